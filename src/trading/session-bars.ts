import { Injectable } from '@nestjs/common';
import type { TxContext } from '../platform/index.js';

/**
 * Eligibility that ends in mid-session (art. 17, 20, 32): each bid looks at the bidder's row in its session, so that the path stays short;
 * whatever takes the eligibility away writes it there in its own transaction. A bar is never lifted within a session. Bids that were
 * valid when they were made stand; what becomes of a winner who is barred is decided before the contract.
 */
@Injectable()
export class SessionBars {
  async application(ctx: TxContext, applicationId: string, because: string): Promise<void> {
    await ctx.tx.query(
      `update session_account a set barred = $2 from trading_session s
       where a.application_id = $1 and a.barred is null and s.id = a.session_id and s.state in ('scheduled', 'open', 'suspended')`,
      [applicationId, because],
    );
  }

  /** Art. 32: a party on the blacklist; a joint application counts for each of its members. */
  async party(ctx: TxContext, partyId: string, because: string): Promise<void> {
    await ctx.tx.query(
      `update session_account a set barred = $2 from trading_session s, application_member m
       where m.party_id = $1 and m.application_id = a.application_id and a.barred is null
         and s.id = a.session_id and s.state in ('scheduled', 'open', 'suspended')`,
      [partyId, because],
    );
  }
}
