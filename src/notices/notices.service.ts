import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/index.js';
import type { Application } from '../applications/index.js';
import type { Blacklisting } from '../credit/index.js';
import type { Deal } from '../deals/index.js';
import type { Demand } from '../demands/index.js';
import type { Deposit, Payout } from '../funds/index.js';
import type { LoanRequest } from '../lending/index.js';
import { Listing, type NoticeAmendment, type Verification } from '../listings/index.js';
import { type DomainEvent, newId, Outbox, type TxContext } from '../platform/index.js';
import { bidRejectionText, changeText, isContractedLand } from '../rulebook/index.js';
import type { Tender } from '../tenders/index.js';
import { civilDate } from '../values/index.js';
import { type NoticeFact, type NoticeKindName, worded } from './notice-kinds.js';
import { NoticeTexts } from './notice-texts.service.js';
import { Notice } from './notice.entity.js';

export const noticeTopic = 'notice';

interface Recipient {
  readonly kind: Notice['recipientKind'];
  readonly id: string;
}
/** Of one person, of one deadline. */
export interface Reminded {
  readonly to: Recipient;
  readonly listingId: string;
  readonly until: string;
  readonly amount: string | null;
  readonly href: string;
}

const party = (id: string): Recipient => ({ kind: 'party', id });
const organization = (id: string): Recipient => ({ kind: 'organization', id });

const named = ({ title, number }: Pick<Listing, 'title' | 'number'>): string =>
  `“${title}”${number ? `（${number}）` : ''}`;

/**
 * Whoever a decision concerns is told at once (art. 16, 17): the notice is written down in the decision's own transaction, stands in the
 * inbox with it, and is sent after its commit.
 */
@Injectable()
export class Notices {
  constructor(
    private readonly outbox: Outbox,
    private readonly texts: NoticeTexts,
  ) {}

  /** The filer and the party; a party that files for itself hears once. */
  async ofListing(ctx: TxContext, kind: NoticeKindName, listing: Listing, reason: string | null): Promise<void> {
    const { filerOrganizationId, filerAccountId, leadPartyId } = listing;
    const to = [party(leadPartyId)];
    if (filerOrganizationId) to.push(organization(filerOrganizationId));
    else if (filerAccountId) {
      const filer = await ctx.tx.findOneByOrFail(Account, { id: filerAccountId });
      if (filer.partyId !== leadPartyId) to.push({ kind: 'account', id: filerAccountId });
    }
    await this.put(ctx, kind, to, `/work/listings/${listing.id}`, { listing: named(listing), reason });
  }

  async ofApplication(
    ctx: TxContext,
    kind: NoticeKindName,
    { id, listingId, partyId }: Application,
    reason: string | null,
  ): Promise<void> {
    const facts = { listing: await this.listing(ctx, listingId), reason };
    await this.put(ctx, kind, [party(partyId)], `/work/applications/${id}`, facts);
  }

  async ofLoan(
    ctx: TxContext,
    kind: NoticeKindName,
    { id, partyId }: LoanRequest,
    reason: string | null,
  ): Promise<void> {
    await this.put(ctx, kind, [party(partyId)], `/work/loans?id=${id}`, { reason });
  }

  async ofDemand(
    ctx: TxContext,
    kind: NoticeKindName,
    { id, number, partyId }: Demand,
    { reason, input }: Pick<DomainEvent, 'reason' | 'input'>,
  ): Promise<void> {
    const listing = (input as { listing?: Listing } | undefined)?.listing;
    await this.put(ctx, kind, [party(partyId)], `/work/demands?id=${id}`, {
      ...{ number, reason: reason ?? null },
      ...(listing && { listing: named(listing) }),
    });
  }

  /** Art. 18: whoever has applied hears what was changed, and what there is to do. */
  async ofChange(ctx: TxContext, listing: Listing, { changes }: NoticeAmendment): Promise<void> {
    const applications = await ctx.tx.query<{ id: string; party_id: string }[]>(
      `select id, party_id from application
       where listing_id = $1 and ended_by is null and state not in ('rejected', 'withdrawn') order by id`,
      [listing.id],
    );
    const facts = { listing: named(listing), changes: changes.map(changeText).join('；') };
    for (const { id, party_id: partyId } of applications)
      await this.put(ctx, 'application.change', [party(partyId)], `/work/applications/${id}`, facts);
  }

  /** Art. 32: the person is told of the ground, the term and the right to object. */
  async ofBlacklisting(
    ctx: TxContext,
    kind: NoticeKindName,
    { id, partyId, ground, until }: Blacklisting,
    reason: string | null,
  ): Promise<void> {
    const facts = { reason: kind === 'blacklisting.approve' ? ground : reason, until };
    await this.put(ctx, kind, [party(partyId)], `/work/registers?tab=credit&id=${id}`, facts);
  }

  /** Land Contract Law 36: the contracting collective is told of the contract, for its files. */
  async ofContract(ctx: TxContext, listing: Listing, number: string): Promise<void> {
    if (listing.direction !== 'transfer' || !isContractedLand(listing.category, listing.subKind)) return;
    const collectives = await ctx.tx.query<{ id: string }[]>(
      `select id from organization where kind = 'collective' and village_code = $1 order by id`,
      [listing.villageCode],
    );
    const to = collectives.map(({ id }) => organization(id));
    await this.put(ctx, 'listing.contract', to, `/work/listings/${listing.id}`, { listing: named(listing), number });
  }

  /** Art. 18: a department hears that it is asked, and until when it has time. */
  async ofVerification(ctx: TxContext, { id, listingId, organizationId }: Verification): Promise<void> {
    const facts = { listing: await this.listing(ctx, listingId) };
    await this.put(ctx, 'verification.create', [organization(organizationId)], `/work/verifications?id=${id}`, facts);
  }

  /** Tender Law 37: a member who signs in hears that he is asked; who has declared already is not asked again. */
  async ofCommittee(ctx: TxContext, { id, listingId }: Tender): Promise<void> {
    const rows = await ctx.tx.query<{ account: string }[]>(
      `select account_id as account from tender_member where tender_id = $1 and account_id is not null and conflict is null
       order by no`,
      [id],
    );
    const to = rows.map(({ account }): Recipient => ({ kind: 'account', id: account }));
    const facts = { listing: await this.listing(ctx, listingId) };
    await this.put(ctx, 'tender.committee', to, `/work/tenders/${listingId}`, facts);
  }

  /** A bid that was set aside, or admitted again: its bidder hears why. */
  async ofBid(ctx: TxContext, { name, record, reason, input }: DomainEvent<Tender>): Promise<void> {
    const { bidId, ground } = input as { bidId: string; ground?: number };
    const [row] = await ctx.tx.query<{ party: string }[]>(
      `select a.party_id as party from sealed_bid b join application a on a.id = b.application_id where b.id = $1`,
      [bidId],
    );
    const facts = {
      listing: await this.listing(ctx, record.listingId),
      reason: ground === undefined ? (reason ?? null) : bidRejectionText(ground, reason ?? ''),
    };
    const href = `/work/tenders/${record.listingId}`;
    await this.put(ctx, name as NoticeKindName, [party(row!.party)], href, facts);
  }

  /** Before its time runs out (reminder-kinds.ts). */
  async ofReminder(
    ctx: TxContext,
    kind: NoticeKindName,
    { to, listingId, until, amount, href }: Reminded,
  ): Promise<void> {
    const facts = { listing: await this.listing(ctx, listingId), until, amount };
    await this.put(ctx, kind, [to], href, facts);
  }

  /** Art. 20: money that came, and money that went back. */
  async ofDeposit(ctx: TxContext, kind: NoticeKindName, deposit: Deposit): Promise<void> {
    const { listingId, payerPartyId, applicationId, amount, paid } = deposit;
    const facts = {
      listing: await this.listing(ctx, listingId),
      amount: (paid.isPositive() ? paid : amount).format(),
    };
    await this.put(ctx, kind, [party(payerPartyId)], `/work/applications/${applicationId}`, facts);
  }

  /** Art. 31. */
  async ofPayout(ctx: TxContext, { listingId, partyId, dealId, amount }: Payout): Promise<void> {
    const facts = { listing: await this.listing(ctx, listingId), amount: amount.format() };
    await this.put(ctx, 'payout.paid', [party(partyId)], `/work/deals/${dealId}`, facts);
  }

  /** Both sides, with every member (art. 19-21). */
  async ofDeal(ctx: TxContext, kind: NoticeKindName, deal: Deal, reason: string | null): Promise<void> {
    const until = kind === 'deal.endNotice' ? deal.contractDueAt : deal.noticeUntil;
    const facts = { listing: await this.listing(ctx, deal.listingId), until: until && civilDate(until), reason };
    const to = [...new Set([...deal.transferorPartyIds, ...deal.transfereePartyIds])].map(party);
    await this.put(ctx, kind, to, `/work/deals/${deal.id}`, facts);
  }

  /** Art. 29: below the reserve; to the owner's side alone. */
  async ofBuyBack(ctx: TxContext, { id, listingId, buyBackUntil, transferorPartyIds }: Deal): Promise<void> {
    if (!buyBackUntil) return;
    const facts = { listing: await this.listing(ctx, listingId), until: civilDate(buyBackUntil) };
    await this.put(ctx, 'deal.buyBackOpen', transferorPartyIds.map(party), `/work/deals/${id}`, facts);
  }

  /** Where it was not the person himself, he must hear of it. */
  async ofPassword(ctx: TxContext, { id, partyId }: Account): Promise<void> {
    await this.put(ctx, 'account.setPassword', [partyId ? party(partyId) : { kind: 'account', id }], '/work/me', {});
  }

  /** The books know a listing by its id alone; a deed about money does not fail for want of a title. */
  private async listing(ctx: TxContext, id: string): Promise<string | null> {
    const listing = await ctx.tx.findOneBy(Listing, { id });
    return listing && named(listing);
  }

  private async put(
    ctx: TxContext,
    kind: NoticeKindName,
    to: readonly Recipient[],
    href: string,
    facts: Partial<Record<NoticeFact, string | null>>,
  ): Promise<void> {
    if (to.length === 0) return;
    const words = await this.texts.of(ctx, kind);
    for (const { kind: recipientKind, id: recipientId } of to) {
      const notice = Object.assign(new Notice(), {
        ...{ id: newId(), kind, recipientKind, recipientId, href, at: ctx.now },
        ...{ title: worded(words.title, facts), text: worded(words.text, facts) },
      });
      await ctx.tx.insert(Notice, notice);
      await this.outbox.put(ctx, noticeTopic, recipientId, { id: notice.id });
    }
  }
}
