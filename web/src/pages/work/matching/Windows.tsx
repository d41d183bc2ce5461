import { Input, Modal } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { at as address } from '../../../api/address';
import { api } from '../../../api/client';
import type { OrderChoice } from '../../../api/types.matching';
import { Refusal } from '../../../components';
import { matchingTexts as texts } from '../../../texts.matching';
import { OrderText } from './OrderText';
import { t } from '../../../language';

interface WordsProps {
  title: string;
  help: string;
  /** What stands in the field at first; a person reads and changes it. */
  start: string;
  okText: string;
  min: number;
  onDone: (words: string) => Promise<void>;
  onClose: () => void;
}

/** A few words and Enter; Escape leaves everything as it was. */
export function WordsWindow({ title, help, start, okText, min, onDone, onClose }: WordsProps): ReactNode {
  const [words, setWords] = useState(start);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const field = useRef<{ focus: () => void } | null>(null);
  const enough = words.trim().length >= min;
  const send = async (): Promise<void> => {
    if (!enough || busy) return;
    setBusy(true);
    try {
      await onDone(words.trim());
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('返回')}
      okButtonProps={{ disabled: !enough }}
      confirmLoading={busy}
      onOk={() => void send()}
      onCancel={onClose}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Input.TextArea
        ref={field as never}
        aria-label={title}
        value={words}
        rows={3}
        maxLength={500}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <p className="quiet">{help}</p>
      <Refusal error={error} />
    </Modal>
  );
}

interface SearchProps {
  onPick: (order: OrderChoice) => void;
  onClose: () => void;
}

/** Another order than those suggested: typed, chosen with the arrows, taken with Enter. */
export function SearchWindow({ onPick, onClose }: SearchProps): ReactNode {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<OrderChoice[] | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<{ focus: () => void } | null>(null);
  useEffect(() => {
    if (words.trim().length < 2) {
      setFound(null);
      return;
    }
    let late = false;
    const timer = setTimeout(() => {
      api
        .get(address('/api/funds/matching/orders'), { q: words.trim() })
        .then((orders) => {
          if (late) return;
          setFound(orders);
          setAt(0);
        })
        .catch(() => undefined);
    }, 200);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [words]);
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !found?.length) return;
    if (event.key === 'ArrowDown') setAt((before) => Math.min(found.length - 1, before + 1));
    else if (event.key === 'ArrowUp') setAt((before) => Math.max(0, before - 1));
    else if (event.key === 'Enter') onPick(found[at]!);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      title={texts.reassign}
      footer={null}
      onCancel={onClose}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Input
        ref={field as never}
        aria-label={t('查找缴款通知')}
        placeholder={t('缴款码、缴款人、申请编号')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={pressed}
      />
      <p className="quiet">{texts.searchHelp}</p>
      {found?.length === 0 && <p className="warn">{texts.notFound}</p>}
      <ul className="matching-found" role="listbox" aria-label={t('查到的缴款通知')}>
        {(found ?? []).map((order, index) => (
          <li key={order.orderId} role="option" aria-selected={index === at}>
            <button type="button" className={index === at ? 'current' : ''} onClick={() => onPick(order)}>
              <OrderText order={order} />
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
