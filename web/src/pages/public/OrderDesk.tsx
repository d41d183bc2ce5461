import { App, Alert, Button, Card, Input, Popconfirm } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { ApiError, api, newKey } from '../../api/client';
import { fromFen, isMoney, toFen } from '../../api/decimal';
import type { SessionView } from '../../api/types';
import { Money, Refusal } from '../../components';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';

interface OrderDeskProps {
  session: SessionView;
  onChange: () => void;
}

/** The own standing order (委托出价): left, changed, taken back. What it holds is shown to its owner alone. */
export function OrderDesk({ session, onChange }: OrderDeskProps): ReactNode {
  const order = session.me?.order ?? null;
  const { busy, error, clear, send } = useSending(session.id, onChange);
  const [text, setText] = useState('');
  const unit = basisUnit(session.basisText);
  const fault = text === '' ? null : faultOf(text, session);
  const ready = text !== '' && fault === null;
  return (
    <Card size="small" title={hallTexts.order.title} className="order-desk">
      <p className="quiet">{hallTexts.order.explained}</p>
      {order && (
        <p>
          {hallTexts.order.mine}{' '}
          <b>
            <Money value={order.maximum} unit={unit} />
          </b>
        </p>
      )}
      <Input
        size="large"
        inputMode="decimal"
        aria-label={hallTexts.order.maximum}
        placeholder={`${hallTexts.order.maximum}，${hallTexts.order.least} ${session.nextMinimum}`}
        value={text}
        status={fault ? 'error' : undefined}
        disabled={busy}
        onChange={(event) => setText(event.target.value)}
      />
      {fault && (
        <div className="bad" role="alert">
          {fault}
        </div>
      )}
      <div className="order-row">
        {order && (
          <Popconfirm
            title={hallTexts.order.withdrawAsk}
            onConfirm={() => void send('orders/withdraw', {}, hallTexts.order.withdrawn)}
          >
            <Button size="large" disabled={busy}>
              {hallTexts.order.withdraw}
            </Button>
          </Popconfirm>
        )}
        <Popconfirm
          title={`${hallTexts.order.ask}${ready ? fromFen(toFen(text)) : ''}${unit}？`}
          disabled={!ready}
          onConfirm={() =>
            void send('orders', { maximum: fromFen(toFen(text)) }, hallTexts.order.left).then((done) => {
              if (done) setText('');
            })
          }
        >
          <Button size="large" disabled={!ready} loading={busy}>
            {order ? hallTexts.order.change : hallTexts.order.leave}
          </Button>
        </Popconfirm>
      </div>
      <Refusal error={error} onClose={clear} />
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
  if (amount < toFen(session.nextMinimum)) return `${hallTexts.order.least} ${session.nextMinimum}`;
  const off = (amount - toFen(session.reserve)) % toFen(session.increment) !== 0n;
  return off ? `${hallTexts.order.grid} ${session.increment}` : null;
}

/** Sent again with the same key while nobody knows whether it arrived: it counts once. */
export function useSending(sessionId: string, onChange: () => void) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const pending = useRef<{ content: string; key: string } | null>(null);
  const send = async (what: string, body: object, done: string): Promise<boolean> => {
    const content = `${what} ${JSON.stringify(body)}`;
    if (pending.current?.content !== content) pending.current = { content, key: newKey() };
    setBusy(true);
    setError(null);
    try {
      await api.post(`/api/sessions/${sessionId}/${what}`, body, { idempotencyKey: pending.current.key });
      pending.current = null;
      void message.success(done);
      return true;
    } catch (refusal) {
      setError(refusal);
      if (!(refusal instanceof ApiError && refusal.status === 0)) pending.current = null;
      return false;
    } finally {
      setBusy(false);
      onChange();
    }
  };
  return { busy, error, clear: () => setError(null), send };
}
