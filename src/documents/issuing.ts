import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Application, ApplicationMaterial } from '../applications/index.js';
import { type Listing, Listings, Material, type Verification } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import { type About, Documents, type DomainEvent, Events, type TxContext } from '../platform/index.js';
import type { DocumentData, DocumentTemplate } from '../platform/pdf/index.js';
import type { Encumbrance } from '../registry/index.js';
import type { TradingSession } from '../trading/index.js';
import {
  acceptanceSlip,
  afterAcceptance,
  afterApplication,
  applicationFiling,
  departmentLetter,
  filingOf,
  missingNotice,
  rejection,
  restartNotice,
  type Said,
  suspensionNotice,
  terminationNotice,
} from './notices.js';
import { mortgageCertificate, mortgageCertificateNames } from './mortgage-certificate.js';
import { sessionRecord } from './session-record.js';
import { Subjects } from './subjects.js';

type Write<E> = (ctx: TxContext, event: DomainEvent<E>) => Promise<void>;

/**
 * Art. 25: which document is issued at which step. Each belongs to the transaction of the deed that causes it. Contracts, certificates,
 * confirmations, announcements and receipts are issued where they are made, through the same register; forms are printed on request (forms.ts).
 */
@Injectable()
export class Issuing implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly documents: Documents,
    private readonly subjects: Subjects,
    private readonly listings: Listings,
    private readonly organizations: Organizations,
    private readonly parties: Parties,
  ) {}

  onModuleInit(): void {
    this.onListings();
    this.onApplications();
    this.events.on<Verification>('verification.create', async (ctx, { record }) => {
      const subject = await this.subjects.listing(ctx, await this.listings.get(ctx, record.listingId));
      const { name } = await this.organizations.get(ctx, record.organizationId);
      const letter = departmentLetter(subject, record, name);
      await this.issue(ctx, 'department-letter', about(subject.listing), letter, `核实函（${name}）`);
    });
    for (const deed of ['register', 'change', 'discharge'] as const)
      this.events.on<Encumbrance>(`encumbrance.${deed}`, async (ctx, event) => {
        if (event.record.kind === 'mortgage') await this.onMortgage(ctx, deed, event);
      });
    // What never opened has no course to record: nobody had qualified.
    this.events.on<TradingSession>(['session.close', 'session.unsold', 'session.agree'], async (ctx, { record }) => {
      const subject = await this.subjects.listing(ctx, await this.listings.get(ctx, record.listingId));
      await this.issue(ctx, 'session-record', about(subject.listing), await sessionRecord(ctx, subject, record));
    });
  }

  private async onMortgage(
    ctx: TxContext,
    deed: keyof typeof mortgageCertificateNames,
    event: DomainEvent<Encumbrance>,
  ): Promise<void> {
    const { record } = event;
    const owner = await this.parties.get(ctx, record.ownerPartyId);
    const data = mortgageCertificate(await this.subjects.frame(ctx), owner.name, record, deed, event);
    const subject: About = { type: 'encumbrance', id: record.id };
    await this.issue(ctx, 'mortgage-certificate', subject, data, mortgageCertificateNames[deed]);
  }

  private onListings(): void {
    const on = (action: string, write: Write<Listing>): void => this.events.on<Listing>(`listing.${action}`, write);
    on('accept', async (ctx, { record }) => {
      const materials = await ctx.tx.find(Material, {
        where: { listingId: record.id },
        order: { addedAt: 'asc', id: 'asc' },
      });
      const filing = filingOf(await this.subjects.listing(ctx, record));
      const slip = acceptanceSlip(filing, ctx.now, materials, afterAcceptance(ctx.law.law));
      await this.issue(ctx, 'acceptance-slip', about(record), slip);
    });
    on('return', async (ctx, event) => {
      const filing = filingOf(await this.subjects.listing(ctx, event.record));
      await this.issue(ctx, 'missing-notice', about(event.record), missingNotice(filing, event));
    });
    on('reject', async (ctx, { record, reason }) => {
      const filing = filingOf(await this.subjects.listing(ctx, record));
      await this.issue(ctx, 'rejection', about(record), rejection(filing, reason));
    });
    on('suspend', async (ctx, event) => {
      const subject = await this.subjects.listing(ctx, event.record);
      await this.issue(ctx, 'suspension-notice', about(event.record), suspensionNotice(subject, ctx.now, event));
    });
    on('prolong', async (ctx, event) => {
      const subject = await this.subjects.listing(ctx, event.record);
      await this.issue(ctx, 'suspension-notice', about(event.record), suspensionNotice(subject, ctx.now, event));
    });
    on('restart', async (ctx, event) => {
      const { applicantPartyId: asked } = event.input as { applicantPartyId?: string };
      const subject = await this.subjects.listing(ctx, event.record);
      const who = asked ? (await this.parties.get(ctx, asked)).name : undefined;
      await this.issue(ctx, 'restart-notice', about(event.record), restartNotice(subject, ctx.now, event, who));
    });
    on('terminate', async (ctx, event) => {
      const subject = await this.subjects.listing(ctx, event.record);
      const notice = terminationNotice(subject, ctx.now, event, ctx.law.law);
      await this.issue(ctx, 'termination-notice', about(event.record), notice);
    });
  }

  /** They hang on the application, whose readers are few: who has applied is a secret (trading.md). */
  private onApplications(): void {
    const on = (action: string, write: Write<Application>): void =>
      this.events.on<Application>(`application.${action}`, write);
    on('accept', async (ctx, { record }) => {
      const subject = await this.subjects.application(ctx, record);
      const materials = await ctx.tx.find(ApplicationMaterial, {
        where: { applicationId: record.id },
        order: { id: 'asc' },
      });
      const slip = acceptanceSlip(applicationFiling(subject), ctx.now, materials, afterApplication(subject));
      await this.issue(ctx, 'acceptance-slip', applied(record), slip);
    });
    on('return', async (ctx, event) => {
      const filing = applicationFiling(await this.subjects.application(ctx, event.record));
      await this.issue(ctx, 'missing-notice', applied(event.record), missingNotice(filing, event));
    });
    on('reject', async (ctx, { record, reason }) => {
      const filing = applicationFiling(await this.subjects.application(ctx, record));
      await this.issue(ctx, 'rejection', applied(record), rejection(filing, reason));
    });
  }

  private async issue<T extends DocumentTemplate>(
    ctx: TxContext,
    template: T,
    of: About,
    said: Said<DocumentData[T]>,
    name?: string,
  ): Promise<void> {
    await this.documents.issue(ctx, {
      template,
      ...(name && { name }),
      about: of,
      data: (number) => ({ ...said, number }) as unknown as DocumentData[T],
    });
  }
}

const about = ({ id }: Listing): About => ({ type: 'listing', id });
const applied = ({ id }: Application): About => ({ type: 'application', id });
