import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import { Listing, type ListingState, Parcel, suspendable } from '../listings/index.js';
import { type Judgement, problem, type RecordKind, type TxContext } from '../platform/index.js';
import { assess, type Facts, keptOf, violationsOf } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { Encumbrance } from './encumbrance.entity.js';
import { type EncumbranceAction, encumbranceLife, encumbranceStateNames } from './encumbrance.machine.js';

/** From the submission to the certificate a right is under trade here (art. 33). */
export const underTrade: readonly ListingState[] = [...suspendable, 'submitted', 'unsold', 'suspended'];

export type Right = Pick<Encumbrance, 'ownerPartyId' | 'certificateNo'>;

/** Who may do what to an entry of the register, and which rules are asked (art. 33). */
@Injectable()
export class EncumbranceKind implements RecordKind<Encumbrance, EncumbranceAction> {
  readonly type = 'encumbrance';
  readonly entity = Encumbrance;
  readonly life = encumbranceLife;
  readonly name = '权利负担登记';
  readonly stateCode = 'ENCUMBRANCE_STATE';
  readonly stateNames = encumbranceStateNames;

  authorize(ctx: TxContext, entry: Encumbrance, action: EncumbranceAction): void {
    if (encumbranceLife[action].automatic) return;
    requireMay(ctx, `encumbrance.${action}` as Permission, scopeOfEntry(entry), this.name);
    if ((action === 'register' || action === 'decline') && entry.proposedBy === ctx.actor.accountId)
      throw problem('SECOND_OFFICER_REQUIRED', '录入人不能复核自己录入的登记，请由另一名经办人办理', { article: '33' });
  }

  async judge(ctx: TxContext, entry: Encumbrance, action: EncumbranceAction): Promise<Judgement> {
    if (action !== 'register') return { violations: [] };
    return this.judged(ctx, entry);
  }

  /** The rules of the moment `mortgage`; what is no mortgage is registered as it is found. */
  async judged(ctx: TxContext, entry: Encumbrance): Promise<Judgement> {
    if (entry.kind !== 'mortgage') return { violations: [] };
    const verdicts = assess('mortgage', await this.facts(ctx, entry), ctx.law.law);
    return { violations: violationsOf(verdicts), facts: verdicts.map(keptOf) };
  }

  private async facts(ctx: TxContext, entry: Encumbrance): Promise<Facts> {
    const others = await this.registered(ctx, entry);
    return {
      today: civilDate(ctx.now),
      mortgagedRight: entry.mortgagedRight ?? undefined,
      mortgageConsentOn: entry.consentOn,
      mortgageCollectiveNotifiedOn: entry.collectiveNotifiedOn,
      tradedIn: await this.tradedIn(ctx, entry),
      encumbrances: others.map(({ kind }) => ({ kind, disclosed: true, mortgageeInformed: true })),
    };
  }

  /** What is registered on the right now, the first rank first. */
  registered(ctx: TxContext, { ownerPartyId, certificateNo }: Right): Promise<Encumbrance[]> {
    return ctx.tx.find(Encumbrance, {
      where: { ownerPartyId, certificateNo, state: 'registered' },
      order: { rank: 'asc', id: 'asc' },
    });
  }

  /** The number or title of the listing in which the right is traded here; null where it is not. */
  private async tradedIn(ctx: TxContext, { ownerPartyId, certificateNo }: Right): Promise<string | null> {
    const listing = await ctx.tx
      .createQueryBuilder(Listing, 'l')
      .innerJoin(Parcel, 'p', 'p.listing_id = l.id')
      .where('p.owner_party_id = :ownerPartyId and p.certificate_no = :certificateNo', { ownerPartyId, certificateNo })
      .andWhere('l.state = any(:underTrade)', { underTrade })
      .orderBy('l.id')
      .getOne();
    return listing && (listing.number ?? listing.title);
  }
}

export const scopeOfEntry = (entry: Encumbrance) => ({
  partyIds: partiesOf(entry),
  organizationIds: entry.holderOrganizationId === null ? [] : [entry.holderOrganizationId],
});

const partiesOf = ({ ownerPartyId, holderPartyId }: Encumbrance): string[] =>
  holderPartyId === null ? [ownerPartyId] : [ownerPartyId, holderPartyId];
