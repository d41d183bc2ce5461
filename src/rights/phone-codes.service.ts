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

  /** Nothing of the answer tells whether the number is known: numbers cannot be tried out. */
  async send(ctx: Context, phone: string): Promise<CodeSent> {
    if ((await this.parties.ofPhone(ctx, phone)).length > 0) await this.sendTo(ctx, phone);
    return { minutes };
  }

  private async sendTo(ctx: Context, phone: string): Promise<void> {
    const index = this.parties.phoneIndex(phone);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const rows = await this.db.managerOf(ctx).query<{ at: Date }[]>(
      `with old as (delete from rights_code where valid_until < market_now() - interval '1 day')
       insert into rights_code as c (phone_index, code_hash, made_at, valid_until)
       values ($1, $2, market_now(), market_now() + make_interval(mins => $3))
       on conflict (phone_index) do update
         set code_hash = excluded.code_hash, made_at = excluded.made_at, valid_until = excluded.valid_until, tries = 0
         where c.made_at <= market_now() - make_interval(secs => $4)
       returning made_at as at`,
      [index, hashOf(index, code), minutes, secondsBetween],
    );
    const [made] = rows;
    // The last one was sent a moment ago and stands.
    if (!made) return;
    const text = `查询产权交易进展的验证码：${code}，${minutes}分钟内有效。请勿告诉他人。`;
    try {
      await this.sender.send({
        id: randomUUID(),
        channel: 'sms',
        target: phone,
        title: '查询验证码',
        text,
        at: made.at,
      });
    } catch (error) {
      // An error of its own would tell that the number is known; the office sees it in the log.
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
         where phone_index = $1 and valid_until > market_now() and tries < $2 for update`,
        [index, mostTries],
      );
      if (!row) return null;
      if (!same(row.codeHash, hashOf(index, code))) {
        await inner.tx.query(`update rights_code set tries = tries + 1 where phone_index = $1`, [index]);
        return null;
      }
      const known = await this.parties.ofPhone(inner, phone);
      for (const { id } of known)
        await this.audit.append(inner, { rootType: 'party', rootId: id, action: 'readByPhone' });
      return known;
    });
    if (!parties) throw problem('CODE_INVALID', '手机号或验证码不正确，或者验证码已经过期，请核对或重新获取');
    return parties;
  }
}
