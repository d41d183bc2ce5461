import { Injectable } from '@nestjs/common';
import { requireMay } from '../accounts/index.js';
import { ApplicationQueries } from '../applications/index.js';
import { DealQueries } from '../deals/index.js';
import { Listings } from '../listings/index.js';
import { type Context, Database, Documents, type IssuedDocument, notFound, type TxContext } from '../platform/index.js';
import { RegistryQueries } from '../registry/index.js';
import { type AboutKind, aboutKinds } from './document.dto.js';

/** A document is read by those who may read the record it belongs to, and by nobody else. */
@Injectable()
export class DocumentReading {
  private readonly readable: Record<AboutKind, (ctx: TxContext, id: string) => Promise<unknown>> = {
    listing: async (ctx, id) => {
      const listing = await this.listings.get(ctx, id);
      requireMay(ctx, 'listing.read', await this.listings.scopeOf(ctx, listing), '该项目');
    },
    application: (ctx, id) => this.applications.looked(ctx, id),
    deal: (ctx, id) => this.deals.readable(ctx, id),
    encumbrance: (ctx, id) => this.registry.readable(ctx, id),
  };

  constructor(
    private readonly db: Database,
    private readonly documents: Documents,
    private readonly listings: Listings,
    private readonly applications: ApplicationQueries,
    private readonly deals: DealQueries,
    private readonly registry: RegistryQueries,
  ) {}

  async of(ctx: Context, about: AboutKind, id: string): Promise<IssuedDocument[]> {
    return this.db.transaction(ctx, async (inner) => {
      await this.readable[about](inner, id);
      return this.documents.of(inner, { type: about, id });
    });
  }

  async pdf(ctx: Context, id: string): Promise<{ document: IssuedDocument; content: Buffer }> {
    return this.db.transaction(ctx, async (inner) => {
      const document = await this.documents.get(inner, id);
      const about = aboutKinds.find((kind) => kind === document.about);
      // A receipt has a door of its own, for its own people.
      if (!about) throw notFound('该文书');
      await this.readable[about](inner, document.aboutId);
      return { document, content: await this.documents.pdfOf(inner, document) };
    });
  }
}
