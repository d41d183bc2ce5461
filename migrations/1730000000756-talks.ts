import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talks after nobody bid, below the reserve if need be, and the owner's right to buy back first (art. 29). */
export class Talks1730000000756 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trading_session
        -- The day on which trading had ended without a bid; null for the session that the notice announced.
        add column unsold_on date,
        add constraint trading_session_talks check (unsold_on is null or mode = 'agreement'),
        drop constraint trading_session_agreed,
        add constraint trading_session_agreed check (
          case when best = 'lowest' then agreed_amount <= reserve
               else agreed_amount >= reserve or unsold_on is not null end);
      alter table deal
        drop constraint deal_state_check,
        add constraint deal_state_check check (state in ('resultNotice', 'objected', 'dealt', 'contracted', 'certified',
          'settled', 'terminated', 'defaulted', 'passedOn', 'yielded', 'boughtBack')),
        add column buy_back_until timestamptz,
        add column buy_back_file_id uuid references file(id),
        add constraint deal_bought_back check (state <> 'boughtBack' or buy_back_until is not null);
      drop index deal_standing;
      drop index deal_session;
      create unique index deal_standing on deal (listing_id)
        where state not in ('terminated', 'passedOn', 'yielded', 'boughtBack');
      create unique index deal_session on deal (session_id)
        where state not in ('terminated', 'passedOn', 'yielded', 'boughtBack');
    `);
  }

  /** Refused where talks have been held: they cannot be told as anything else. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index deal_standing;
      drop index deal_session;
      create unique index deal_standing on deal (listing_id) where state not in ('terminated', 'passedOn', 'yielded');
      create unique index deal_session on deal (session_id) where state not in ('terminated', 'passedOn', 'yielded');
      alter table deal
        drop constraint deal_bought_back, drop column buy_back_file_id, drop column buy_back_until,
        drop constraint deal_state_check,
        add constraint deal_state_check check (state in ('resultNotice', 'objected', 'dealt', 'contracted', 'certified',
          'settled', 'terminated', 'defaulted', 'passedOn', 'yielded'));
      alter table trading_session
        drop constraint trading_session_talks,
        drop constraint trading_session_agreed,
        drop column unsold_on,
        add constraint trading_session_agreed check (
          case best when 'lowest' then agreed_amount <= reserve else agreed_amount >= reserve end);
    `);
  }
}
