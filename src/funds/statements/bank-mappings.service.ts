import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { type Context, Database, newId, problem, Records, type TxContext } from '../../platform/index.js';
import { BankMapping } from './bank-statement.entity.js';
import { type Mapping, mappingFaults } from './mapping.js';
import { bankMappingKind } from './statement.kinds.js';

/** How each bank writes its files: mapped once by the treasurer, used by all of them. */
@Injectable()
export class BankMappings {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
  ) {}

  list(ctx: Context): Promise<BankMapping[]> {
    requireRole(ctx, 'bankStatement.load');
    return this.db.managerOf(ctx).find(BankMapping, { order: { bank: 'ASC' } });
  }

  /** Errors: VALIDATION, DUPLICATE (that bank has one; it is changed, not added again). */
  async add(ctx: TxContext, bank: string, mapping: Mapping): Promise<BankMapping> {
    requireRole(ctx, 'bankMapping.save');
    refuseFaults(mapping);
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('bankMapping ' || $1, 0))`, [bank]);
    if (await ctx.tx.existsBy(BankMapping, { bank }))
      throw problem('DUPLICATE', '这家银行已有列对应关系，请刷新后在原有的上面修改');
    const row = Object.assign(new BankMapping(), {
      id: newId(),
      state: 'inUse' as const,
      bank,
      mapping,
      createdAt: ctx.now,
    });
    return this.records.create(ctx, bankMappingKind, row, mapping);
  }

  /** Files that were loaded keep the mapping they were read by. Errors: VALIDATION, STALE_VERSION, NOT_FOUND. */
  async change(ctx: TxContext, id: string, version: number, mapping: Mapping): Promise<BankMapping> {
    refuseFaults(mapping);
    return this.records.change(ctx, bankMappingKind, id, 'save', { version, input: mapping }, (row) => {
      row.mapping = mapping;
    });
  }
}

function refuseFaults(mapping: Mapping): void {
  const faults = mappingFaults(mapping);
  if (faults.length === 0) return;
  throw problem('VALIDATION', '列对应关系不完整，请按提示补齐', {
    violations: faults.map(({ field, detail }) => ({ code: 'VALIDATION', field: `columns.${field}`, detail })),
  });
}
