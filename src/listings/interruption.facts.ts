import { IsNull } from 'typeorm';
import type { TxContext } from '../platform/index.js';
import { goingOn, type InterruptionFacts } from '../rulebook/index.js';
import type { ProlongInput, RestartInput, SuspendInput, TerminateInput } from './listing-actions.dto.js';
import type { Listing } from './listing.entity.js';
import { type ListingOwner, Suspension } from './listing-parts.entity.js';
import type { ListingAction, ListingState } from './listing.machine.js';

/** From the result on there is somebody who can agree to an interruption (art. 26(6), 27(5)). */
const won = new Set<ListingState>(['resultNotice', 'dealt', 'contracted']);

type Owners = { readonly owners: readonly ListingOwner[] };

/** What a decision to stop, to go on or to end rests on; unknown until it is said (art. 26, 27). */
export async function interruptionFacts(
  ctx: TxContext,
  listing: Listing,
  { owners }: Owners,
  action?: ListingAction,
  input?: unknown,
): Promise<Partial<InterruptionFacts>> {
  if (input === undefined) return {};
  if (action === 'restart') {
    const { applicantPartyId, interest, evidenceFileId, reason, causeGone } = input as RestartInput;
    const [requester] = requestersOf(listing, owners, {
      requesterPartyIds: applicantPartyId ? [applicantPartyId] : [],
      interest,
    });
    return { restartRequester: requester ?? null, evidenceFileId, reason, causeGone: causeGone === true };
  }
  if (action !== 'suspend' && action !== 'prolong' && action !== 'terminate') return {};
  const said = input as Partial<SuspendInput & ProlongInput & TerminateInput>;
  const running = await ctx.tx.findOneBy(Suspension, { listingId: listing.id, endedAt: IsNull() });
  return {
    ground: action === 'prolong' ? goingOn.no : said.ground,
    evidenceFileId: said.evidenceFileId,
    reason: said.reason,
    until: said.until ?? null,
    approvalFileId: said.approvalFileId ?? null,
    authority: said.authority ?? null,
    requesters: requestersOf(listing, owners, said),
    transfereeKnown: won.has(listing.rememberedState ?? listing.state),
    suspendedUntil: running?.until ?? null,
  };
}

/** Whoever owns a parcel, or leads the filing, speaks for the transferor's side. */
function requestersOf(
  { leadPartyId }: Listing,
  owners: readonly ListingOwner[],
  { requesterPartyIds = [], interest }: Pick<SuspendInput, 'requesterPartyIds' | 'interest'>,
): InterruptionFacts['requesters'] {
  const own = new Set([leadPartyId, ...owners.map(({ partyId }) => partyId)]);
  return requesterPartyIds.map((partyId) => ({
    partyId,
    side: own.has(partyId) ? 'transferor' : 'other',
    interest: interest ?? null,
  }));
}
