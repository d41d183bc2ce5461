import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects that the centre puts forward (art. 9). */
export class Promotions1730000000766 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table promotion (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('shown', 'ended')),
        state_since timestamptz not null,
        listing_id uuid not null references listing(id),
        text text not null check (btrim(text) <> ''),
        created_at timestamptz not null,
        created_by_name text not null
      );
      create unique index promotion_shown on promotion (listing_id) where state = 'shown';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table promotion`);
  }
}
