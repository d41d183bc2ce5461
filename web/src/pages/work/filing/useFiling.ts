import { App, type FormInstance } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiError } from '../../../api/client';
import type { ListingView } from '../../../api/types';
import { deviceTexts } from '../../../texts.device';
import {
  begun,
  changedSince,
  differences,
  dropFromDevice,
  keepOnDevice,
  keptOnDevice,
  slotOf,
  type KeptDraft,
} from './device';
import { hold, send } from './sending';
import { valuesOf, type FilingValues } from './values';

interface Filing {
  readonly accountId: string;
  readonly form: FormInstance<FilingValues>;
  /** As the server has it; null for a new one. */
  readonly view: ListingView | null;
  /** The earlier deal that a new one renews. */
  readonly renews: string | null;
  readonly fresh: FilingValues;
  /** Told what the server took. */
  readonly onTaken: (view: ListingView) => void;
}

export interface FilingState {
  /** What the form starts with. */
  readonly initial: FilingValues;
  /** It comes from this device. */
  readonly restored: boolean;
  readonly dirty: boolean;
  /** Saved as soon as the network is back. */
  readonly waiting: boolean;
  readonly busy: boolean;
  readonly refusal: ApiError | null;
  /** Somebody else changed the draft meanwhile: in which parts it differs from what stands here; null where nobody did. */
  readonly elsewhere: readonly string[] | null;
  changed(): void;
  save(): Promise<ListingView | null>;
  /** Of two that differ, one is to stand. */
  settle(mine: boolean): void;
  discard(): void;
  clearRefusal(): void;
}

const retryMs = 5_000;

/**
 * A filing between the form, the device and the server: what is written is kept on the device with every change, goes up when it is
 * saved, or by itself once the network is back; what somebody else changed meanwhile is shown, never overwritten unseen.
 */
export function useFiling({ accountId, form, view, renews, fresh, onTaken }: Filing): FilingState {
  const { message } = App.useApp();
  const client = useQueryClient();
  const slot = slotOf({ view, renews });
  const [kept] = useState(() => keptOnDevice(accountId, slot));
  const [draft, setDraft] = useState<KeptDraft | null>(kept);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const latest = useRef(draft);
  const put = useCallback(
    (next: KeptDraft | null): boolean => {
      latest.current = next;
      setDraft(next);
      if (next) return keepOnDevice(accountId, next);
      dropFromDevice(accountId, slot);
      return true;
    },
    [accountId, slot],
  );
  useEffect(() => hold(slot), [slot]);

  const save = useCallback(async (): Promise<ListingView | null> => {
    const wanted = {
      ...(latest.current ?? begun({ view, renews }, form.getFieldsValue(true) as FilingValues)),
      refused: null,
    };
    setBusy(true);
    setRefusal(null);
    const outcome = await send(wanted).finally(() => setBusy(false));
    if (outcome.state === 'taken') {
      put(null);
      await client.invalidateQueries({ queryKey: ['record'] });
      onTaken(outcome.view);
      return outcome.view;
    }
    if (outcome.state === 'offline') {
      const { values, key } = wanted;
      const unsure = wanted.unsure ?? (wanted.view ? null : { values, key });
      const stays = put({ ...wanted, unsure, waiting: true });
      // Said once, not with every try.
      if (!wanted.waiting) void message.warning(stays ? deviceTexts.waiting : deviceTexts.noStorage, 6);
    } else if (outcome.state === 'refused') {
      put({ ...wanted, waiting: false });
      setRefusal(outcome.error);
    } else {
      put({ ...wanted, waiting: false });
      await client.invalidateQueries({ queryKey: ['record'] });
    }
    return null;
  }, [client, form, message, onTaken, put, renews, view]);

  // The network says that it is back, or does not say it: both are tried.
  const waiting = draft?.waiting ?? false;
  useEffect(() => {
    if (!waiting) return undefined;
    const again = (): void => void save();
    const timer = setInterval(again, retryMs);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waiting, save]);

  return {
    initial: kept?.values ?? (view ? valuesOf(view) : fresh),
    restored: kept !== null,
    dirty: draft !== null,
    waiting,
    busy,
    refusal,
    elsewhere: draft && view && changedSince(draft, view) ? differences(draft.values, view) : null,
    changed: () => void put(begun({ view, renews, ...latest.current }, form.getFieldsValue(true) as FilingValues)),
    save,
    settle: (mine) => {
      if (mine) put(begun({ view, renews }, form.getFieldsValue(true) as FilingValues));
      else {
        put(null);
        form.setFieldsValue(valuesOf(view!));
      }
    },
    discard: () => {
      put(null);
      form.resetFields();
      form.setFieldsValue(view ? valuesOf(view) : fresh);
    },
    clearRefusal: () => setRefusal(null),
  };
}
