import { Injectable } from '@nestjs/common';
import type { Application } from '../applications/index.js';
import type { Blacklisting } from '../credit/index.js';
import { Listing, type NoticeAmendment, type Verification } from '../listings/index.js';
import { newId, Outbox, type OutboxMessage, type TxContext } from '../platform/index.js';
import { type Notice, type NoticeRecipient, NoticeSender } from './notice.sender.js';
import { changeText, isContractedLand } from '../rulebook/index.js';
import type { NoticeText } from './notice.texts.js';

export const noticeTopic = 'notice';

/**
 * Whoever a decision concerns is told at once (art. 16, 17): the notice is written down in the decision's own transaction
 * and sent after its commit.
 */
@Injectable()
export class Notices {
  constructor(
    private readonly outbox: Outbox,
    private readonly sender: NoticeSender,
  ) {}

  async ofListing(ctx: TxContext, text: NoticeText, listing: Listing, reason: string | null): Promise<void> {
    const to = new Map<string, NoticeRecipient>();
    if (listing.filerOrganizationId) to.set('o', { kind: 'organization', id: listing.filerOrganizationId });
    else if (listing.filerAccountId) to.set('a', { kind: 'account', id: listing.filerAccountId });
    to.set('p', { kind: 'party', id: listing.leadPartyId });
    const facts = { title: listing.title, number: listing.number, reason };
    for (const recipient of to.values()) {
      await this.put(ctx, recipient, text.title, text.text(facts), `/work/listings/${listing.id}`);
    }
  }

  async ofApplication(
    ctx: TxContext,
    text: NoticeText,
    application: Application,
    reason: string | null,
  ): Promise<void> {
    const { title } = await ctx.tx.findOneByOrFail(Listing, { id: application.listingId });
    const facts = { title, number: application.number, reason };
    const to: NoticeRecipient = { kind: 'party', id: application.partyId };
    await this.put(ctx, to, text.title, text.text(facts), `/work/applications/${application.id}`);
  }

  /** Art. 18: whoever has applied hears what was changed, and what there is to do. */
  async ofChange(
    ctx: TxContext,
    { id, title, number }: Listing,
    { changes, material }: NoticeAmendment,
  ): Promise<void> {
    const applications = await ctx.tx.query<{ id: string; party_id: string }[]>(
      `select id, party_id from application
       where listing_id = $1 and ended_by is null and state not in ('rejected', 'withdrawn') order by id`,
      [id],
    );
    const todo = material ? '请在交易开始前于“我的申请”中确认，未确认的不能参加交易，可撤回申请并退还保证金。' : '';
    const text = `“${title}”（${number ?? ''}）发布了变更公告。${changes.map(changeText).join('；')}。${todo}`;
    for (const application of applications) {
      const to: NoticeRecipient = { kind: 'party', id: application.party_id };
      await this.put(ctx, to, '公告变更', text, `/work/applications/${application.id}`);
    }
  }

  /** Art. 32: the person is told of the ground, the term and the right to object. */
  async ofBlacklisting(
    ctx: TxContext,
    { title, text }: NoticeText,
    { id, partyId, ground, until }: Blacklisting,
    reason: string | null,
  ): Promise<void> {
    const facts = { title: ground, number: until, reason };
    const href = `/work/registers?tab=credit&id=${id}`;
    await this.put(ctx, { kind: 'party', id: partyId }, title, text(facts), href);
  }

  /** Land Contract Law 36: the contracting collective is told of the contract, for its files. */
  async ofContract(ctx: TxContext, listing: Listing, contractNumber: string): Promise<void> {
    if (listing.direction !== 'transfer' || !isContractedLand(listing.category, listing.subKind)) return;
    const collectives = await ctx.tx.query<{ id: string }[]>(
      `select id from organization where kind = 'collective' and village_code = $1 order by id`,
      [listing.villageCode],
    );
    const text = `“${listing.title}”的流转合同${contractNumber}已签订，请存档备案。`;
    for (const { id } of collectives)
      await this.put(ctx, { kind: 'organization', id }, '流转合同备案', text, `/work/listings/${listing.id}`);
  }

  /** Art. 18: a department hears that it is asked, and until when it has time. */
  async ofVerification(ctx: TxContext, verification: Verification): Promise<void> {
    const { title, number } = await ctx.tx.findOneByOrFail(Listing, { id: verification.listingId });
    const to: NoticeRecipient = { kind: 'organization', id: verification.organizationId };
    const text = `请核实“${title}”（${number ?? ''}）的权属等事项，并在5个工作日内书面回复。`;
    await this.put(ctx, to, '请核实', text, `/work/verifications?id=${verification.id}`);
  }

  /** Called by the outbox, after the commit, at least once. */
  async deliver({ payload, at }: OutboxMessage): Promise<void> {
    await this.sender.send({ ...(payload as unknown as Omit<Notice, 'at'>), at });
  }

  private put(ctx: TxContext, to: NoticeRecipient, title: string, text: string, href: string): Promise<void> {
    return this.outbox.put(ctx, noticeTopic, to.id, { id: newId(), to, title, text, href });
  }
}
