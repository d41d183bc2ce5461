import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of wrongdoing by anybody, without a name too (art. 28). */
export class Complaints1730000000751 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table complaint (
        id uuid primary key,
        number text not null unique,
        version integer not null check (version > 0),
        state text not null check (state in ('received', 'case', 'dismissed', 'closed')),
        state_since timestamptz not null,
        kind text not null check (kind in ('manipulation', 'unfair', 'offMarket', 'staff', 'other')),
        listing_id uuid references listing(id),
        text text not null check (btrim(text) <> ''),
        -- Who reports need not say who he is; what he says of himself is sealed.
        contact_sealed text,
        evidence_file_id uuid references file(id),
        -- Known to nobody but who reported: the answer waits under it.
        code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        created_at timestamptz not null,
        notes jsonb not null check (jsonb_typeof(notes) = 'array'),
        -- What the reporter is told.
        answer text,
        check ((state in ('dismissed', 'closed')) = (answer is not null))
      );
      create index complaint_state on complaint (state, created_at);
      create index complaint_listing on complaint (listing_id) where listing_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table complaint`);
  }
}
