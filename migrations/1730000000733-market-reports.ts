import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deals outside the market that were reported (art. 30, 35). */
export class MarketReports1730000000733 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table market_report (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('statistic', 'case', 'closed')),
        state_since timestamptz not null,
        town_code text not null references region(code),
        dealt_on date not null,
        asset text not null,
        owner_kinds jsonb not null check (jsonb_typeof(owner_kinds) = 'array' and jsonb_array_length(owner_kinds) > 0),
        value numeric(18,2) not null check (value > 0),
        text text not null,
        evidence_file_id uuid references file(id),
        reported_by uuid references account(id),
        reported_by_name text not null,
        created_at timestamptz not null,
        finding text not null,
        notes jsonb not null check (jsonb_typeof(notes) = 'array'),
        outcome text,
        -- A household's own deal is a statistic and never a case (art. 30).
        check ((state = 'statistic') = (finding = '')),
        check ((state = 'closed') = (outcome is not null)),
        check (state = 'statistic' or owner_kinds ? 'collective')
      );
      create index market_report_town on market_report (town_code, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table market_report`);
  }
}
