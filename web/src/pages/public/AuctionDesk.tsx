import { Button, Card, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { SessionView } from '../../api/types';
import { ActionModal, DateTime, FileLink, Money, type ActionForm } from '../../components';
import { Facts } from '../../components/Facts';
import { auctionTexts as texts } from '../../texts.auction';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { t } from '../../language';

/** "3 165000" or "3号：165,000.00 优先": a paddle and its price, taken by priority (art. 29). */
const callOf = (line: string): { number: number; amount: string; match: boolean } => {
  const [, number, amount] = /^\s*(\d+)\D+([\d,，.]+)/u.exec(line) ?? [];
  return {
    number: Number(number ?? 0),
    amount: (amount ?? line).replaceAll(/[,，]/g, ''),
    match: line.trimEnd().endsWith('优先'),
  };
};

const recordForm = (unit: string, auctioneer: string | undefined): ActionForm => ({
  primary: true,
  width: 640,
  intro: texts.recordIntro,
  fields: [
    {
      name: 'result',
      label: texts.sold,
      kind: 'radio',
      required: true,
      initial: 'sold',
      choices: texts.soldChoices.slice(),
    },
    { name: 'heldAt', label: texts.heldAt, kind: 'dateTime', required: true },
    { name: 'auctioneer', label: texts.auctioneer, kind: 'text', required: true, maxLength: 60, initial: auctioneer },
    { name: 'calls', label: `${texts.calls}，${unit}`, kind: 'lines', help: texts.callsHelp },
    { name: 'note', label: texts.note, kind: 'textarea', maxLength: 1000 },
    { name: 'fileId', label: texts.file, kind: 'file', required: true },
  ],
  toBody: ({ result, calls, ...rest }) => ({
    ...rest,
    sold: result === 'sold',
    calls: ((calls as string[] | undefined) ?? []).map(callOf),
  }),
});

const confirmForm: ActionForm = {
  primary: true,
  intro: texts.confirmIntro,
  fields: [{ name: 'opinion', label: texts.opinion, kind: 'textarea', required: true, minLength: 2, maxLength: 500 }],
};

/** Beside the price of an auction: the own paddle, and for the centre the record of the hall. */
export function AuctionDesk({ session }: { session: SessionView }): ReactNode {
  const me = useMe().data;
  const officer = may(me, 'session.hammer');
  const over = session.state !== 'scheduled' && session.state !== 'open';
  return (
    <>
      <Card size="small" title={texts.method}>
        {session.me?.bidderNumber && <p className="strong">{texts.mine(session.me.bidderNumber)}</p>}
        <p>{texts.rule}</p>
      </Card>
      {officer && session.state !== 'scheduled' && <Hammer session={session} open={!over} />}
    </>
  );
}

/** Who holds which number: whoever calls must know whose it is. */
function Paddles({ items }: { items: readonly Schema['PaddleView'][] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <>
      <b>{texts.paddles}</b>
      <ul className="plain-list">
        {items.map(({ number, name, priority }) => (
          <li key={number}>
            <span className="num">{texts.paddle(number)}</span> {name}
            {priority && <Tag color="gold">{hallTexts.match.tag}</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Hammer({ session, open }: { session: SessionView; open: boolean }): ReactNode {
  const me = useMe().data;
  const path = at('/api/sessions/{id}', { id: session.id });
  const found = useRecord(at('/api/sessions/{id}/hammer', { id: session.id }));
  const record = found.data?.record;
  const unit = basisUnit(session.basisText);
  const [asked, setAsked] = useState<'hammer' | 'hammer/confirm' | null>(null);
  const close = (): void => setAsked(null);
  return (
    <Card size="small" title={texts.title}>
      <Paddles items={found.data?.paddles ?? []} />
      {record && (
        <Facts
          items={[
            [texts.sold, texts.result[record.outcome]],
            [texts.heldAt, <DateTime key="at" at={record.heldAt} />],
            [texts.auctioneer, record.auctioneer],
            [
              texts.calls,
              record.calls.length > 0 && (
                <ol key="calls" className="plain-list">
                  {record.calls.map(({ bidder, amount, match }, index) => (
                    <li key={index}>
                      {bidder} <Money value={amount} unit={unit} />
                      {match && <Tag color="gold">{hallTexts.match.tag}</Tag>}
                    </li>
                  ))}
                </ol>
              ),
            ],
            [texts.note, record.note],
            [texts.file, <FileLink key="file" id={record.fileId} name={t('查看')} />],
            [texts.recordedBy, record.recordedBy],
          ]}
        />
      )}
      {open && (
        <div className="take-buttons">
          {record?.mayConfirm && (
            <Button type="primary" block onClick={() => setAsked('hammer/confirm')}>
              {texts.confirm}
            </Button>
          )}
          <Button type={record ? 'default' : 'primary'} block onClick={() => setAsked('hammer')}>
            {record ? texts.again : texts.record}
          </Button>
        </div>
      )}
      {asked && (
        <ActionModal
          action={{ action: asked, label: asked === 'hammer' ? texts.record : texts.confirm }}
          path={path}
          version={session.version}
          form={
            asked === 'hammer'
              ? recordForm(unit, me?.account.role === 'auctioneer' ? me.account.name : undefined)
              : confirmForm
          }
          onClose={close}
          onDone={close}
        />
      )}
    </Card>
  );
}

export const AuctionRules = ({ session }: { session: SessionView }): ReactNode => (
  <Card title={t('本场规则')} size="small">
    <Facts
      items={[
        [t('底价'), <Money key="reserve" value={session.reserve} unit={basisUnit(session.basisText)} />],
        [t('开始时间'), <DateTime key="at" at={session.opensAt} />],
      ]}
    />
  </Card>
);
