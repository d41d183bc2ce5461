import { Module, type OnModuleInit } from '@nestjs/common';
import type { Application } from '../applications/index.js';
import type { Blacklisting } from '../credit/index.js';
import type { Listing, NoticeAmendment, Verification } from '../listings/index.js';
import { Events, Outbox } from '../platform/index.js';
import { FileNoticeSender, NoticeSender } from './notice.sender.js';
import { applicationNotices, blacklistNotices, listingNotices } from './notice.texts.js';
import { Notices, noticeTopic } from './notices.service.js';

@Module({ providers: [Notices, { provide: NoticeSender, useClass: FileNoticeSender }] })
export class NoticesModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.outbox.on(noticeTopic, (message) => this.notices.deliver(message));
    for (const [name, text] of Object.entries(listingNotices)) {
      this.events.on<Listing>(name, (ctx, { record, reason }) =>
        this.notices.ofListing(ctx, text, record, reason ?? null),
      );
    }
    for (const [name, text] of Object.entries(applicationNotices)) {
      this.events.on<Application>(name, (ctx, { record, reason }) =>
        this.notices.ofApplication(ctx, text, record, reason ?? null),
      );
    }
    this.events.on<Listing>('listing.amend', (ctx, { record, input }) =>
      this.notices.ofChange(ctx, record, input as NoticeAmendment),
    );
    this.events.on<Listing>('listing.contract', (ctx, { record, input }) =>
      this.notices.ofContract(ctx, record, (input as { contractNumber: string }).contractNumber),
    );
    for (const [name, text] of Object.entries(blacklistNotices)) {
      this.events.on<Blacklisting>(name, (ctx, { record, reason }) =>
        this.notices.ofBlacklisting(ctx, text, record, reason ?? null),
      );
    }
    this.events.on<Verification>('verification.create', (ctx, { record }) => this.notices.ofVerification(ctx, record));
  }
}
