import { Injectable } from '@nestjs/common';
import { Agenda, Database, systemContext, type TxContext } from '../platform/index.js';
import { addDays, civilDate, formatInstant, Money, startOfDay } from '../values/index.js';
import type { Notice } from './notice.entity.js';
import { Notices } from './notices.service.js';
import { type ReminderKind, reminderKinds } from './reminder-kinds.js';

export const remindersDue = 'notices.remind';

const hour = 3_600_000;
/** Read with the morning's first look at the phone; what falls due before the next morning's reminders would be too late for them. */
const eight = 8 * hour;
const ahead = 36 * hour;
const oneOfIt = '00000000-0000-7000-8000-0000000000db';

interface Row {
  record_id: string;
  listing_id: string;
  due_at: Date;
  amount: string | null;
  recipient_kind: Notice['recipientKind'];
  recipient_id: string;
  href: string;
}

/** Once a day whoever has something to do is told of it before its time runs out (screens.md: never only on a screen). */
@Injectable()
export class Reminders {
  constructor(
    private readonly agenda: Agenda,
    private readonly db: Database,
    private readonly notices: Notices,
  ) {}

  /** Where a morning is put down already, it stays: one that a standstill lay over is made good, not put off. */
  async begin(): Promise<void> {
    await this.db.transaction(systemContext('start'), async (ctx) => {
      const open = await ctx.tx.query<unknown[]>(`select from agenda where kind = $1 and done_at is null`, [
        remindersDue,
      ]);
      if (open.length === 0) await this.plan(ctx);
    });
  }

  async sweep(ctx: TxContext): Promise<void> {
    for (const reminder of reminderKinds) await this.remind(ctx, reminder);
    await this.plan(ctx);
  }

  private async remind(ctx: TxContext, { kind, sql }: ReminderKind): Promise<void> {
    const until = new Date(ctx.now.getTime() + ahead);
    const rows = await ctx.tx.query<Row[]>(sql, [ctx.now, until]);
    const said = new Map<string, boolean>();
    for (const row of rows) {
      const record = `${row.record_id} ${row.due_at.toISOString()}`;
      if (!said.has(record)) said.set(record, await this.first(ctx, kind, row));
      if (!said.get(record)) continue;
      await this.notices.ofReminder(ctx, kind, {
        to: { kind: row.recipient_kind, id: row.recipient_id },
        listingId: row.listing_id,
        until: formatInstant(row.due_at),
        amount: row.amount === null ? null : Money.of(row.amount).format(),
        href: row.href,
      });
    }
  }

  /** Not told of this deadline before. */
  private async first(ctx: TxContext, kind: string, { record_id, due_at }: Row): Promise<boolean> {
    const inserted = await ctx.tx.query<unknown[]>(
      `insert into reminder (kind, record_id, due_at, sent_at) values ($1, $2, $3, $4) on conflict do nothing returning kind`,
      [kind, record_id, due_at, ctx.now],
    );
    return inserted.length > 0;
  }

  private plan(ctx: TxContext): Promise<void> {
    const today = new Date(startOfDay(civilDate(ctx.now)).getTime() + eight);
    const next = ctx.now < today ? today : new Date(startOfDay(addDays(civilDate(ctx.now), 1)).getTime() + eight);
    return this.agenda.put(ctx, remindersDue, oneOfIt, next);
  }
}
