import { at } from '../../../api/address';
import { api, ApiError, type WriteOptions } from '../../../api/client';
import type { ListingView } from '../../../api/types';
import { allOnDevice, changedSince, differences, dropFromDevice, keepOnDevice, slotOf, type KeptDraft } from './device';
import { draftOf } from './values';

/** What became of a draft that was sent: taken; refused with what to mend; not sent, for the network is gone; changed elsewhere meanwhile. */
export type Sent =
  | { readonly state: 'taken'; readonly view: ListingView }
  | { readonly state: 'refused'; readonly error: ApiError }
  | { readonly state: 'offline' }
  | { readonly state: 'conflict' };

/** Creates or replaces the draft. A draft that somebody else changed since is not overwritten unseen. */
export async function send(draft: KeptDraft): Promise<Sent> {
  try {
    if (draft.view) return await replace(draft, await api.get(at('/api/listings/{id}', { id: draft.view.id })));
    const view = await create(draft.unsure ?? draft);
    const same = draft.unsure === null || draft.unsure.key === draft.key;
    return same ? taken(view) : await replace({ ...draft, view }, view);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0) return { state: 'offline' };
    return error.status === 412 ? { state: 'conflict' } : { state: 'refused', error };
  }
}

const create = (first: Pick<KeptDraft, 'values' | 'key'>): Promise<ListingView> =>
  twice((options) => api.post(at('/api/listings'), draftOf(first.values), options), first);

async function replace(draft: KeptDraft, now: ListingView): Promise<Sent> {
  // It went up after all, and only the answer was lost.
  if (differences(draft.values, now).length === 0) return taken(now);
  if (changedSince(draft, now)) return { state: 'conflict' };
  const write = (options: WriteOptions): Promise<ListingView> =>
    api.put(at('/api/listings/{id}', { id: now.id }), draftOf(draft.values), { ...options, version: now.version });
  return taken(await twice(write, draft));
}

const taken = (view: ListingView): Sent => ({ state: 'taken', view });

/** A connection that hiccups once is tried again at once, with the same key. */
async function twice<T>(write: (options: WriteOptions) => Promise<T>, { key }: Pick<KeptDraft, 'key'>): Promise<T> {
  const options = { idempotencyKey: key };
  return write(options).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 0) return write(options);
    throw error;
  });
}

/** Drafts that a form holds open are that form's to send. */
const open = new Set<string>();
export const hold = (slot: string): (() => void) => {
  open.add(slot);
  return () => open.delete(slot);
};

/** Sends everything that waits, one after another; answers how many the server took. */
export async function sendWaiting(accountId: string): Promise<number> {
  let sent = 0;
  for (const draft of allOnDevice(accountId)) {
    if (!draft.waiting || open.has(slotOf(draft))) continue;
    const outcome = await send(draft);
    if (outcome.state === 'taken') {
      dropFromDevice(accountId, slotOf(draft));
      sent += 1;
    } else if (outcome.state === 'refused')
      keepOnDevice(accountId, { ...draft, waiting: false, refused: outcome.error.detail });
    else if (outcome.state === 'conflict') keepOnDevice(accountId, { ...draft, waiting: false });
    else break;
  }
  return sent;
}
