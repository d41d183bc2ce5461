import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credit records and the blacklist (art. 32). */
export class Credit1730000000728 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credit_entry (
        id uuid primary key,
        party_id uuid not null references party(id),
        kind text not null check (kind in ('unsigned', 'unpaid', 'falseMaterial', 'manipulation', 'other')),
        text text not null,
        evidence_file_id uuid references file(id),
        deal_id uuid references deal(id),
        at timestamptz not null,
        recorded_by uuid references account(id),
        recorded_by_name text not null,
        -- What an officer records rests on evidence; what an event tells rests on its deal.
        check (evidence_file_id is not null or deal_id is not null)
      );
      create index credit_entry_party on credit_entry (party_id, at);
      create function credit_entry_stays() returns trigger language plpgsql as $$
        begin raise exception 'a credit entry is never changed or deleted'; end $$;
      create trigger credit_entry_stays before update or delete on credit_entry
        for each row execute function credit_entry_stays();

      create table blacklisting (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('proposed', 'inForce', 'declined', 'lifted', 'expired')),
        state_since timestamptz not null,
        party_id uuid not null references party(id),
        kind text not null check (kind in ('unsigned', 'unpaid', 'falseMaterial', 'manipulation', 'other')),
        ground text not null,
        evidence_file_id uuid not null references file(id),
        until date not null,
        proposed_by uuid references account(id),
        proposed_by_name text not null,
        created_at timestamptz not null,
        approved_by_name text,
        approved_at timestamptz,
        objection text,
        objection_file_id uuid references file(id),
        objected_at timestamptz,
        answer text,
        lifted_because text,
        ended_at timestamptz,
        check ((state in ('inForce', 'lifted', 'expired')) = (approved_at is not null)),
        check ((approved_at is null) = (approved_by_name is null)),
        check ((state in ('lifted', 'expired')) = (ended_at is not null)),
        check ((state = 'lifted') = (lifted_because is not null)),
        check ((objection is null) = (objected_at is null)),
        check (answer is null or objection is not null)
      );
      -- One at a time: a second ground waits for the first to end, or is added to it.
      create unique index blacklisting_live on blacklisting (party_id) where state in ('proposed', 'inForce');
      create index blacklisting_party on blacklisting (party_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table blacklisting, credit_entry;
      drop function credit_entry_stays();
    `);
  }
}
