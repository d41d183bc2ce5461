import { Button, Input, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { fromFen, toFen } from '../../api/decimal';
import type { SessionView } from '../../api/types';
import { DateTime, Money, Refusal } from '../../components';
import { basisUnit } from '../../words';
import { useSending } from './sending';

interface Words {
  readonly mine: string;
  readonly amount: string;
  readonly leave: string;
  readonly change: string;
  readonly ask: string;
  readonly done: string;
  readonly withdraw: string;
  readonly withdrawAsk: string;
  readonly withdrawn: string;
}

interface SecretAmountProps {
  session: SessionView;
  onChange: () => void;
  words: Words;
  /** What stands behind the name of the field, such as its least figure. */
  limit: string;
  /** Where it is kept, and the field of the body that carries it. */
  path: string;
  field: string;
  /** Said before it is sent; the server asks the same rules again. */
  faultOf: (text: string) => string | null;
}

/** One amount that its owner alone reads before the close: left, changed, taken back. */
export function SecretAmount({ session, onChange, words, limit, path, field, faultOf }: SecretAmountProps): ReactNode {
  const left = session.me?.order ?? null;
  const { busy, error, clear, send } = useSending(session.id, onChange);
  const [text, setText] = useState('');
  const unit = basisUnit(session.basisText);
  const fault = text === '' ? null : faultOf(text);
  const ready = text !== '' && fault === null;
  const submit = async (): Promise<void> => {
    if (await send(path, { [field]: fromFen(toFen(text)) }, words.done)) setText('');
  };
  return (
    <>
      {left && (
        <p>
          {words.mine}
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
        aria-label={words.amount}
        placeholder={`${words.amount}（${unit}），${limit}`}
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
          <Popconfirm title={words.withdrawAsk} onConfirm={() => void send(`${path}/withdraw`, {}, words.withdrawn)}>
            <Button size="large" disabled={busy}>
              {words.withdraw}
            </Button>
          </Popconfirm>
        )}
        <Popconfirm
          title={`${words.ask} ${ready ? fromFen(toFen(text)) : ''}${unit}？`}
          disabled={!ready}
          onConfirm={() => void submit()}
        >
          <Button type="primary" size="large" disabled={!ready} loading={busy}>
            {left ? words.change : words.leave}
          </Button>
        </Popconfirm>
      </div>
      <Refusal error={error} onClose={clear} />
    </>
  );
}
