import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications of transferees (art. 15, 17). */
export class Applications1730000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table application (
        id uuid primary key,
        number text unique,
        version integer not null,
        state text not null check (state in ('draft', 'submitted', 'returned', 'accepted', 'approved', 'rejected',
          'withdrawn')),
        state_since timestamptz not null,
        listing_id uuid not null references listing(id),
        party_id uuid not null references party(id),
        agent jsonb,
        statement_accepted_at timestamptz,
        statement_accepted_by text,
        filer_organization_id uuid references organization(id),
        filer_account_id uuid references account(id),
        submitted_at timestamptz,
        accepted_at timestamptz,
        check_due_at timestamptz,
        decided_at timestamptz,
        conditions_met boolean,
        opinion text,
        returned_for jsonb,
        bidder_number integer check (bidder_number > 0),
        ended_by text check (ended_by in ('terminated', 'unsold')),
        created_at timestamptz not null,
        check ((statement_accepted_at is null) = (statement_accepted_by is null)),
        check (state = 'draft' or submitted_at is not null or state in ('withdrawn', 'rejected')),
        check (state not in ('accepted', 'approved') or (number is not null and check_due_at is not null)),
        check (state <> 'approved' or (decided_at is not null and conditions_met)),
        -- Two bidders of one listing never share a number.
        unique (listing_id, bidder_number)
      );
      create index application_listing on application (listing_id);
      create index application_party on application (party_id);
      create index application_waiting on application (check_due_at) where state = 'accepted';

      create table application_member (
        application_id uuid not null references application(id),
        party_id uuid not null references party(id),
        listing_id uuid not null,
        no integer not null check (no > 0),
        share numeric(11,10) not null check (share > 0 and share <= 1),
        live boolean not null,
        primary key (application_id, party_id),
        unique (application_id, no)
      );
      -- One application a party and listing, joint ones included, however two of them race (rules.md, art. 32).
      create unique index application_member_once on application_member (listing_id, party_id) where live;
      create index application_member_party on application_member (party_id);

      create table application_material (
        id uuid primary key,
        application_id uuid not null references application(id),
        kind text not null,
        file_id uuid not null references file(id),
        name text not null,
        added_by uuid references account(id),
        added_at timestamptz not null
      );
      create index application_material_application on application_material (application_id);
      create index application_material_file on application_material (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table application_material, application_member, application`);
  }
}
