import { Injectable } from '@nestjs/common';
import { type Context, Database, instantOut, type Page, type TxContext } from '../platform/index.js';
import type { NoticeQuery, NoticeView, UnreadView } from './notice.dto.js';

const most = 100;
/** Told to the person, to the body he works for, or to the party he acts for. */
const mine = `n.recipient_id = any($1) and not exists
  (select 1 from notice_read r where r.account_id = $2 and r.notice_id = n.id)`;

/** What a person was told, and what of it he has read. */
@Injectable()
export class Inbox {
  constructor(private readonly db: Database) {}

  async list(ctx: Context, { unread, page, pageSize }: NoticeQuery): Promise<Page<NoticeView>> {
    const rows = await this.db.managerOf(ctx).query<(Omit<NoticeView, 'at'> & { at: Date; total: string })[]>(
      `select n.id, n.kind, n.title, n.text, n.href, n.at, r.notice_id is not null as read, count(*) over () as total
       from notice n left join notice_read r on r.notice_id = n.id and r.account_id = $2
       where n.recipient_id = any($1) and ($3::boolean is not true or r.notice_id is null)
       order by n.at desc, n.id desc limit $4 offset $5`,
      [recipientsOf(ctx), ctx.actor.accountId, unread ?? null, pageSize, (page - 1) * pageSize],
    );
    const items = rows.map(({ total: _, at, ...row }) => ({ ...row, at: instantOut(at)! }));
    return { items, total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  async unread(ctx: Context): Promise<UnreadView> {
    const [row] = await this.db
      .managerOf(ctx)
      .query<{ count: string }[]>(`select count(*) from (select 1 from notice n where ${mine} limit ${most}) as told`, [
        recipientsOf(ctx),
        ctx.actor.accountId,
      ]);
    return { unread: Number(row!.count) };
  }

  /** One, or all there are; another's is none of his and changes nothing. */
  async markRead(ctx: TxContext, id: string | undefined): Promise<UnreadView> {
    await ctx.tx.query(
      `insert into notice_read(account_id, notice_id, at)
       select $2, n.id, $3 from notice n where ${mine} and ($4::uuid is null or n.id = $4)
       on conflict do nothing`,
      [recipientsOf(ctx), ctx.actor.accountId, ctx.now, id ?? null],
    );
    return this.unread(ctx);
  }
}

const recipientsOf = ({ actor }: Context): string[] =>
  [actor.accountId, actor.organizationId, actor.partyId].filter((id) => id !== null);
