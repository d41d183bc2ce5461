import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fixed-price letting (art. 14): one published price; where several apply, lots are drawn by a value that two officers read off the same public source. */
export class Draws1730000000747 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trading_session drop constraint trading_session_mode_check,
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement', 'quotes', 'auction', 'draw'));
      alter table deal drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes', 'tender', 'auction', 'draw'));
      create table draw_record (
        session_id uuid primary key references trading_session(id),
        -- Null where one applicant took the right and no lots were drawn.
        public_value text check (btrim(public_value) <> ''),
        recorded_by uuid references account(id),
        recorded_by_name text,
        recorded_at timestamptz not null,
        confirmed_by uuid references account(id),
        confirmed_by_name text,
        -- When lots were drawn.
        drawn_at timestamptz,
        seed text check (seed ~ '^[0-9a-f]{64}$'),
        -- Bidder number, rank of priority and ticket, the winner first.
        tickets jsonb,
        check ((drawn_at is null) = (seed is null) and (drawn_at is null) = (tickets is null)),
        check ((public_value is null) = (recorded_by is null)),
        check (public_value is null or (confirmed_by is null) = (drawn_at is null)),
        -- Who wrote the value down does not confirm it.
        constraint draw_record_two_officers check (confirmed_by is distinct from recorded_by or confirmed_by is null)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table draw_record;
      alter table deal drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes', 'tender', 'auction'));
      alter table trading_session drop constraint trading_session_mode_check,
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement', 'quotes', 'auction'));
    `);
  }
}
