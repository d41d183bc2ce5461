import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Purchases and partnerships (art. 12(10)): sealed quotes in place of ascending bids, and a ceiling in place of a reserve. */
export class Directions1730000000714 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trading_session
        drop constraint trading_session_mode_check,
        -- The check of the agreed amount against the reserve: of a purchase, it is a ceiling.
        drop constraint trading_session_check3,
        add column best text not null default 'highest' check (best in ('highest', 'lowest'));
      alter table trading_session
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement', 'quotes')),
        add constraint trading_session_agreed check (
          case best when 'lowest' then agreed_amount <= reserve else agreed_amount >= reserve end),
        -- Nobody bids a price up at a collective's expense.
        add constraint trading_session_lowest check (best = 'highest' or mode <> 'ascending'),
        add constraint trading_session_ceiling check (best = 'highest' or standing_amount <= reserve);
      alter table deal
        drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes'));
    `);
  }

  /** Refused where quotes have been taken: they cannot be told as anything else. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deal
        drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement'));
      alter table trading_session
        drop constraint trading_session_ceiling,
        drop constraint trading_session_lowest,
        drop constraint trading_session_agreed,
        drop constraint trading_session_mode_check,
        drop column best;
      alter table trading_session
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement')),
        add constraint trading_session_check3 check (agreed_amount >= reserve);
    `);
  }
}
