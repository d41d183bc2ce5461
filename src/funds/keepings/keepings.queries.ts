import { Injectable } from '@nestjs/common';
import { requireRole, scopesOf } from '../../accounts/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  type Page,
  type TxContext,
} from '../../platform/index.js';
import { DepositKeeping } from './keeping.entity.js';
import { KeepingKind } from './keeping.kind.js';
import type { KeepingQuery, KeepingView } from './keepings.dto.js';

/** What the officers, and the party whose deposit it is, read of a keeping. */
@Injectable()
export class KeepingQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: KeepingKind,
  ) {}

  async list(ctx: Context, { applicationId, page, pageSize }: KeepingQuery): Promise<Page<KeepingView>> {
    requireRole(ctx, 'keeping.read');
    const all = scopesOf(ctx.actor, 'keeping.read').includes('all');
    return this.db.transaction(ctx, async (inner) => {
      const q = inner.tx.createQueryBuilder(DepositKeeping, 'k');
      if (!all) q.andWhere('k.payer_party_id = :party', { party: ctx.actor.partyId });
      // Who has applied is sealed from those who supervise until the deposit's fate is decided (trading.md).
      if (ctx.actor.role === 'supervisor') q.andWhere(`k.state = 'approved'`);
      if (applicationId) q.andWhere('k.application_id = :applicationId', { applicationId });
      const [rows, total] = await q
        .orderBy('k.created_at', 'DESC')
        .addOrderBy('k.id', 'DESC')
        .offset((page - 1) * pageSize)
        .limit(pageSize)
        .getManyAndCount();
      const items: KeepingView[] = [];
      for (const row of rows) items.push(await this.view(inner, row));
      return { items, total, page, pageSize };
    });
  }

  async view(ctx: TxContext, keeping: DepositKeeping): Promise<KeepingView> {
    const officer = scopesOf(ctx.actor, 'keeping.read').includes('all');
    return {
      id: keeping.id,
      version: keeping.version,
      state: keeping.state,
      purpose: keeping.purpose,
      depositId: keeping.depositId,
      applicationId: keeping.applicationId,
      amount: keeping.amount.toString(),
      term: keeping.term,
      ground: keeping.ground,
      evidenceFileId: officer ? keeping.evidenceFileId : null,
      preparedBy: keeping.preparedByName,
      preparedAt: instantOut(keeping.createdAt)!,
      decidedBy: keeping.decidedByName,
      decidedAt: instantOut(keeping.decidedAt),
      opinion: keeping.opinion,
      actions: [...(await availableActions(ctx, this.kind, keeping))],
    };
  }
}
