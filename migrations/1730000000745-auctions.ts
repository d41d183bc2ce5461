import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Auctions in a hall (art. 14; Auction Law): the paddles are the bidder numbers; the hammer record comes in on paper, seen by two officers. */
export class Auctions1730000000745 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table trading_session drop constraint trading_session_mode_check,
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement', 'quotes', 'auction'));
      alter table deal drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes', 'tender', 'auction'));
      create table auction_record (
        session_id uuid primary key references trading_session(id),
        outcome text not null check (outcome in ('sold', 'passed')),
        held_at timestamptz not null,
        auctioneer text not null check (btrim(auctioneer) <> ''),
        -- Called bids as far as the record has them, the hammer last: paddle and price.
        calls jsonb not null,
        note text,
        file_id uuid not null references file(id),
        recorded_by uuid not null references account(id),
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        confirmed_by uuid references account(id),
        confirmed_by_name text,
        confirmed_at timestamptz,
        opinion text,
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((outcome = 'sold') = (jsonb_array_length(calls) > 0)),
        -- Who wrote it down does not confirm it.
        constraint auction_record_two_officers check (confirmed_by is distinct from recorded_by or confirmed_by is null)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table auction_record;
      alter table deal drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes', 'tender'));
      alter table trading_session drop constraint trading_session_mode_check,
        add constraint trading_session_mode_check check (mode in ('ascending', 'agreement', 'quotes'));
    `);
  }
}
