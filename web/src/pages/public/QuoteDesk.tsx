import { Alert, Button, Card, Input, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { fromFen, isMoney, toFen } from '../../api/decimal';
import { useMe } from '../../api/hooks';
import type { SessionView } from '../../api/types';
import { DateTime, Money, Refusal } from '../../components';
import { quoteTexts, sessionLimit } from '../../texts.directions';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { useSending } from './OrderDesk';

interface QuoteDeskProps {
  session: SessionView;
  onChange: () => void;
}

/** Where a supplier or partner leaves the one sealed quote (art. 12(10)); what it is, only its owner reads before the close. */
export function QuoteDesk({ session, onChange }: QuoteDeskProps): ReactNode {
  const signedIn = Boolean(useMe().data);
  const mine = session.me;
  if (!signedIn) {
    if (session.state !== 'open' && session.state !== 'scheduled') return null;
    return (
      <Card size="small" title={quoteTexts.title}>
        审查合格并缴足保证金的，请先<Link to={`/login?to=${encodeURIComponent(`/sessions/${session.id}`)}`}>登录</Link>
        后报价。
      </Card>
    );
  }
  if (mine?.barred) return <Alert type="error" showIcon title={hallTexts.barred} description={mine.barred} />;
  if (!mine?.eligible) return null;
  return (
    <Card size="small" title={`${quoteTexts.title}（${mine.bidderNumber}号）`} className="bid-desk order-desk">
      {session.state === 'open' ? <Quote session={session} onChange={onChange} /> : <Outcome session={session} />}
    </Card>
  );
}

function Outcome({ session }: { session: SessionView }): ReactNode {
  if (session.state === 'scheduled') return <p>{quoteTexts.notYet}</p>;
  if (session.state !== 'closed') return <Alert type="info" showIcon title={`本场${session.stateName}`} />;
  const won = session.me?.leading;
  return <Alert type={won ? 'success' : 'info'} showIcon title={won ? quoteTexts.won : quoteTexts.lost} />;
}

function Quote({ session, onChange }: QuoteDeskProps): ReactNode {
  const left = session.me?.order ?? null;
  const { busy, error, clear, send } = useSending(session.id, onChange);
  const [text, setText] = useState('');
  const unit = basisUnit(session.basisText);
  const fault = text === '' ? null : faultOf(text, session);
  const ready = text !== '' && fault === null;
  const submit = async (): Promise<void> => {
    if (await send('quotes', { amount: fromFen(toFen(text)) }, quoteTexts.done)) setText('');
  };
  return (
    <>
      <p className="quiet">{quoteTexts.explained}</p>
      {left && (
        <p>
          {quoteTexts.mine}
          <b>
            <Money value={left.maximum} unit={unit} />
          </b>{' '}
          <span className="quiet">
            <DateTime at={left.at} seconds />
          </span>
        </p>
      )}
      <Input
        size="large"
        inputMode="decimal"
        aria-label={quoteTexts.amount}
        placeholder={`${quoteTexts.amount}（${unit}），${session.best === 'lowest' ? quoteTexts.atMost : quoteTexts.atLeast}`}
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
        {left && (
          <Popconfirm
            title={quoteTexts.withdrawAsk}
            onConfirm={() => void send('quotes/withdraw', {}, quoteTexts.withdrawn)}
          >
            <Button size="large" disabled={busy}>
              {quoteTexts.withdraw}
            </Button>
          </Popconfirm>
        )}
        <Popconfirm
          title={`${quoteTexts.ask} ${ready ? fromFen(toFen(text)) : ''}${unit}？`}
          disabled={!ready}
          onConfirm={() => void submit()}
        >
          <Button type="primary" size="large" disabled={!ready} loading={busy}>
            {left ? quoteTexts.change : quoteTexts.leave}
          </Button>
        </Popconfirm>
      </div>
      <Refusal error={error} onClose={clear} />
    </>
  );
}

function faultOf(text: string, session: SessionView): string | null {
  if (!isMoney(text)) return quoteTexts.notMoney;
  const [amount, limit] = [toFen(text), toFen(session.reserve)];
  const lowest = session.best === 'lowest';
  if (lowest ? amount <= limit : amount >= limit) return null;
  return `${lowest ? quoteTexts.atMost : quoteTexts.atLeast} ${session.reserve}`;
}

export function QuoteRules({ session }: { session: SessionView }): ReactNode {
  return (
    <Card title="本场规则" size="small">
      <dl className="facts-list">
        <dt>{sessionLimit(session)}</dt>
        <dd>
          <Money value={session.reserve} unit={basisUnit(session.basisText)} />
        </dd>
        <dt>报价开始</dt>
        <dd>
          <DateTime at={session.opensAt} />
        </dd>
        <dt>报价截止</dt>
        <dd>
          <DateTime at={session.closesAt} />
        </dd>
        <dt>成交办法</dt>
        <dd>{session.best === 'lowest' ? '报价最低者成交' : '报价最高者成交'}，价格相同的先报者成交</dd>
      </dl>
      <p className="quiet">{quoteTexts.open}。是否及时以服务器收到的时间为准。</p>
    </Card>
  );
}
