import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the director and the administrator record of the law (art. 37, 12, 25), and the law that each trade began under. */
export class Lawbook1730000000711 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Content is never edited: what stands may only be withdrawn or lifted, with its trace.
      create function refuse_law_edit() returns trigger language plpgsql as $$
      declare
        moving text[] := array['version', 'state', 'state_since', 'lifted_on'];
      begin
        if tg_op = 'DELETE' or old.state in ('withdrawn', 'lifted') or to_jsonb(new) - moving <> to_jsonb(old) - moving then
          raise exception '% is never edited', tg_table_name using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;

      drop trigger law_instrument_append_only on law_instrument;
      alter table law_instrument
        add column version integer not null default 1 check (version > 0),
        add column state text not null default 'recorded' check (state in ('recorded', 'withdrawn')),
        add column state_since timestamptz,
        add column recorded_on date,
        add column recorded_by_name text,
        add column file_id uuid references file(id);
      update law_instrument set state_since = recorded_at, recorded_on = effective_from;
      alter table law_instrument
        alter column version drop default,
        alter column state drop default,
        alter column state_since set not null,
        alter column recorded_on set not null,
        add check (body ?& array['kind', 'version', 'number', 'title', 'from', 'to']);
      create unique index law_instrument_version on law_instrument ((body->>'version'));
      create unique index law_instrument_from on law_instrument (effective_from) where state = 'recorded';

      -- The director's decisions that refusals resting on lapsed Measures alone are warnings (rules.md, art. 37).
      create table law_advisory (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('set', 'lifted')),
        state_since timestamptz not null,
        from_date date not null,
        lifted_on date check (lifted_on >= from_date),
        reason text not null,
        file_id uuid references file(id),
        set_by uuid,
        set_by_name text not null,
        set_at timestamptz not null,
        check ((state = 'lifted') = (lifted_on is not null))
      );
      create unique index law_advisory_one on law_advisory ((true)) where state = 'set';

      create table trading_rules (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('recorded', 'withdrawn')),
        state_since timestamptz not null,
        category integer not null check (category between 1 and 12),
        no integer not null check (no > 0),
        valid_from date not null,
        figures jsonb not null,
        reason text not null,
        recorded_by uuid,
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        unique (category, no),
        check ((figures->>'announcementWorkingDays')::integer > 0 and (figures->>'villageNoticeDays')::integer > 0
          and jsonb_array_length(figures->'methods') > 0)
      );

      -- Moves with every record of law, so that each process knows when its copy is old; its row is also the one lock
      -- under which they are recorded.
      create table law_revision (
        only_row boolean primary key default true check (only_row),
        revision bigint not null
      );
      insert into law_revision values (true, 1);
      create function move_law_revision() returns trigger language plpgsql as $$
      begin
        update law_revision set revision = revision + 1;
        return null;
      end $$;
    `);
    for (const table of ['law_instrument', 'law_advisory', 'trading_rules']) {
      await runner.query(`
        create trigger ${table}_never_edited before update or delete on ${table}
          for each row execute function refuse_law_edit();
        create trigger ${table}_revision after insert or update on ${table}
          for each statement execute function move_law_revision();
      `);
    }
    await runner.query(`
      -- Art. 37: a trade ends under the version it began under.
      alter table listing add column law_pin jsonb
        check (law_pin ?& array['on', 'version', 'lapsed', 'category', 'tradingRules']);
      update listing set law_pin = jsonb_build_object(
          'on', to_char(submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
          'version', law_version,
          'lapsed', law_version = 'measures-2024' and submitted_at >= '2026-03-05T00:00:00+08:00',
          'category', category,
          'tradingRules', 0)
        where submitted_at is not null and state not in ('draft', 'returned');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listing drop column law_pin;
      drop trigger law_instrument_never_edited on law_instrument;
      drop trigger law_instrument_revision on law_instrument;
      drop index law_instrument_version, law_instrument_from;
      -- The table of before knows no withdrawal: what was withdrawn would come back into force.
      delete from law_instrument where state = 'withdrawn';
      alter table law_instrument
        drop constraint law_instrument_body_check,
        drop column version, drop column state, drop column state_since, drop column recorded_on,
        drop column recorded_by_name, drop column file_id;
      create trigger law_instrument_append_only before update or delete on law_instrument
        for each row execute function refuse_change();
      drop table law_revision, trading_rules, law_advisory;
      drop function move_law_revision();
      drop function refuse_law_edit();
    `);
  }
}
