import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The State Council's yearly notices of holidays, as the administrator loaded them; the latest of a year is in force. */
export class CalendarNotices1730000000721 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody ever wrote it: days without the notice they come from.
      drop table calendar_day;

      create table calendar_notice (
        id uuid primary key,
        year integer not null check (year between 2024 and 2100),
        -- From 1, per year: a notice that is corrected is loaded again.
        no integer not null check (no > 0),
        number text not null check (btrim(number) <> ''),
        issued_on date not null,
        holidays jsonb not null check (jsonb_typeof(holidays) = 'array' and jsonb_array_length(holidays) > 0),
        workdays jsonb not null check (jsonb_typeof(workdays) = 'array'),
        reason text,
        recorded_at timestamptz not null,
        recorded_by uuid references account(id),
        recorded_by_name text not null,
        unique (year, no)
      );
      create trigger calendar_notice_append_only before update or delete on calendar_notice
        for each row execute function refuse_change();
      -- Each process reads it anew, as it does the law.
      create trigger calendar_notice_revision after insert on calendar_notice
        for each statement execute function move_law_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table calendar_notice;
      create table calendar_day (date date primary key, working boolean not null, source text not null);
    `);
  }
}
