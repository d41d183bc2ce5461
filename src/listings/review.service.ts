import { Injectable } from '@nestjs/common';
import { Organizations } from '../organizations/index.js';
import { Numbers, problem, Records, type TxContext } from '../platform/index.js';
import { pinOf, type Tier, type TierFacts, tierOf } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type {
  ApproveInput,
  AskInput,
  CloseInput,
  NegotiateInput,
  ReasonInput,
  ReturnInput,
  SubmitInput,
} from './listing-actions.dto.js';
import type { Listing, Venue } from './listing.entity.js';
import { ListingFactsBuilder } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import { Verifications } from './verifications.service.js';

/** From the filer's desk to the centre's yes or no (art. 15, 16, 18). Each action is one transaction through `records.change`. */
@Injectable()
export class Review {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly facts: ListingFactsBuilder,
    private readonly verifications: Verifications,
    private readonly organizations: Organizations,
    private readonly numbers: Numbers,
  ) {}

  /** Art. 15. Errors: every rule of the moment `submit`, all at once; LISTING_STATE, STALE_VERSION. */
  submit(ctx: TxContext, id: string, version: number, input: SubmitInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'submit', { version, input }, async (listing, inner) => {
      listing.submittedAt = inner.now;
      listing.liabilityAcceptedAt = inner.now;
      listing.liabilityAcceptedBy = inner.actor.accountId;
      listing.lawPin = pinOf(inner.law, listing.category, civilDate(inner.now));
      await this.settleVenue(inner, listing);
    });
  }

  /** Art. 5: the owner decides freely, and may take the filing back until it is registered. */
  withdraw(ctx: TxContext, id: string, version: number, { reason }: ReasonInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'withdraw', { version, reason });
  }

  /** Art. 15: once, with everything that lacks. */
  return(ctx: TxContext, id: string, version: number, { reason, missing }: ReturnInput): Promise<Listing> {
    const decision = { version, reason, input: { missing } };
    return this.records.change(ctx, this.kind, id, 'return', decision, (listing) => {
      // It has not begun: filed again, it begins under the law of that day (art. 37).
      listing.lawPin = null;
    });
  }

  /** Art. 16: a complete filing is registered and numbered. */
  accept(ctx: TxContext, id: string, version: number): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'accept', { version }, async (listing, inner) => {
      listing.acceptedAt = inner.now;
      await this.settleVenue(inner, listing);
      // Last: the series stays locked from here to the commit.
      listing.number = await this.numbers.next(inner, 'listing');
    });
  }

  /** Art. 16: ends the flow; the reason goes to the applicant. */
  reject(ctx: TxContext, id: string, version: number, { reason }: ReasonInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'reject', { version, reason });
  }

  /** Art. 18: the town first; the departments follow by themselves once the town is through. */
  ask(ctx: TxContext, id: string, version: number, input: AskInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'ask', { version, input }, async (listing, inner) => {
      listing.departmentIds = await this.verifications.departmentsFor(inner, listing, input.departments);
      await this.verifications.send(inner, listing);
    });
  }

  /** Art. 16. Errors: VERIFICATION_PENDING, VERIFICATION_OBJECTED and every rule of the moment `approve`. */
  approve(ctx: TxContext, id: string, version: number, input: ApproveInput): Promise<Listing> {
    const { opinion: reason } = input;
    return this.records.change(ctx, this.kind, id, 'approve', { version, reason, input }, async (listing, inner) => {
      await this.settleVenue(inner, listing, input.arrangeTo);
    });
  }

  /** Art. 29: after nobody bid. Who may be talked to is the trading room's matter. */
  negotiate(ctx: TxContext, id: string, version: number, input: NegotiateInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'negotiate', { version, reason: input.reason, input });
  }

  /** Art. 20: nothing is left to settle, or nothing came of it. */
  close(ctx: TxContext, id: string, version: number, { reason }: CloseInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'close', { version, reason });
  }

  rescind(ctx: TxContext, id: string, version: number, { reason }: ReasonInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'rescind', { version, reason });
  }

  /** Art. 35: evaluated at filing, at registration and at approval, under the law it began under. */
  private async settleVenue(ctx: TxContext, listing: Listing, arrangeTo?: string): Promise<void> {
    const facts = await this.facts.of(ctx, listing);
    const tier = tierOf(facts as TierFacts, ctx.law.law);
    listing.lawVersion = ctx.law.law.version;
    listing.estimatedValue = facts.estimatedValue!;
    listing.areaMu = facts.areaMu!;
    listing.venue = venueOf(tier, arrangeTo ? await this.stationOf(ctx, arrangeTo) : null);
  }

  private async stationOf(ctx: TxContext, id: string): Promise<string> {
    const { kind } = await this.organizations.get(ctx, id);
    if (kind === 'station') return id;
    throw problem('VALIDATION', '只能安排镇交易服务站组织交易，请重新选择', {
      violations: [{ code: 'VALIDATION', field: 'arrangeTo', detail: '须为镇交易服务站' }],
    });
  }
}

const venueOf = ({ must, reasons }: Tier, arrangedTo: string | null): Venue => ({
  level: arrangedTo ? 'station' : 'centre',
  public: must,
  because: [...reasons],
  arrangedTo,
});
