import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Account } from '../accounts/index.js';
import type { Application } from '../applications/index.js';
import type { Blacklisting } from '../credit/index.js';
import type { LoanRequest } from '../lending/index.js';
import type { Demand } from '../demands/index.js';
import type { Deal } from '../deals/index.js';
import type { Deposit, Payout } from '../funds/index.js';
import type { Listing, NoticeAmendment, Verification } from '../listings/index.js';
import type { Tender } from '../tenders/index.js';
import { PartiesModule } from '../parties/index.js';
import { Agenda, type DomainEvent, Events, Outbox, type TxContext } from '../platform/index.js';
import { Deliveries } from './deliveries.service.js';
import { Inbox } from './inbox.service.js';
import { type NoticeKindName, noticeKinds } from './notice-kinds.js';
import { NoticeTexts } from './notice-texts.service.js';
import { Notice, NoticeText } from './notice.entity.js';
import { FileNoticeSender, NoticeSender } from './notice.sender.js';
import { NoticesController } from './notices.controller.js';
import { reminderKinds } from './reminder-kinds.js';
import { Reminders, remindersDue } from './reminders.service.js';
import { Notices, noticeTopic } from './notices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notice, NoticeText]), PartiesModule],
  controllers: [NoticesController],
  providers: [
    Notices,
    NoticeTexts,
    Inbox,
    Deliveries,
    Reminders,
    { provide: NoticeSender, useClass: FileNoticeSender },
  ],
  exports: [NoticeSender],
})
export class NoticesModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly events: Events,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly deliveries: Deliveries,
    private readonly agenda: Agenda,
    private readonly reminders: Reminders,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.reminders.begin();
  }

  onModuleInit(): void {
    const { events, notices } = this;
    this.agenda.on(remindersDue, (ctx) => this.reminders.sweep(ctx));
    this.outbox.on(noticeTopic, (message) => this.deliveries.deliver(message));
    this.each<Listing>('listing', (ctx, kind, event) =>
      notices.ofListing(ctx, kind, event.record, withItems(event.reason ?? null, event.input)),
    );
    this.each<Application>('application', (ctx, kind, event) =>
      notices.ofApplication(ctx, kind, event.record, withItems(event.reason ?? null, event.input)),
    );
    this.each<LoanRequest>('loanRequest', (ctx, kind, { record, reason }) =>
      notices.ofLoan(ctx, kind, record, reason ?? null),
    );
    this.each<Demand>('demand', (ctx, kind, event) => notices.ofDemand(ctx, kind, event.record, event));
    this.each<Deposit>('deposit', (ctx, kind, { record }) => notices.ofDeposit(ctx, kind, record));
    this.each<Deal>('deal', (ctx, kind, { record, reason }) => notices.ofDeal(ctx, kind, record, reason ?? null));
    this.each<Blacklisting>('blacklisting', (ctx, kind, { record, reason }) =>
      notices.ofBlacklisting(ctx, kind, record, reason ?? null),
    );
    events.on<Listing>('listing.amend', (ctx, { record, input }) =>
      notices.ofChange(ctx, record, input as NoticeAmendment),
    );
    events.on<Listing>('listing.contract', (ctx, { record, input }) =>
      notices.ofContract(ctx, record, (input as { contractNumber: string }).contractNumber),
    );
    events.on<Deal>('deal.create', (ctx, { record }) => notices.ofBuyBack(ctx, record));
    events.on<Verification>('verification.create', (ctx, { record }) => notices.ofVerification(ctx, record));
    events.on<Payout>(['payout.pay', 'payout.settle'], (ctx, { record }) => notices.ofPayout(ctx, record));
    events.on<Tender>('tender.committee', (ctx, { record }) => notices.ofCommittee(ctx, record));
    events.on<Tender>(['tender.rejectBid', 'tender.readmitBid'], (ctx, event) => notices.ofBid(ctx, event));
    events.on<Account>('account.setPassword', (ctx, { record }) => notices.ofPassword(ctx, record));
  }

  /** Every kind of notice of one kind of record is told by its own event. */
  private each<T>(
    record: string,
    tell: (ctx: TxContext, kind: NoticeKindName, event: DomainEvent<T>) => Promise<void>,
  ): void {
    // These tell others than their event's record does.
    const apart: string[] = ['listing.contract', 'application.change', 'deal.buyBackOpen'];
    const reminded = reminderKinds.map(({ kind }) => kind);
    const kinds = (Object.keys(noticeKinds) as NoticeKindName[]).filter(
      (kind) => kind.startsWith(`${record}.`) && !apart.includes(kind) && !reminded.includes(kind),
    );
    for (const kind of kinds) this.events.on<T>(kind, (ctx, event) => tell(ctx, kind, event));
  }
}

/** Art. 15: what lacks is told at once, item by item, and not only that something does. */
function withItems(reason: string | null, input: unknown): string | null {
  const missing = (input as { missing?: readonly string[] } | undefined)?.missing ?? [];
  return missing.length === 0
    ? reason
    : `${reason ?? ''}（${missing.map((item, index) => `${index + 1}. ${item}`).join('；')}）`;
}
