import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { type Context, Database, Files } from '../platform/index.js';
import { Listing } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';

interface Use {
  listing: string;
  /** Whose paper it is; null where it belongs to the listing as a whole. */
  party: string | null;
}

/** Who may read a listing may read its papers; one of many owners only what is its own. Published notices are for everybody. */
@Injectable()
export class ListingFiles implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly files: Files,
    private readonly kind: ListingKind,
  ) {}

  onModuleInit(): void {
    this.files.grant((ctx, fileId) => this.mayRead(ctx, fileId));
  }

  private async mayRead(ctx: Context, fileId: string): Promise<boolean> {
    const manager = this.db.managerOf(ctx);
    const [published] = await manager.query<unknown[]>(`select 1 from announcement where pdf_file_id = $1`, [fileId]);
    if (published) return true;
    const uses = await manager.query<Use[]>(
      `select listing_id as listing, party_id as party from material where file_id = $1
       union select listing_id, party_id from owner_paper where file_id = $1
       union select listing_id, null from verification where document_file_id = $1
       union select listing_id, null from suspension where evidence_file_id = $1 or end_evidence_file_id = $1`,
      [fileId],
    );
    for (const { listing: id, party } of uses) {
      const listing = await manager.findOneByOrFail(Listing, { id });
      const scope = await this.kind.scopeOf(ctx, listing);
      const leads =
        [listing.leadPartyId, party].includes(ctx.actor.partyId) || listing.filerAccountId === ctx.actor.accountId;
      if (may(ctx.actor, 'listing.read', scope) && (ctx.actor.role !== 'party' || leads)) return true;
    }
    return false;
  }
}
