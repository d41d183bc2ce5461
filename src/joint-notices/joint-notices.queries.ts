import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { Listing, PublicListings } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { type Context, Database, instantOut, notFound, type Page, type PageQuery } from '../platform/index.js';
import type { JointNoticeItem, JointNoticeView, VillageCandidates } from './joint-notice.dto.js';
import { JointNotice, JointNoticeLot } from './joint-notice.entity.js';

/** What may be announced together, and what was. */
@Injectable()
export class JointNoticeQueries {
  constructor(
    private readonly db: Database,
    private readonly organizations: Organizations,
    private readonly listings: PublicListings,
  ) {}

  /** Villages in which at least two approved listings wait for bidding. */
  async candidates(ctx: Context): Promise<VillageCandidates[]> {
    requireRole(ctx, 'listing.announce');
    const waiting = await this.db.managerOf(ctx).find(Listing, {
      where: { state: 'approved', method: 'ascending' },
      order: { villageCode: 'ASC', number: 'ASC' },
      take: 1000,
    });
    const found: VillageCandidates[] = [];
    for (const villageCode of new Set(waiting.map((listing) => listing.villageCode))) {
      const lots = waiting.filter((listing) => listing.villageCode === villageCode);
      if (lots.length < 2) continue;
      const place = await this.placeOf(ctx, { villageCode, townCode: lots[0]!.townCode });
      found.push({ villageCode, ...place, lots: lots.map(candidateOf) });
    }
    return found;
  }

  async list(ctx: Context, { page, pageSize }: PageQuery): Promise<Page<JointNoticeItem>> {
    const [rows, total] = await this.db.managerOf(ctx).findAndCount(JointNotice, {
      order: { publishedAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const items: JointNoticeItem[] = [];
    for (const row of rows) items.push(await this.itemOf(ctx, row));
    return { items, total, page, pageSize };
  }

  /** As anybody sees it, each lot as it stands today. Errors: NOT_FOUND. */
  async view(ctx: Context, id: string): Promise<JointNoticeView> {
    const manager = this.db.managerOf(ctx);
    const notice = await manager.findOneBy(JointNotice, { id });
    if (!notice) throw notFound('该合并公告');
    const lots = await manager.find(JointNoticeLot, { where: { noticeId: id }, order: { no: 'ASC' } });
    const known = await this.listings.some(
      ctx,
      lots.map(({ listingId }) => listingId),
    );
    const { minutesBetween, depositPercent } = notice;
    return {
      ...(await this.itemOf(ctx, notice)),
      ...{ minutesBetween, depositPercent },
      items: lots.map(({ no, listingId }) => ({ no, listing: known.get(listingId)! })),
    };
  }

  private async itemOf(ctx: Context, notice: JointNotice): Promise<JointNoticeItem> {
    const { id, number, title, publishedAt } = notice;
    const lots = await this.db.managerOf(ctx).countBy(JointNoticeLot, { noticeId: id });
    return { id, number, title, ...(await this.placeOf(ctx, notice)), lots, publishedAt: instantOut(publishedAt)! };
  }

  private async placeOf(
    ctx: Context,
    { villageCode, townCode }: { villageCode: string; townCode: string },
  ): Promise<{ village: string; town: string }> {
    const village = await this.organizations.region(ctx, villageCode);
    const town = await this.organizations.region(ctx, townCode);
    return { village: village.name, town: town.name };
  }
}

const candidateOf = (listing: Listing): VillageCandidates['lots'][number] => ({
  listingId: listing.id,
  version: listing.version,
  number: listing.number!,
  title: listing.title,
  areaMu: listing.areaMu.toString(),
  reserve: listing.reserve.toString(),
  basisText: listing.basisText,
  estimatedValue: listing.estimatedValue.toString(),
  deposit: listing.deposit.toString(),
});
