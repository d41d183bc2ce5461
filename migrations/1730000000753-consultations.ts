import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of anybody, on a listing or in general, and their answers (art. 9-11). */
export class Consultations1730000000753 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id uuid primary key,
        number text not null unique,
        version integer not null check (version > 0),
        state text not null check (state in ('asked', 'answered', 'declined')),
        state_since timestamptz not null,
        listing_id uuid references listing(id),
        -- Of the listing, or where the asker wants to be answered; null is the centre.
        town_code text,
        question text not null check (btrim(question) <> ''),
        -- Who asks need not say who he is (art. 17); what he leaves is sealed.
        contact_sealed text,
        code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        created_at timestamptz not null,
        -- The question as everybody reads it beside the notice, without what is personal.
        shown text,
        answer text,
        answered_by_name text,
        answered_at timestamptz,
        check ((state = 'asked') = (answer is null)),
        check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_name is null)),
        -- What one bidder is told of a listing, all are told.
        check ((shown is not null) = (state = 'answered' and listing_id is not null))
      );
      create index consultation_state on consultation (state, created_at);
      create index consultation_shown on consultation (listing_id, answered_at) where shown is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table consultation`);
  }
}
