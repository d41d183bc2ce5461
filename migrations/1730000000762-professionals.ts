import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who appraises, advises and brokers (art. 9); when an appraiser was qualified decides whether its figure counts (art. 29). */
export class Professionals1730000000762 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table professional (
        id uuid primary key,
        number text not null unique,
        version integer not null check (version > 0),
        state text not null check (state in ('listed', 'suspended', 'removed')),
        state_since timestamptz not null,
        kind text not null check (kind in ('appraiser', 'lawFirm', 'broker')),
        name text not null check (name = btrim(name) and name <> ''),
        phone text not null,
        -- Where a broker works; null for the whole banner.
        town_code text references region(code) check (town_code is null or kind = 'broker'),
        -- [{from, until, qualification, issuedBy, fileId}], the earliest first
        terms jsonb not null check (jsonb_array_length(terms) > 0),
        -- [{from, until}]: stood down
        pauses jsonb not null,
        notes jsonb not null,
        created_at timestamptz not null,
        -- Who is stood down is so on some day without an end.
        check ((state = 'listed') = not (pauses @> '[{"until": null}]'))
      );
      create unique index professional_name on professional (kind, name) where state <> 'removed';
      create index professional_term on professional using gin (terms jsonb_path_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table professional`);
  }
}
