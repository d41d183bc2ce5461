import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the land is used after its trade, looked at on the spot (art. 36). */
export class Inspections1730000000752 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inspection (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('asAgreed', 'rectifying', 'rectified', 'referred')),
        state_since timestamptz not null,
        deal_id uuid not null references deal(id),
        -- Repeated from the deal for row scopes.
        town_code text not null,
        inspected_on date not null,
        findings jsonb not null check (jsonb_typeof(findings) = 'array'),
        text text not null check (btrim(text) <> ''),
        evidence_file_id uuid references file(id),
        -- The last day to put it right.
        rectify_by date check (rectify_by > inspected_on),
        inspected_by uuid references account(id),
        inspected_by_name text not null,
        created_at timestamptz not null,
        notes jsonb not null check (jsonb_typeof(notes) = 'array'),
        outcome text,
        -- Where nothing was found there is nothing to put right; where something was, there is a day.
        check ((state = 'asAgreed') = (findings = '[]'::jsonb)),
        check ((state = 'asAgreed') = (rectify_by is null)),
        check ((state in ('rectified', 'referred')) = (outcome is not null))
      );
      create index inspection_deal on inspection (deal_id, inspected_on);
      create index inspection_open on inspection (rectify_by) where state = 'rectifying';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table inspection`);
  }
}
