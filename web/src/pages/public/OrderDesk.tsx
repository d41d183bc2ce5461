import { Alert, Button, Card, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { isMoney, toFen } from '../../api/decimal';
import type { SessionView } from '../../api/types';
import { Money, Refusal } from '../../components';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { SecretAmount } from './SecretAmount';
import { useSending } from './sending';

interface OrderDeskProps {
  session: SessionView;
  onChange: () => void;
}

/** The own standing order (委托出价): left, changed, taken back. What it holds is shown to its owner alone. */
export function OrderDesk({ session, onChange }: OrderDeskProps): ReactNode {
  return (
    <Card size="small" title={hallTexts.order.title} className="order-desk">
      <p className="quiet">{hallTexts.order.explained}</p>
      <SecretAmount
        session={session}
        onChange={onChange}
        words={hallTexts.order}
        limit={`${hallTexts.order.least} ${session.nextMinimum ?? ''}`}
        path="orders"
        field="maximum"
        faultOf={(text) => faultOf(text, session)}
      />
    </Card>
  );
}

/** Art. 29: the holder takes the standing price. The button names it; if it has moved meanwhile the server refuses. */
export function MatchButton({ session, onChange }: OrderDeskProps): ReactNode {
  const { busy, error, clear, send } = useSending(session.id, onChange);
  const { me, standing } = session;
  if (!me?.priorityRank) return null;
  if (!me.mayMatch || !standing) {
    return <Alert type="info" showIcon title={hallTexts.match.holder} description={hallTexts.match.notNow} />;
  }
  const unit = basisUnit(session.basisText);
  return (
    <>
      <Popconfirm
        title={`${hallTexts.match.ask}${standing.amount}${unit}？`}
        onConfirm={() => void send('matches', { amount: standing.amount }, hallTexts.match.done)}
      >
        <Button size="large" block loading={busy}>
          {hallTexts.match.take} <Money value={standing.amount} unit={unit} />
        </Button>
      </Popconfirm>
      <Refusal error={error} onClose={clear} />
    </>
  );
}

function faultOf(text: string, session: SessionView): string | null {
  if (!isMoney(text)) return hallTexts.order.notMoney;
  const amount = toFen(text);
  if (session.nextMinimum !== null && amount < toFen(session.nextMinimum))
    return `${hallTexts.order.least} ${session.nextMinimum}`;
  const off = (amount - toFen(session.reserve)) % toFen(session.increment) !== 0n;
  return off ? `${hallTexts.order.grid} ${session.increment}` : null;
}
