import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies on rights, and what is disputed about them (art. 13, 33, 34). */
export class Registry1730000000729 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table encumbrance (
        id uuid primary key,
        number text unique,
        version integer not null check (version > 0),
        state text not null check (state in ('proposed', 'registered', 'declined', 'discharged')),
        state_since timestamptz not null,
        kind text not null check (kind in ('mortgage', 'seizure', 'other')),
        owner_party_id uuid not null references party(id),
        certificate_no text not null check (certificate_no = btrim(certificate_no) and certificate_no <> ''),
        holder_name text not null,
        holder_party_id uuid references party(id),
        amount numeric(18,2) check (amount > 0),
        rank integer check (rank > 0),
        mortgaged_right text check (mortgaged_right in ('contracted', 'takenOver', 'other')),
        consent_on date,
        collective_notified_on date,
        consent_to_transfer boolean not null,
        statutory_number text,
        evidence_file_id uuid not null references file(id),
        note text,
        proposed_by uuid references account(id),
        proposed_by_name text not null,
        created_at timestamptz not null,
        registered_at timestamptz,
        registered_by_name text,
        discharged_at timestamptz,
        discharge_file_id uuid references file(id),
        check ((state in ('registered', 'discharged')) = (registered_at is not null)),
        check ((registered_at is null) = (number is null)),
        check ((state = 'discharged') = (discharged_at is not null)),
        check ((discharged_at is null) = (discharge_file_id is null)),
        check (kind <> 'mortgage' or (amount is not null and mortgaged_right is not null)),
        check ((kind = 'mortgage' and registered_at is not null) = (rank is not null))
      );
      -- No rank is given twice while both stand.
      create unique index encumbrance_rank on encumbrance (owner_party_id, certificate_no, rank) where state = 'registered';
      create index encumbrance_right on encumbrance (owner_party_id, certificate_no);
      create index encumbrance_holder on encumbrance (holder_party_id);
      create table encumbrance_notice (
        encumbrance_id uuid not null references encumbrance(id),
        listing_id uuid not null references listing(id),
        consented boolean not null,
        file_id uuid not null references file(id),
        "on" date not null,
        recorded_at timestamptz not null,
        recorded_by uuid references account(id),
        primary key (encumbrance_id, listing_id)
      );
      create index encumbrance_notice_listing on encumbrance_notice (listing_id);
      create index parcel_right on parcel (owner_party_id, certificate_no);

      create table dispute (
        id uuid primary key,
        number text not null unique,
        version integer not null check (version > 0),
        state text not null check (state in ('negotiation', 'mediation', 'arbitration', 'court', 'closed')),
        state_since timestamptz not null,
        kind text not null check (kind in ('title', 'contract', 'other')),
        listing_id uuid references listing(id),
        owner_party_id uuid references party(id),
        certificate_no text check (certificate_no = btrim(certificate_no) and certificate_no <> ''),
        claimant text not null,
        claimant_party_id uuid references party(id),
        claim text not null,
        evidence_file_id uuid not null references file(id),
        opened_by uuid references account(id),
        opened_by_organization_id uuid references organization(id),
        opened_by_name text not null,
        created_at timestamptz not null,
        outcome text check (outcome in ('settled', 'withdrawn', 'upheld', 'dismissed')),
        outcome_text text,
        outcome_file_id uuid references file(id),
        closed_at timestamptz,
        check (listing_id is not null or (owner_party_id is not null and certificate_no is not null)),
        check ((state = 'closed') = (closed_at is not null)),
        check ((closed_at is null) = (outcome is null) and (outcome is null) = (outcome_text is null)
          and (outcome is null) = (outcome_file_id is null))
      );
      create index dispute_listing on dispute (listing_id) where state <> 'closed';
      create index dispute_right on dispute (owner_party_id, certificate_no) where state <> 'closed';
      create table dispute_record (
        id uuid primary key,
        dispute_id uuid not null references dispute(id),
        stage text not null check (stage in ('negotiation', 'mediation', 'arbitration', 'court')),
        "on" date not null,
        led text not null,
        text text not null,
        file_id uuid references file(id),
        recorded_at timestamptz not null,
        recorded_by_name text not null
      );
      create index dispute_record_dispute on dispute_record (dispute_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table dispute_record, dispute, encumbrance_notice, encumbrance;
      drop index parcel_right;
    `);
  }
}
