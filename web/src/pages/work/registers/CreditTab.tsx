import { Button, Card, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe } from '../../../api/hooks';
import type { Blacklisting } from '../../../api/types.registers';
import { ActionModal, DateTime, FileLink } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { creditTexts as texts } from '../../../texts.credit';
import { blacklistForms, proposeBlacklistForm, recordCreditForm } from './credit-forms';
import { t } from '../../../language';

const Standing = ({ one }: { one: Blacklisting }): ReactNode => (
  <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
);

/** Who may not trade and why, and what is known of each party's conduct; a party sees its own (art. 32). */
export function CreditTab(): ReactNode {
  const me = useMe().data;
  const [open, show] = useOpenRecord();
  const [adding, setAdding] = useState<'propose' | 'record' | null>(null);
  return (
    <div className="stack">
      <Card
        title={texts.blacklist}
        extra={
          may(me, 'blacklisting.propose') && (
            <Button type="primary" onClick={() => setAdding('propose')}>
              {texts.propose}
            </Button>
          )
        }
      >
        <ListTable
          path={at('/api/blacklistings')}
          empty={texts.none}
          columns={[
            { title: texts.party, card: 'head', render: ({ party }) => party.name },
            { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
            { title: texts.kind, render: ({ kindName }) => kindName },
            { title: texts.until, render: ({ until }) => <span className="num">{until}</span> },
            {
              title: texts.proposed,
              render: ({ proposedBy, proposedAt }) => (
                <>
                  {proposedBy} <DateTime at={proposedAt} />
                </>
              ),
            },
            {
              title: t('办理'),
              card: 'foot',
              render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
            },
          ]}
        />
      </Card>
      <Card
        title={texts.entries}
        extra={may(me, 'credit.record') && <Button onClick={() => setAdding('record')}>{texts.record}</Button>}
      >
        <ListTable
          path={at('/api/credit-entries')}
          pageName="entries"
          empty={texts.noEntries}
          columns={[
            { title: texts.party, card: 'head', render: ({ party }) => party.name },
            { title: texts.kind, render: ({ kindName }) => kindName },
            {
              title: texts.text,
              render: ({ text, dealId, evidenceFileId }) => (
                <div style={{ whiteSpace: 'normal', maxWidth: 480 }}>
                  {text} {evidenceFileId && <FileLink id={evidenceFileId} name={texts.evidence} />}
                  {dealId && may(me, 'blacklisting.propose') && (
                    <div>
                      <Link to={`/work/deals/${dealId}`}>{texts.fromDeal}</Link>
                    </div>
                  )}
                </div>
              ),
            },
            { title: texts.at, render: ({ at }) => <DateTime at={at} /> },
            { title: texts.by, render: ({ recordedBy }) => recordedBy },
          ]}
        />
      </Card>
      {open && <One id={open} onClose={() => show(null)} />}
      {adding && (
        <ActionModal
          action={{ action: adding, label: texts[adding], warnings: [] }}
          path="/api"
          form={adding === 'propose' ? proposeBlacklistForm : recordCreditForm}
          onClose={() => setAdding(null)}
          onDone={() => setAdding(null)}
        />
      )}
    </div>
  );
}

const person = (name: string | null, at: string | null): ReactNode =>
  name && (
    <>
      {name} <DateTime at={at} />
    </>
  );

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer
    title={texts.blacklist}
    path={at('/api/blacklistings/{id}', { id })}
    forms={blacklistForms}
    onClose={onClose}
  >
    {(one) => (
      <>
        <Facts
          items={[
            [texts.party, one.party.name],
            [texts.state, <Standing key="s" one={one} />],
            [texts.kind, one.kindName],
            [texts.ground, one.ground],
            [texts.evidence, one.evidenceFileId && <FileLink key="e" id={one.evidenceFileId} name={texts.evidence} />],
            [texts.until, one.until],
            [texts.proposed, person(one.proposedBy, one.proposedAt)],
            [texts.approved, person(one.approvedBy, one.approvedAt)],
            [texts.objection, one.objection],
            [
              texts.objectionFile,
              one.objectionFileId && <FileLink key="o" id={one.objectionFileId} name={texts.objectionFile} />,
            ],
            [texts.answer, one.answer],
            [texts.lifted, one.liftedBecause],
          ]}
        />
        {one.inFlight.length > 0 && (
          <section>
            <h3>{texts.inFlight}</h3>
            <ul>
              {one.inFlight.map((item) => (
                <li key={item.id}>
                  {texts.types[item.type]}：<Link to={`/work/${item.type}s/${item.id}`}>{item.title}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    )}
  </RecordDrawer>
);
