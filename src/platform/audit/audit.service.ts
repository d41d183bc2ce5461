import { Injectable } from '@nestjs/common';
import { civilDate, startOfDay, addDays } from '../../values/index.js';
import type { Context, TxContext } from '../context.js';
import { Database } from '../database/database.js';
import { canonical } from './canonical.js';
import { merkleRoot } from './merkle.js';
import { chainHash, type ExportedEntry } from './proof.js';

/** One deed, as it is kept for ever. `facts` are what it was decided on. */
export interface Deed {
  readonly rootType: string;
  readonly rootId: string;
  readonly action: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly facts?: unknown;
}

export interface HistoryEntry {
  seq: number;
  at: Date;
  actor: { name: string; role: string };
  action: string;
  from: string | null;
  to: string | null;
  reason: string | null;
  lawVersion: string;
  facts: unknown;
  hash: string;
}

/**
 * The audit log: append only (the database refuses anything else), chained by hash per root record. One chain per
 * record and not one for all, because a global chain would make every write queue behind every other.
 */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  /** hash(n) = sha256(hash(n-1) || payload), computed by the database in the statement that moves the head. */
  async append(ctx: TxContext, deed: Deed): Promise<void> {
    const payload = payloadOf(ctx, deed);
    await ctx.tx.query(
      `with head as (
         insert into audit_head as h (root_type, root_id, seq, hash)
         values ($1, $2, 1, sha256(convert_to($3, 'utf8')))
         on conflict (root_type, root_id)
         do update set seq = h.seq + 1, hash = sha256(h.hash || convert_to($3, 'utf8'))
         returning seq, hash)
       insert into audit_log(root_type, root_id, seq, at, actor_id, action, payload, hash)
       select $1, $2, head.seq, $4, $5, $6, $3, head.hash from head`,
      [deed.rootType, deed.rootId, payload, ctx.now, ctx.actor.accountId, deed.action],
    );
  }

  /** The first deeds of new records, many at once. A record that has a chain already is refused by its key. */
  async beginMany(ctx: TxContext, deeds: readonly Deed[]): Promise<void> {
    await ctx.tx.query(
      `with deeds as (
         select type, id, action, payload, sha256(convert_to(payload, 'utf8')) as hash
         from unnest($1::text[], $2::uuid[], $3::text[], $4::text[]) as d(type, id, action, payload)),
       heads as (
         insert into audit_head(root_type, root_id, seq, hash) select type, id, 1, hash from deeds)
       insert into audit_log(root_type, root_id, seq, at, actor_id, action, payload, hash)
       select type, id, 1, $5, $6, action, payload, hash from deeds`,
      [
        deeds.map(({ rootType }) => rootType),
        deeds.map(({ rootId }) => rootId),
        deeds.map(({ action }) => action),
        deeds.map((deed) => payloadOf(ctx, deed)),
        ctx.now,
        ctx.actor.accountId,
      ],
    );
  }

  /** The history of one record, oldest first. */
  async historyOf(ctx: Context, rootType: string, rootId: string): Promise<HistoryEntry[]> {
    const rows = await this.db
      .managerOf(ctx)
      .query<{ seq: string; payload: string; hash: Buffer }[]>(
        `select seq, payload, hash from audit_log where root_type = $1 and root_id = $2 order by seq`,
        [rootType, rootId],
      );
    return rows.map(({ seq, payload, hash }) => {
      const deed = JSON.parse(payload) as Record<string, never>;
      return {
        seq: Number(seq),
        at: new Date(deed['at']!),
        actor: { name: deed['actor']!, role: deed['role']! },
        action: deed['action']!,
        from: deed['from'] ?? null,
        to: deed['to'] ?? null,
        reason: deed['reason'] ?? null,
        lawVersion: deed['lawVersion']!,
        facts: deed['facts'] ?? null,
        hash: hash.toString('hex'),
      };
    });
  }

  /** Recomputes every chain from its payloads. Answers what does not hold; an empty list is a proof. */
  async verify(ctx: Context): Promise<{ entries: number; chains: number; faults: string[] }> {
    const manager = this.db.managerOf(ctx);
    const faults: string[] = [];
    let entries = 0;
    let chains = 0;
    const heads = await manager.query<{ root_type: string; root_id: string; seq: string; hash: Buffer }[]>(
      `select root_type, root_id, seq, hash from audit_head order by root_type, root_id`,
    );
    for (const head of heads) {
      chains++;
      const rows = await manager.query<{ seq: string; payload: string; hash: Buffer }[]>(
        `select seq, payload, hash from audit_log where root_type = $1 and root_id = $2 order by seq`,
        [head.root_type, head.root_id],
      );
      const fault = chainFault(rows, head);
      entries += rows.length;
      if (fault) faults.push(`${head.root_type} ${head.root_id}: ${fault}`);
    }
    const [orphans] = await manager.query<{ count: string }[]>(
      `select count(*) from audit_log l left join audit_head h using (root_type, root_id) where h.root_id is null`,
    );
    if (orphans!.count !== '0') faults.push(`${orphans!.count} entries without a chain head`);
    return { entries, chains, faults };
  }

  /** The Merkle root over the heads that all chains had at the end of `date`; published, it fixes the whole past. */
  async publishDay(ctx: TxContext, date: string): Promise<void> {
    const end = startOfDay(addDays(date, 1));
    const heads = await ctx.tx.query<{ hash: Buffer }[]>(
      `select distinct on (root_type, root_id) hash from audit_log where at < $1 order by root_type, root_id, seq desc`,
      [end],
    );
    await ctx.tx.query(
      `insert into audit_day(date, root, heads, published_at) values ($1, $2, $3, $4) on conflict (date) do nothing`,
      [date, merkleRoot(heads.map(({ hash }) => hash)), heads.length, ctx.now],
    );
  }

  /** The latest first. */
  async days(
    ctx: Context,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<{ days: { date: string; root: Buffer; heads: number; publishedAt: Date }[]; total: number }> {
    const manager = this.db.managerOf(ctx);
    const days = await manager.query<{ date: string; root: Buffer; heads: number; publishedAt: Date }[]>(
      `select to_char(date, 'YYYY-MM-DD') as date, root, heads, published_at as "publishedAt" from audit_day
       order by date desc limit $1 offset $2`,
      [pageSize, (page - 1) * pageSize],
    );
    const [{ total }] = await manager.query<[{ total: number }]>(`select count(*)::integer as total from audit_day`);
    return { days, total };
  }

  /** Every entry, chain by chain in the order in which the days' roots are made; read piece by piece, so that it may be long. */
  async *exported(ctx: Context): AsyncGenerator<ExportedEntry> {
    let after: [string, string, number] = ['', '00000000-0000-0000-0000-000000000000', 0];
    for (;;) {
      const rows = await this.db
        .managerOf(ctx)
        .query<(Omit<ExportedEntry, 'hash' | 'seq'> & { seq: string; hash: Buffer })[]>(
          `select root_type as "rootType", root_id as "rootId", seq, payload, hash from audit_log
         where (root_type, root_id, seq) > ($1, $2::uuid, $3) order by root_type, root_id, seq limit 5000`,
          after,
        );
      for (const row of rows) yield { ...row, seq: Number(row.seq), hash: row.hash.toString('hex') };
      const last = rows.at(-1);
      if (!last) return;
      after = [last.rootType, last.rootId, Number(last.seq)];
    }
  }

  /** Yesterday, as a civil date in Beijing. */
  static dayBefore(moment: Date): string {
    return addDays(civilDate(moment), -1);
  }
}

const payloadOf = (ctx: TxContext, deed: Deed): string =>
  canonical({
    rootType: deed.rootType,
    rootId: deed.rootId,
    at: ctx.now,
    actorId: ctx.actor.accountId,
    actor: ctx.actor.name,
    role: ctx.actor.role,
    action: deed.action,
    from: deed.from ?? null,
    to: deed.to ?? null,
    reason: deed.reason ?? null,
    lawVersion: ctx.law.law.version,
    requestId: ctx.requestId,
    facts: deed.facts ?? null,
  });

function chainFault(
  rows: { seq: string; payload: string; hash: Buffer }[],
  head: { seq: string; hash: Buffer },
): string | undefined {
  let previous: Buffer = Buffer.alloc(0);
  for (const [index, row] of rows.entries()) {
    if (Number(row.seq) !== index + 1) return `entry ${index + 1} is missing`;
    previous = chainHash(previous, row.payload);
    if (!previous.equals(row.hash)) return `entry ${row.seq} was changed`;
  }
  if (Number(head.seq) !== rows.length || !previous.equals(head.hash)) return 'the head does not match its chain';
  return undefined;
}
