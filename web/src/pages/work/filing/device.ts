import { newKey } from '../../../api/client';
import type { ListingView } from '../../../api/types';
import { filingParts, partNames } from '../../../texts.device';
import { sharesAddUp } from '../../../rulebook';
import { shareToPercent } from '../../../share';
import { prefixOf, storedKeys } from './storage';
import { draftOf, valuesOf, type FilingValues } from './values';

/** A filing, or a change of one, that the server does not have yet. */
export interface KeptDraft {
  readonly values: FilingValues;
  /** The draft that is being changed, as this device last saw it; null for a new filing. */
  readonly view: ListingView | null;
  /** The earlier deal that a new filing renews; null for any other. */
  readonly renews: string | null;
  /** The same for every try of sending it: a lost answer does not file twice. */
  readonly key: string;
  /** A new filing whose first try nobody answered: it is asked again before anything else, whatever has been written since. */
  readonly unsure: { readonly values: FilingValues; readonly key: string } | null;
  /** The person wanted it saved, and the network was gone: it goes up as soon as it can. */
  readonly waiting: boolean;
  /** Why the server would not have it; the person has to look at it again. */
  readonly refused: string | null;
}

/** One place for each draft that is changed, for each deal that is renewed, and one for a new filing. */
export const slotOf = ({ view, renews }: Pick<KeptDraft, 'view' | 'renews'>): string =>
  view?.id ?? (renews ? `renew-${renews}` : 'new');
const keyOf = (accountId: string, slot: string): string => `${prefixOf(accountId)}${slot}`;

/** A device without storage (private window) keeps nothing; the form works on, and says so. */
export function keepOnDevice(accountId: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(keyOf(accountId, slotOf(draft)), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropFromDevice(accountId: string, slot: string): void {
  try {
    localStorage.removeItem(keyOf(accountId, slot));
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

export function keptOnDevice(accountId: string, slot: string): KeptDraft | null {
  return read(keyOf(accountId, slot));
}

/** Everything of this person that waits on this device. */
export function allOnDevice(accountId: string): KeptDraft[] {
  return storedKeys(accountId).flatMap((key) => read(key) ?? []);
}

function read(key: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<KeptDraft> | null;
    if (!kept?.values) return null;
    return {
      ...(kept as KeptDraft),
      values: inPercent(kept.values),
      unsure: kept.unsure ? { ...kept.unsure, values: inPercent(kept.unsure.values) } : null,
    };
  } catch {
    return null;
  }
}

/** What was begun when shares were still typed as parts of one. */
const inPercent = (values: FilingValues): FilingValues => {
  const shares = values.beneficiaries?.map((one) => one?.share ?? '');
  if (!shares?.length || !shares.every((share) => /^[01]?(\.\d+)?$/.test(share)) || !sharesAddUp(shares)) return values;
  return {
    ...values,
    beneficiaries: values.beneficiaries!.map((one) => ({ ...one, share: shareToPercent(one.share!) })),
  };
};

export const begun = (
  of: Pick<KeptDraft, 'view' | 'renews'> & Partial<Pick<KeptDraft, 'unsure'>>,
  values: FilingValues,
): KeptDraft => ({
  unsure: of.unsure ?? null,
  ...{ values, view: of.view, renews: of.renews, key: newKey(), waiting: false, refused: null },
});

/** Which parts of a filing two states of it do not agree on, by their names on the form. */
export function differences(mine: FilingValues, theirs: ListingView): string[] {
  const [a, b] = [draftOf(mine), draftOf(valuesOf(theirs))];
  return filingParts
    .filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
    .map((part) => partNames[part]);
}

/** Somebody else has changed the draft since this device saw it. */
export const changedSince = ({ view }: KeptDraft, now: ListingView): boolean =>
  view !== null && JSON.stringify(valuesOf(view)) !== JSON.stringify(valuesOf(now));
