import { Injectable, Logger } from '@nestjs/common';
import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { NoticeSender } from '../notices/index.js';
import { Parties, type Party } from '../parties/index.js';
import { Audit, type Context, Database, problem } from '../platform/index.js';
import type { CodeSent } from './rights.dto.js';

/** How long a code can be used, how often it can be tried, and how soon another is sent. */
const minutes = 10;
const mostTries = 5;
const secondsBetween = 60;
/** Of one number on one day: what it is sent, and what is tried at it. */
const mostSent = 5;
const mostWrong = 15;

const hashOf = (index: string, code: string): string => createHash('sha256').update(`${index}\n${code}`).digest('hex');
const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A code to the telephone that a party left proves that whoever asks holds it. */
@Injectable()
export class PhoneCodes {
  private readonly log = new Logger('PhoneCodes');

  constructor(
    private readonly db: Database,
    private readonly parties: Parties,
    private readonly sender: NoticeSender,
    private readonly audit: Audit,
  ) {}

  /**
   * Neither the answer nor the time it takes tells whether the number is known: a row is written for any, and nobody waits for the gateway. So numbers
   * cannot be tried out; what was written for a number that is nobody's holds a code that opens nothing, and goes with the others after a day.
   */
  async send(ctx: Context, phone: string): Promise<CodeSent> {
    const known = (await this.parties.ofPhone(ctx, phone)).length > 0;
    const index = this.parties.phoneIndex(phone);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const [made] = await this.db.managerOf(ctx).query<{ at: Date }[]>(
      `with old as (delete from rights_code where valid_until < market_now() - interval '1 day' and phone_index <> $1)
       insert into rights_code as c (phone_index, code_hash, made_at, valid_until, day)
       values ($1, $2, market_now(), market_now() + make_interval(mins => $3), (market_now() at time zone 'Asia/Shanghai')::date)
       on conflict (phone_index) do update
         set code_hash = excluded.code_hash, made_at = excluded.made_at, valid_until = excluded.valid_until, tries = 0, used = false,
           sent = case when c.day = excluded.day then c.sent + 1 else 1 end,
           wrong = case when c.day = excluded.day then c.wrong else 0 end, day = excluded.day
         where c.made_at <= market_now() - make_interval(secs => $4)
           and (c.day < excluded.day or c.sent < $5 and c.wrong < $6)
       returning made_at as at`,
      [index, hashOf(index, code), minutes, secondsBetween, mostSent, mostWrong],
    );
    // Without a row the last one was sent a moment ago and stands, or the day's are spent.
    if (known && made) void this.dispatch(phone, code, made.at);
    return { minutes };
  }

  /** Whoever waits in vain asks again after a minute; the office sees in the log that the gateway fails. */
  private async dispatch(phone: string, code: string, at: Date): Promise<void> {
    const text = `查询产权交易进展的验证码：${code}，${minutes}分钟内有效。请勿告诉他人。`;
    try {
      await this.sender.send({ id: randomUUID(), channel: 'sms', target: phone, title: '查询验证码', text, at });
    } catch (error) {
      this.log.error({ err: error }, 'a code could not be sent');
    }
  }

  /** Whose number it is, once the code is right; every look is on record. Errors: CODE_INVALID (which half was wrong stays open). */
  async owners(ctx: Context, phone: string, code: string): Promise<Party[]> {
    const index = this.parties.phoneIndex(phone);
    // A wrong code is counted in the same transaction, which commits: the refusal comes after it.
    const parties = await this.db.transaction(ctx, async (inner) => {
      const [row] = await inner.tx.query<{ codeHash: string }[]>(
        `select code_hash as "codeHash" from rights_code
         where phone_index = $1 and not used and valid_until > market_now() and tries < $2 and wrong < $3 for update`,
        [index, mostTries, mostWrong],
      );
      if (!row) return null;
      if (!same(row.codeHash, hashOf(index, code))) {
        await inner.tx.query(`update rights_code set tries = tries + 1, wrong = wrong + 1 where phone_index = $1`, [
          index,
        ]);
        return null;
      }
      // It opens once: whoever reads it over a shoulder comes too late.
      await inner.tx.query(`update rights_code set used = true where phone_index = $1`, [index]);
      const known = await this.parties.ofPhone(inner, phone);
      for (const { id } of known)
        await this.audit.append(inner, { rootType: 'party', rootId: id, action: 'readByPhone' });
      return known;
    });
    if (!parties) throw problem('CODE_INVALID', '手机号或验证码不正确，或者验证码已经过期，请核对或重新获取');
    return parties;
  }
}
