import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of online ascending bidding and of agreement, and everything that happened in them. */
export class Trading1730000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table trading_session (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('scheduled', 'open', 'suspended', 'closed', 'unsold', 'agreed', 'terminated')),
        state_since timestamptz not null,
        remembered_state text check (remembered_state in ('scheduled', 'open')),
        listing_id uuid not null references listing(id),
        mode text not null check (mode in ('ascending', 'agreement')),
        reserve numeric(18,2) not null check (reserve > 0),
        basis_text text not null,
        increment numeric(18,2) not null check (increment > 0),
        max_increment numeric(18,2) check (max_increment >= increment),
        max_amount numeric(18,2) not null default 100000000000000.00 check (max_amount >= reserve),
        free_period_minutes integer not null check (free_period_minutes > 0),
        extension_minutes integer not null check (extension_minutes > 0),
        max_extensions integer check (max_extensions >= 0),
        one_applicant text not null check (one_applicant in ('session', 'agreement')),
        -- As published; opens_at is later where a suspension lay over it.
        announced_opens_at timestamptz not null,
        opens_at timestamptz not null check (opens_at >= announced_opens_at),
        free_period_ends_at timestamptz not null,
        closes_at timestamptz not null,
        suspended_at timestamptz,
        extensions integer not null default 0 check (extensions >= 0),
        -- The number of the last event. Bids and changes of state share one gap-free series.
        seq integer not null default 0 check (seq >= 0),
        -- The hash of the last event.
        head bytea not null,
        standing_amount numeric(18,2),
        standing_application_id uuid references application(id),
        standing_number integer,
        standing_at timestamptz,
        standing_seq integer,
        qualified integer not null default 0,
        -- Agreement: the price on record, and who has confirmed it.
        agreed_amount numeric(18,2) check (agreed_amount >= reserve),
        agreed_by uuid references account(id),
        transferor_confirmed_at timestamptz,
        transferor_confirmed_by uuid references account(id),
        transferee_confirmed_at timestamptz,
        transferee_confirmed_by uuid references account(id),
        created_at timestamptz not null,
        check (opens_at < free_period_ends_at and free_period_ends_at <= closes_at),
        check ((state = 'suspended') = (suspended_at is not null)),
        check ((standing_amount is null) = (standing_application_id is null)),
        check (state <> 'closed' or standing_amount is not null),
        check (state <> 'agreed' or (transferor_confirmed_at is not null and transferee_confirmed_at is not null))
      );
      -- One session at a time for a listing.
      create unique index trading_session_live on trading_session (listing_id)
        where state in ('scheduled', 'open', 'suspended');
      create index trading_session_listing on trading_session (listing_id);

      create table session_bidder (
        session_id uuid not null references trading_session(id),
        application_id uuid not null references application(id),
        number integer not null check (number > 0),
        primary key (session_id, application_id),
        unique (session_id, number)
      );
      -- Who may bid for a bidder; looked up with every bid.
      create table session_account (
        session_id uuid not null,
        account_id uuid not null references account(id),
        application_id uuid not null,
        number integer not null,
        primary key (session_id, account_id),
        foreign key (session_id, application_id) references session_bidder(session_id, application_id)
      );

      -- What happened, in order. The state of a session is the fold of its events; hash(n) = sha256(hash(n-1) || event n).
      create table session_event (
        session_id uuid not null references trading_session(id),
        seq integer not null check (seq > 0),
        kind text not null check (kind in ('bid', 'suspended', 'restarted', 'closed', 'unsold', 'terminated')),
        at timestamptz not null,
        number integer,
        application_id uuid,
        account_id uuid,
        amount numeric(18,2) check (amount > 0),
        opens_at timestamptz,
        free_period_ends_at timestamptz,
        closes_at timestamptz,
        extended boolean,
        key text,
        hash bytea not null,
        primary key (session_id, seq),
        check ((kind = 'bid') = (amount is not null)),
        check ((kind = 'bid') = (account_id is not null))
      );
      -- A replay finds its first answer.
      create unique index session_event_key on session_event (session_id, account_id, key) where key is not null;
      create trigger session_event_append_only before update or delete on session_event
        for each row execute function refuse_change();
      create trigger session_event_no_truncate before truncate on session_event
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session_event, session_account, session_bidder, trading_session`);
  }
}
