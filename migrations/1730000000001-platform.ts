import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground: time, history, files, numbers, what is due, what goes out. */
export class Platform1730000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      -- One time for the whole market. The offset is zero in production (checked at start) and moved by the
      -- demonstration clock only, so that five working days can pass in a second, the database's clock included.
      create table market_clock (
        only_row boolean primary key default true check (only_row),
        shift interval not null default interval '0'
      );
      insert into market_clock default values;

      -- Milliseconds, as everywhere in the application: what is stored compares equal to what was answered.
      create function market_now() returns timestamptz language sql volatile as $$
        select date_trunc('milliseconds', clock_timestamp() + (select shift from market_clock))
      $$;

      -- For tables that are written once and never again.
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append only', tg_table_name using errcode = 'restrict_violation';
      end $$;

      create table audit_head (
        root_type text not null,
        root_id uuid not null,
        seq bigint not null check (seq > 0),
        hash bytea not null,
        primary key (root_type, root_id)
      );
      create table audit_log (
        root_type text not null,
        root_id uuid not null,
        seq bigint not null,
        at timestamptz not null,
        actor_id uuid,
        action text not null,
        payload text not null,
        hash bytea not null,
        primary key (root_type, root_id, seq)
      );
      create index audit_log_at on audit_log (at);
      create trigger audit_log_append_only before update or delete on audit_log
        for each row execute function refuse_change();
      create trigger audit_log_no_truncate before truncate on audit_log
        for each statement execute function refuse_change();

      create table audit_day (
        date date primary key,
        root bytea not null,
        heads integer not null,
        published_at timestamptz not null
      );
      create trigger audit_day_append_only before update or delete on audit_day
        for each row execute function refuse_change();

      create table idempotency_key (
        actor text not null,
        key text not null,
        request_hash text not null,
        answer jsonb,
        at timestamptz not null,
        primary key (actor, key)
      );

      create table number_series (
        series text not null,
        year text not null,
        last integer not null check (last > 0),
        primary key (series, year)
      );

      create table agenda (
        id uuid primary key,
        kind text not null,
        root_id uuid not null,
        due_at timestamptz not null,
        try_at timestamptz,
        attempts integer not null default 0,
        last_error text,
        done_at timestamptz
      );
      create unique index agenda_open on agenda (kind, root_id) where done_at is null;
      create index agenda_due on agenda (coalesce(try_at, due_at)) where done_at is null;

      create table outbox (
        id bigint generated always as identity primary key,
        topic text not null,
        key text not null,
        payload jsonb not null,
        at timestamptz not null,
        attempts integer not null default 0,
        delivered_at timestamptz
      );
      create index outbox_waiting on outbox (id) where delivered_at is null;

      create table file (
        id uuid primary key,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size integer not null check (size >= 0),
        type text not null,
        name text not null,
        uploaded_by uuid,
        uploaded_at timestamptz not null
      );
      create trigger file_append_only before update or delete on file
        for each row execute function refuse_change();

      create table calendar_day (
        date date primary key,
        working boolean not null,
        source text not null
      );

      -- Extensions and successors of the Measures, as the director recorded them (art. 37).
      create table law_instrument (
        id uuid primary key,
        effective_from date not null,
        body jsonb not null,
        recorded_by uuid,
        recorded_at timestamptz not null
      );
      create trigger law_instrument_append_only before update or delete on law_instrument
        for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table law_instrument, calendar_day, file, outbox, agenda, number_series, idempotency_key,
        audit_day, audit_log, audit_head;
      drop function refuse_change();
      drop function market_now();
      drop table market_clock;
    `);
  }
}
