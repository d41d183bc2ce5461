import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed tender: rounds, holders, envelopes, shares (art. 14; Tender Law 28, 29, 34). */
export class Tenders1730000000718 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tender (
        id uuid primary key,
        version integer not null default 1,
        state text not null
          check (state in ('sealing', 'opening', 'opened', 'failed', 'suspended', 'terminated')),
        state_since timestamptz not null,
        remembered_state text,
        listing_id uuid not null references listing(id),
        round integer not null check (round > 0),
        closes_at timestamptz not null,
        suspended_at timestamptz,
        bids_received integer check (bids_received >= 0),
        opened_at timestamptz,
        created_at timestamptz not null,
        unique (listing_id, round),
        check ((state = 'suspended') = (suspended_at is not null)),
        -- Tender Law 34: never before the close.
        check (opened_at is null or opened_at >= closes_at),
        check ((state = 'opened') = (opened_at is not null)),
        check (state not in ('opening', 'opened', 'failed') or bids_received is not null)
      );
      create unique index tender_one_live on tender (listing_id)
        where state in ('sealing', 'opening', 'suspended');

      create table tender_holder (
        tender_id uuid not null references tender(id),
        seat text not null check (seat in ('centre', 'supervisor', 'town')),
        account_id uuid not null references account(id),
        name text not null,
        public_key text not null,
        fingerprint text not null,
        drill_sealed text not null,
        drill_hash text not null,
        drilled_at timestamptz,
        shares_at timestamptz,
        primary key (tender_id, seat),
        -- One key in two seats would be one holder who opens alone.
        unique (tender_id, fingerprint),
        unique (tender_id, account_id)
      );

      create table sealed_bid (
        id uuid primary key,
        tender_id uuid not null references tender(id),
        application_id uuid not null references application(id),
        account_id uuid not null references account(id),
        state text not null
          check (state in ('standing', 'replaced', 'withdrawn', 'returned', 'opened', 'unreadable')),
        hash text not null,
        envelope jsonb,
        sealed_at timestamptz not null,
        ended_at timestamptz,
        price numeric(18,2) check (price > 0),
        content jsonb,
        -- What was replaced, withdrawn or returned is returned unread: nothing is kept that could be opened later.
        check ((envelope is null) = (state in ('replaced', 'withdrawn', 'returned'))),
        check ((state = 'standing') = (ended_at is null)),
        check ((state = 'opened') = (price is not null)),
        check ((price is null) = (content is null))
      );
      create unique index sealed_bid_one_standing on sealed_bid (tender_id, application_id) where state = 'standing';

      create table bid_share (
        bid_id uuid not null references sealed_bid(id),
        seat text not null check (seat in ('centre', 'supervisor', 'town')),
        share text not null,
        account_id uuid not null references account(id),
        at timestamptz not null,
        primary key (bid_id, seat)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table bid_share, sealed_bid, tender_holder, tender`);
  }
}
