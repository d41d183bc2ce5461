import { Injectable } from '@nestjs/common';
import { Account, requireRole } from '../accounts/index.js';
import { Parties } from '../parties/index.js';
import {
  type Context,
  Database,
  instantOut,
  masked,
  type OutboxMessage,
  type Page,
  Secrets,
  systemActor,
} from '../platform/index.js';
import type { DeliveryQuery, DeliveryView } from './notice.dto.js';
import { Notice } from './notice.entity.js';
import { type Channel, NoticeSender } from './notice.sender.js';

interface Target {
  readonly channel: Channel;
  readonly address: string;
}

const mobile = /^1[3-9]\d{9}$/;

/** Takes a notice to where its recipient looks outside this house, after the deed is committed, and keeps what became of it. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly db: Database,
    private readonly parties: Parties,
    private readonly secrets: Secrets,
    private readonly sender: NoticeSender,
  ) {}

  /** Called by the outbox, at least once; what was sent before is not sent again. Throws where a target is still to be tried. */
  async deliver({ payload }: OutboxMessage): Promise<void> {
    const notice = await this.db.reader.findOneByOrFail(Notice, { id: payload['id'] as string });
    const failed: string[] = [];
    for (const target of await this.targetsOf(notice)) {
      const error = await this.tryOne(notice, target);
      if (error) failed.push(error);
    }
    if (failed.length > 0) throw new Error(failed.join('; '));
  }

  /** The log, newest first. Errors: FORBIDDEN. */
  async list(ctx: Context, { state, page, pageSize }: DeliveryQuery): Promise<Page<DeliveryView>> {
    requireRole(ctx, 'noticeDelivery.read');
    const rows = await this.db
      .managerOf(ctx)
      .query<(Omit<DeliveryView, 'at' | 'id'> & { id: string; at: Date; total: string })[]>(
        `select d.notice_id || d.channel || d.target_mask as id, n.title, d.channel, d.target_mask as "target", d.state, d.attempts,
         d.error, d.at, count(*) over () as total
       from notice_delivery d join notice n on n.id = d.notice_id
       where $1::text is null or d.state = $1
       order by d.at desc, d.notice_id limit $2 offset $3`,
        [state ?? null, pageSize, (page - 1) * pageSize],
      );
    const items = rows.map(({ total: _, at, ...row }) => ({ ...row, at: instantOut(at)! }));
    return { items, total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  private async tryOne(notice: Notice, { channel, address }: Target): Promise<string | null> {
    const mask = channel === 'sms' ? masked(address, 3, 4) : masked(address, 2, address.length - address.indexOf('@'));
    const key = [notice.id, channel, mask];
    const [sent] = await this.db.reader.query<unknown[]>(
      `select 1 from notice_delivery where notice_id = $1 and channel = $2 and target_mask = $3 and state = 'sent'`,
      key,
    );
    if (sent) return null;
    const { id, title, text, at } = notice;
    let error: string | null = null;
    try {
      await this.sender.send({ id: `${id}-${channel}`, channel, target: address, title, text, at });
    } catch (refusal) {
      error = refusal instanceof Error ? refusal.message : String(refusal);
    }
    await this.db.reader.query(
      `insert into notice_delivery as d (notice_id, channel, target_mask, state, attempts, error, at)
       values ($1, $2, $3, $4, 1, $5, market_now())
       on conflict (notice_id, channel, target_mask) do update
       set state = excluded.state, error = excluded.error, at = excluded.at, attempts = d.attempts + 1`,
      [...key, error === null ? 'sent' : 'failed', error],
    );
    return error;
  }

  /** A party by its mobile number; everybody who signs in for it, for a body or as himself by the mail address that he left. */
  private async targetsOf({ recipientKind, recipientId }: Notice): Promise<Target[]> {
    const ctx: Context = { actor: systemActor, requestId: 'notices' };
    const phone = recipientKind === 'party' ? await this.parties.phoneOf(ctx, recipientId) : null;
    const where = {
      account: { id: recipientId },
      organization: { organizationId: recipientId },
      party: { partyId: recipientId },
    };
    const accounts = await this.db.reader.findBy(Account, { ...where[recipientKind], state: 'active' });
    const mails = accounts.flatMap(({ mailSealed }) =>
      mailSealed ? [this.secrets.open('account.mail', mailSealed)] : [],
    );
    return [
      ...(phone && mobile.test(phone) ? [{ channel: 'sms' as const, address: phone }] : []),
      ...[...new Set(mails)].map((address) => ({ channel: 'mail' as const, address })),
    ];
  }
}
