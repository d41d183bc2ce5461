import { App } from 'antd';
import { useRef, useState } from 'react';
import { ApiError, api, newKey } from '../../api/client';

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
      await api.write('POST', `/api/sessions/${sessionId}/${what}`, body, { idempotencyKey: pending.current.key });
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
