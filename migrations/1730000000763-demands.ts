import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people look for, for those who have it (art. 9). */
export class Demands1730000000763 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demand (
        id uuid primary key,
        number text not null unique,
        version integer not null check (version > 0),
        state text not null check (state in ('submitted', 'published', 'declined', 'withdrawn', 'closed')),
        state_since timestamptz not null,
        party_id uuid not null references party(id),
        category integer not null check (category between 1 and 12),
        transfer_kind text not null,
        town_code text references region(code),
        area_from numeric(14, 4) check (area_from > 0),
        area_to numeric(14, 4) check (area_to > 0),
        -- For the whole term, as a listing's estimated value is.
        budget numeric(18, 2) check (budget > 0),
        text text not null check (btrim(text) <> ''),
        until date not null,
        created_at timestamptz not null,
        check (area_from <= area_to)
      );
      create index demand_published on demand (category, transfer_kind, until) where state = 'published';
      create index demand_party on demand (party_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table demand`);
  }
}
