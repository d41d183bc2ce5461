import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standing orders, matches by rank, bidders barred in mid-session (trading.md; art. 29, 32). */
export class StandingOrders1730000000707 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session_event
        add column made_by text default 'hand' check (made_by in ('hand', 'order', 'match')),
        add column rank integer check (rank > 0),
        add check (kind <> 'bid' or made_by is not null),
        -- A match without a rank of priority cannot be.
        add check (made_by <> 'match' or rank is not null);
      alter table session_event alter column made_by drop default;

      alter table trading_session
        add column standing_by text check (standing_by in ('hand', 'order', 'match')),
        add column standing_rank integer check (standing_rank > 0),
        -- The series of standing orders is its own: a public number that moved would tell that an order was left.
        add column orders_seq integer not null default 0 check (orders_seq >= 0),
        add column orders_head bytea not null default decode(repeat('00', 32), 'hex');
      update trading_session set standing_by = 'hand' where standing_amount is not null;
      alter table trading_session add check ((standing_amount is null) = (standing_by is null));

      alter table session_bidder add column priority_rank integer check (priority_rank > 0);
      alter table session_account
        add column priority_rank integer check (priority_rank > 0),
        -- Why its bids are refused from now on: the deposit has gone back, the party is blacklisted.
        add column barred text;
      create index session_account_application on session_account (application_id);

      -- Secret maxima, sealed; append only, chained by hash, in a series of their own.
      create table session_order (
        session_id uuid not null references trading_session(id),
        no integer not null check (no > 0),
        kind text not null check (kind in ('placed', 'withdrawn')),
        at timestamptz not null,
        -- The number of the session's last event when it came: it holds for the events after it.
        after_seq integer not null check (after_seq >= 0),
        number integer not null,
        application_id uuid not null,
        account_id uuid not null,
        sealed text,
        rank integer check (rank > 0),
        key text not null,
        hash bytea not null,
        primary key (session_id, no),
        foreign key (session_id, account_id) references session_account(session_id, account_id),
        check ((kind = 'placed') = (sealed is not null))
      );
      create unique index session_order_key on session_order (session_id, account_id, key);
      create index session_order_latest on session_order (session_id, number, no desc);
      create trigger session_order_append_only before update or delete on session_order
        for each row execute function refuse_change();
      create trigger session_order_no_truncate before truncate on session_order
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table session_order;
      drop index session_account_application;
      alter table session_account drop column priority_rank, drop column barred;
      alter table session_bidder drop column priority_rank;
      alter table trading_session drop column standing_by, drop column standing_rank, drop column orders_seq,
        drop column orders_head;
      alter table session_event drop column made_by, drop column rank;
    `);
  }
}
