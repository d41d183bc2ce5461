import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Schema } from '../../../api/address';
import { api, fileUrl } from '../../../api/client';
import { useWrite } from '../../../api/hooks';
import type { Catalogue, CatalogueMaterial, ListingView, MaterialView } from '../../../api/types';
import { FileUpload, Refusal, sizeText } from '../../../components';
import { Preview } from '../../../components/Preview';
import { t } from '../../../language';

/** Which of the checklist this filing needs (art. 15, 7, 29): the server judges, this only orders the page. */
function needed(material: CatalogueMaterial, listing: ListingView): boolean {
  if (material.code === 'agentAuthority') return listing.agent !== null;
  if (material.code === 'priorContract') return true;
  if (material.code === 'useControlProof') return listing.owners.some(({ kind }) => kind === 'collective');
  return material.required;
}

/** The checklist of the category, as far as it is asked of this filing. */
const checklist = (listing: ListingView, catalogue: Catalogue | undefined): CatalogueMaterial[] =>
  (catalogue?.categories.find(({ no }) => no === listing.category)?.materials ?? []).filter(
    ({ keptWith, code }) => !keptWith && (code !== 'priorContract' || listing.renewal?.listingId === null),
  );

/** Each paper that this filing needs is there. */
export const materialsDone = (listing: ListingView, catalogue: Catalogue | undefined): boolean =>
  catalogue !== undefined &&
  checklist(listing, catalogue).every(
    (material) => !needed(material, listing) || listing.materials.some(({ kind }) => kind === material.code),
  );

interface Props {
  listing: ListingView;
  catalogue: Catalogue | undefined;
  editor: boolean;
}

/** The checklist of the category: what is there, what lacks, each with its upload. */
export function Materials({ listing, catalogue, editor }: Props): ReactNode {
  const [shown, setShown] = useState<{ id: string; name: string } | null>(null);
  const { id } = listing;
  const write = useWrite((change: { add: Schema['MaterialInput'] } | { remove: string }, options) =>
    'add' in change
      ? api.post(at('/api/listings/{id}/materials', { id }), change.add, options)
      : api.delete(at('/api/listings/{id}/materials/{materialId}', { id, materialId: change.remove }), options),
  );
  const state = listing.state;
  const may = editor && ['draft', 'returned', 'submitted', 'accepted', 'verifying'].includes(state);
  const mayRemove = editor && ['draft', 'returned'].includes(state);
  const list = checklist(listing, catalogue);
  const known = new Set(list.map(({ code }) => code));
  const rest = listing.materials.filter(({ kind }) => !known.has(kind));
  const File = ({ material }: { material: MaterialView }): ReactNode => (
    <div>
      <a
        href={fileUrl(material.fileId)}
        onClick={(event) => {
          event.preventDefault();
          setShown({ id: material.fileId, name: material.fileName });
        }}
      >
        {material.fileName}
      </a>
      <span className="quiet num"> {sizeText(material.size)}</span>
      {mayRemove && (
        <Popconfirm
          title={t('删除这份材料？')}
          okText={t('删除')}
          cancelText={t('留着')}
          onConfirm={() => write.mutate({ remove: material.id })}
        >
          <Button type="link" size="small" danger>
            {t('删除')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
  return (
    <>
      <Refusal error={write.error} onClose={() => write.reset()} />
      <ul className="papers">
        {list.map((kind) => {
          const files = listing.materials.filter((material) => material.kind === kind.code);
          const must = needed(kind, listing);
          return (
            <li key={kind.code}>
              <span className="paper-name">
                {files.length > 0 ? (
                  <CheckCircleFilled className="ok" aria-label={t('已有')} />
                ) : (
                  <MinusCircleOutlined className={must ? 'bad' : 'quiet'} aria-label={must ? t('缺') : t('未提供')} />
                )}
                <span>
                  {kind.name}
                  {kind.condition && <span className="quiet">（{kind.condition}）</span>}
                </span>
              </span>
              <span className="paper-what">
                {files.length > 0 ? (
                  files.map((material) => <File key={material.id} material={material} />)
                ) : (
                  <span className="quiet">{must ? t('尚缺') : t('不需要可不提供')}</span>
                )}
              </span>
              {may && (
                <span className="paper-do">
                  <FileUpload
                    small
                    paper={kind.name}
                    label={files.length > 0 ? t('再加一份') : t('上传')}
                    onKept={(file) => write.mutateAsync({ add: { kind: kind.code, fileId: file.id } })}
                  />
                </span>
              )}
            </li>
          );
        })}
        {rest.map((material) => (
          <li key={material.id}>
            <span className="paper-name">
              <CheckCircleFilled className="ok" aria-label={t('已有')} />
              {material.name}
            </span>
            <span className="paper-what">
              <File material={material} />
            </span>
          </li>
        ))}
      </ul>
      {shown && <Preview id={shown.id} name={shown.name} onClose={() => setShown(null)} />}
    </>
  );
}
