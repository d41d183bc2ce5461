import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Listing } from '../listings/index.js';
import { Parties, type Party } from '../parties/index.js';
import {
  type Context,
  Database,
  Files,
  instantOut,
  notFound,
  type Page,
  type PageQuery,
  type StoredFile,
  type TxContext,
} from '../platform/index.js';
import { Money } from '../values/index.js';
import { publicName } from './certificate.document.js';
import { Certificate, Contract } from './contract.entity.js';
import type { DealLine, DealQuery, DealView, ObjectionAnswer, ObjectionView, ResultView } from './deal.dto.js';
import { Deal, DealObjection } from './deal.entity.js';
import { setAside } from './deal.machine.js';
import { scopeOf } from './deal.kind.js';
import { DealViews } from './deal.views.js';
import { cameToNothing } from './tenancies.js';

/** Reading deals: for both sides, the offices of the place and the centre; results for everybody. */
@Injectable()
export class DealQueries {
  constructor(
    private readonly db: Database,
    private readonly views: DealViews,
    private readonly parties: Parties,
    private readonly files: Files,
  ) {}

  async list(ctx: Context, query: DealQuery): Promise<Page<DealLine>> {
    requireRole(ctx, 'deal.read');
    return this.db.look(ctx, async (inner) => {
      const find = inner.tx.createQueryBuilder(Deal, 'd');
      const { actor } = ctx;
      const scopes = scopesOf(actor, 'deal.read');
      if (scopes.includes('town')) find.andWhere('d.town_code = :town', { town: actor.townCode });
      if (scopes.includes('village')) find.andWhere('d.village_code = :village', { village: actor.villageCode });
      if (scopes.includes('own')) {
        const party = JSON.stringify([actor.partyId]);
        find.andWhere('(d.transferee_party_ids @> :party::jsonb or d.transferor_party_ids @> :party::jsonb)', {
          party,
        });
      }
      if (query.listingId) find.andWhere('d.listing_id = :listingId', { listingId: query.listingId });
      if (query.state) find.andWhere('d.state = :state', { state: query.state });
      const [found, total] = await find
        .orderBy('d.created_at', 'DESC')
        .addOrderBy('d.id', 'DESC')
        .offset((query.page - 1) * query.pageSize)
        .limit(query.pageSize)
        .getManyAndCount();
      const items: DealLine[] = [];
      for (const deal of found) items.push(await this.views.line(inner, deal));
      return { items, total, page: query.page, pageSize: query.pageSize };
    });
  }

  view(ctx: Context, id: string): Promise<DealView> {
    return this.db.look(ctx, async (inner) => this.views.view(inner, await this.readable(inner, id)));
  }

  after(ctx: TxContext, deal: Deal): Promise<DealView> {
    return this.views.view(ctx, deal);
  }

  /** 404 for whoever may not see it. */
  async readable(ctx: Context, id: string): Promise<Deal> {
    const deal = await this.db.managerOf(ctx).findOneBy(Deal, { id });
    if (!deal || !may(ctx.actor, 'deal.read', scopeOf(deal))) throw notFound('该成交记录');
    return deal;
  }

  /** For the page of a listing. Null also for whoever may not see it. */
  async dealOf(ctx: Context, listingId: string): Promise<string | null> {
    const deal = await this.db.managerOf(ctx).findOne(Deal, { where: { listingId }, order: { createdAt: 'desc' } });
    return deal && may(ctx.actor, 'deal.read', scopeOf(deal)) ? deal.id : null;
  }

  /** Results under notice and results announced (art. 21), newest first. Until the certificate, bidder numbers only. */
  async results(ctx: Context, query: PageQuery, listingId?: string): Promise<Page<ResultView>> {
    const find = this.db.managerOf(ctx).createQueryBuilder(Deal, 'd').where(`d.state not in ${setAside}`);
    if (listingId) find.andWhere('d.listing_id = :listingId', { listingId });
    const [found, total] = await find
      .orderBy('d.created_at', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .offset((query.page - 1) * query.pageSize)
      .limit(query.pageSize)
      .getManyAndCount();
    const parties = await this.parties.getMany(
      ctx,
      found.flatMap(({ transfereePartyIds }) => transfereePartyIds),
    );
    const items: ResultView[] = [];
    for (const deal of found) items.push(await this.result(ctx, deal, parties));
    return { items, total, page: query.page, pageSize: query.pageSize };
  }

  /** What these listings went for, as the public knows it; of those only that have a standing result. */
  async pricesOf(ctx: Context, listingIds: readonly string[]): Promise<Map<string, Money>> {
    const rows = await this.db
      .managerOf(ctx)
      .query<{ listingId: string; price: string }[]>(
        `select listing_id as "listingId", price from deal where listing_id = any($1) and state <> all($2)`,
        [listingIds, cameToNothing],
      );
    return new Map(rows.map(({ listingId, price }) => [listingId, Money.of(price)]));
  }

  objection(ctx: Context, row: DealObjection): ObjectionView {
    return this.views.objection(ctx, row);
  }

  /** The answer, for whoever holds the code; a wrong code is answered like none. */
  async answerTo(ctx: Context, code: string): Promise<ObjectionAnswer> {
    const found = await this.db.managerOf(ctx).findOneBy(DealObjection, { code: code.trim().toUpperCase() });
    if (!found) throw notFound('该异议回执');
    const { state, madeAt, decidedAt, decision } = found;
    return { state, decision, madeAt: instantOut(madeAt)!, decidedAt: instantOut(decidedAt) };
  }

  /** The contract as drawn up, for those who may read the deal. */
  async contractFile(ctx: Context, dealId: string): Promise<{ file: StoredFile; content: Buffer }> {
    const deal = await this.readable(ctx, dealId);
    const contract = await this.standingContract(ctx, deal.id);
    if (!contract) throw notFound('该合同');
    return this.content(ctx, contract.fileId);
  }

  async confirmationFile(ctx: Context, dealId: string): Promise<{ file: StoredFile; content: Buffer }> {
    const deal = await this.readable(ctx, dealId);
    if (!deal.confirmationFileId) throw notFound('该成交确认书');
    return this.content(ctx, deal.confirmationFileId);
  }

  async certificateFile(ctx: Context, certificateId: string): Promise<{ file: StoredFile; content: Buffer }> {
    const certificate = await this.db.managerOf(ctx).findOneBy(Certificate, { id: certificateId });
    if (!certificate) throw notFound('该鉴证书');
    await this.readable(ctx, certificate.dealId);
    return this.content(ctx, certificate.fileId);
  }

  /** Papers of a deal, for those who may read it. */
  async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    const rows = await this.db.managerOf(ctx).query<{ deal_id: string }[]>(
      `select deal_id from contract where file_id = $1 or signed_file_id = $1
       union select deal_id from certificate where file_id = $1
       union select c.deal_id from certificate_copy k join certificate c on c.id = k.certificate_id where k.file_id = $1
       union select id from deal where confirmation_file_id = $1 or default_file_id = $1 or buy_back_file_id = $1
       union select deal_id from deal_objection where evidence_file_id = $1 and contact_sealed is null`,
      [fileId],
    );
    for (const { deal_id: id } of rows) {
      const deal = await this.db.managerOf(ctx).findOneByOrFail(Deal, { id });
      if (may(ctx.actor, 'deal.read', scopeOf(deal))) return true;
    }
    return false;
  }

  private standingContract(ctx: Context, dealId: string): Promise<Contract | null> {
    return this.db
      .managerOf(ctx)
      .createQueryBuilder(Contract, 'c')
      .where(`c.deal_id = :dealId and c.state <> 'void'`, { dealId })
      .getOne();
  }

  private async content(ctx: Context, fileId: string) {
    const file = await this.files.find(ctx, fileId);
    return { file, content: await this.files.content(file) };
  }

  private async result(ctx: Context, deal: Deal, parties: ReadonlyMap<string, Party>): Promise<ResultView> {
    const { id, number, title, state } = await this.db.managerOf(ctx).findOneByOrFail(Listing, { id: deal.listingId });
    const named = deal.announcedAt !== null;
    return {
      dealId: deal.id,
      listing: { id, number, title, state },
      state: deal.state,
      bidderNumber: deal.bidderNumber,
      transferee: named ? deal.transfereePartyIds.map((party) => publicName(parties.get(party)!)).join('、') : null,
      price: deal.price.toString(),
      basisText: deal.basisText,
      total: deal.total.toString(),
      noticeUntil: instantOut(deal.noticeUntil)!,
      announcedAt: instantOut(deal.announcedAt),
      priorityUntil: instantOut(deal.priorityUntil),
    };
  }
}
