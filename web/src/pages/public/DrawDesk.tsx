import { Alert, Button, Card, Tag } from 'antd';
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useMemo, useState, type ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { SessionView } from '../../api/types';
import { serverNow } from '../../clock';
import { ActionModal, Answer, DateTime, Money, type ActionForm } from '../../components';
import { Facts } from '../../components/Facts';
import { Technical } from '../../components/Technical';
import { drawTickets } from '../../rulebook';
import { drawTexts as texts } from '../../texts.draw';
import { basisUnit } from '../../words';
import { t } from '../../language';

type DrawResult = Schema['DrawResult'];
type DrawView = Schema['DrawView'];
const valueForm = (intro: string): ActionForm => ({
  primary: true,
  intro,
  fields: [
    { name: 'publicValue', label: texts.value, kind: 'text', required: true, maxLength: 200, help: texts.valueHelp },
  ],
});

/** Beside the price of a letting at a fixed price: the own number, how lots are drawn, and for the centre the drawing of them. */
export function DrawDesk({ session }: { session: SessionView }): ReactNode {
  const officer = may(useMe().data, 'session.draw');
  const draw = useRecord(at('/api/public/sessions/{id}/draw', { id: session.id }), { at: session.state });
  return (
    <Answer of={draw}>
      {(view) => (
        <>
          <Card size="small" title={texts.method}>
            {session.me?.bidderNumber && <p className="strong">{texts.mine(session.me.bidderNumber)}</p>}
            <p>{texts.rule}</p>
            {session.state === 'scheduled' && <p className="quiet">{texts.scheduled}</p>}
          </Card>
          {officer && session.state === 'open' && <Drawing session={session} view={view} />}
        </>
      )}
    </Answer>
  );
}

function Drawing({ session, view }: { session: SessionView; view: DrawView }): ReactNode {
  const path = at('/api/sessions/{id}', { id: session.id });
  const record = useRecord(at('/api/sessions/{id}/draw', { id: session.id })).data?.record;
  const [asked, setAsked] = useState<'draw' | 'draw/confirm' | null>(null);
  const close = (): void => setAsked(null);
  const known = Date.parse(view.knownFrom) <= serverNow();
  return (
    <Card size="small" title={texts.title}>
      {record && (
        <Facts
          items={[
            [texts.recordedBy, record.recordedBy],
            [t('登记时间'), <DateTime key="at" at={record.recordedAt} />],
          ]}
        />
      )}
      {known ? (
        <div className="take-buttons">
          {record?.mayConfirm && (
            <Button type="primary" block onClick={() => setAsked('draw/confirm')}>
              {texts.confirm}
            </Button>
          )}
          <Button type={record ? 'default' : 'primary'} block onClick={() => setAsked('draw')}>
            {record ? texts.again : texts.record}
          </Button>
        </div>
      ) : (
        <p className="quiet">
          {texts.notYet}
          <DateTime at={view.knownFrom} />
        </p>
      )}
      {asked && (
        <ActionModal
          action={{ action: asked, label: asked === 'draw' ? texts.record : texts.confirm }}
          path={path}
          version={session.version}
          form={valueForm(asked === 'draw' ? texts.recordIntro : texts.confirmIntro)}
          onClose={close}
          onDone={close}
        />
      )}
    </Card>
  );
}

/** In the place of the bids: what decides, and once lots are drawn, everything to draw them again. */
export function DrawResults({ session }: { session: SessionView }): ReactNode {
  const draw = useRecord(at('/api/public/sessions/{id}/draw', { id: session.id }), { at: session.state });
  return (
    <Answer of={draw}>
      {({ source, knownFrom, commitment, result }) => (
        <Card size="small" title={texts.result}>
          {result?.publicValue === null ? (
            <p>{texts.alone}</p>
          ) : (
            <>
              <Facts
                items={[
                  [texts.source, source],
                  [texts.knownFrom, <DateTime key="from" at={knownFrom} />],
                  [texts.value, result && <b className="num">{result.publicValue}</b>],
                ]}
              />
              {result && <Drawn session={session} commitment={commitment} result={result} />}
              <Technical title={texts.recheck}>
                <Facts
                  items={[
                    [
                      texts.commitment,
                      <span key="hash" className="num break">
                        {commitment}
                      </span>,
                    ],
                    [texts.seed, result && <span className="num break">{result.seed}</span>],
                  ]}
                />
                <p className="quiet">{texts.check}</p>
              </Technical>
            </>
          )}
        </Card>
      )}
    </Answer>
  );
}

function Drawn({
  session,
  commitment,
  result,
}: {
  session: SessionView;
  commitment: string;
  result: DrawResult;
}): ReactNode {
  const same = useMemo(() => holds(commitment, result), [commitment, result]);
  return (
    <>
      <table className="bids">
        <thead>
          <tr>
            <th>{texts.bidder}</th>
            <th>{texts.ticket}</th>
          </tr>
        </thead>
        <tbody>
          {result.tickets.map(({ bidder, number, rank, ticket }, place) => (
            <tr key={number} className={place === 0 ? 'first' : undefined}>
              <td>
                {bidder}
                {number === session.me?.bidderNumber && <span className="quiet">{texts.mineTag}</span>}
                {rank !== null && <Tag color="gold">{texts.priority}</Tag>}
                {place === 0 && (
                  <Tag color="red" variant="filled">
                    {texts.won}
                  </Tag>
                )}
              </td>
              <td className="num break">{ticket}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Alert
        className="spaced"
        showIcon
        type={same ? 'success' : 'error'}
        title={same ? texts.same : texts.different}
      />
    </>
  );
}

/** Draws the lots again on the reader's own device, from nothing but what is published. */
function holds(commitment: string, { seed, publicValue, tickets }: DrawResult): boolean {
  const again = drawTickets({ seed, publicValue: publicValue ?? '' }, tickets, sha256);
  return (
    sha256(seed) === commitment &&
    again.every(({ number, ticket }, place) => tickets[place]!.number === number && tickets[place]!.ticket === ticket)
  );
}

/** Not the browser's own, which is missing on plain HTTP inside an office. */
const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));

export const DrawRules = ({ session }: { session: SessionView }): ReactNode => (
  <Card title={t('本场规则')} size="small">
    <Facts
      items={[
        [t('租金'), <Money key="price" value={session.reserve} unit={basisUnit(session.basisText)} />],
        [t('开始时间'), <DateTime key="at" at={session.opensAt} />],
      ]}
    />
  </Card>
);
