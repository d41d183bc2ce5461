import { App } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Me } from '../api/types';
import { storedKeys } from '../pages/work/filing/storage';
import { deviceTexts } from '../texts.device';

const everyMs = 10_000;

/** Wherever in the workbench somebody is: a filing that was to be saved without a network goes up once there is one. */
export function useSendLater(me: Me | null | undefined): void {
  const { message } = App.useApp();
  const client = useQueryClient();
  const accountId = me?.account.id;
  useEffect(() => {
    if (!accountId) return undefined;
    const attempt = async (): Promise<void> => {
      // Nothing waits for most people most of the time: then the code that sends is not even loaded.
      if (storedKeys(accountId).length === 0) return;
      const { sendWaiting } = await import('../pages/work/filing/sending');
      const sent = await sendWaiting(accountId);
      window.dispatchEvent(new Event('filing-sent'));
      if (sent === 0) return;
      void message.success(deviceTexts.sent);
      await client.invalidateQueries({ queryKey: ['record'] });
    };
    const now = (): void => void attempt();
    now();
    const timer = setInterval(now, everyMs);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [accountId, client, message]);
}
