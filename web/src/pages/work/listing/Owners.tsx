import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Button, Pagination } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ListingView, OwnerView } from '../../../api/types';
import { ActionModal, FileLink } from '../../../components';
import { nameOf, partyKinds } from '../../../texts';
import { formOf, forms, mayWait, paperOf, papersOf, states, titles, waits, type PaperKind } from './owner-papers';
import { t } from '../../../language';

const pageSize = 8;

/** Art. 5, 29: what each owner signed, decided, published and filed. */
export function Owners({ listing, editor }: { listing: ListingView; editor: boolean }): ReactNode {
  const [open, setOpen] = useState<{ owner: OwnerView; kind: PaperKind } | null>(null);
  const [page, setPage] = useState(1);
  const shown = listing.owners.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      <div className={listing.owners.length > 2 ? 'owners many' : 'owners'}>
        {shown.map((owner) => (
          <Owner
            key={owner.partyId}
            owner={owner}
            listing={listing}
            editor={editor}
            onOpen={(kind) => setOpen({ owner, kind })}
          />
        ))}
      </div>
      <Pagination
        size="small"
        align="end"
        current={page}
        pageSize={pageSize}
        total={listing.owners.length}
        onChange={setPage}
        hideOnSinglePage
        showSizeChanger={false}
        showTotal={(total) => t('共{{total}}名权利人', { total })}
      />
      {open && (
        <ActionModal
          action={{ action: open.kind, label: t('登记{{kind}}', { kind: titles[open.kind] }) }}
          path={`/api/listings/${listing.id}/owners/${open.owner.partyId}`}
          form={{
            ...formOf(open.kind, listing),
            unversioned: true,
            path: forms[open.kind].path ?? open.kind,
            intro: t('权利人：{{name}}', { name: open.owner.name }),
          }}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface OwnerProps {
  owner: OwnerView;
  listing: ListingView;
  editor: boolean;
  onOpen: (kind: PaperKind) => void;
}

function Owner({ owner, listing, editor, onOpen }: OwnerProps): ReactNode {
  const collective = owner.kind === 'collective';
  const kinds = papersOf(owner, listing);
  const parcels = listing.parcels.filter(({ ownerPartyId }) => ownerPartyId === owner.partyId);
  return (
    <div className={collective ? 'owner whole' : 'owner'}>
      <div className="owner-head">
        <b>{owner.name}</b>
        <span className="quiet">{nameOf(partyKinds, owner.kind)}</span>
        <span className="quiet">{t('{{count}}项标的', { count: parcels.length })}</span>
      </div>
      <ul className="papers">
        {kinds.map((kind) => {
          const paper = paperOf(owner, kind);
          const may = editor && states[kind].includes(listing.state);
          const optional = mayWait(kind);
          return (
            <li key={kind}>
              <span className="paper-name">
                {paper ? (
                  <CheckCircleFilled className="ok" aria-label={t('已登记')} />
                ) : (
                  <MinusCircleOutlined className={optional ? 'quiet' : 'bad'} aria-label={t('缺')} />
                )}
                {titles[kind]}
              </span>
              <span className="paper-what">
                {paper ? (
                  <>
                    {paper.what} <FileLink id={paper.fileId} name={t('查看')} />
                  </>
                ) : (
                  <span className="quiet">{waits[kind] ?? t('尚缺')}</span>
                )}
                {paper?.warn && <div className="bad">{paper.warn}</div>}
              </span>
              {may && (
                <span className="paper-do">
                  <Button size="small" onClick={() => onOpen(kind)}>
                    {paper ? t('更换') : t('登记并上传')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
