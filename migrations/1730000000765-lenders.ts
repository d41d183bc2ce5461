import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = (more: string): string => `alter table account drop constraint account_role_check;
  alter table account add constraint account_role_check check (role in ('admin', 'clerk', 'director', 'treasurer', 'station', 'room',
    'department', 'collective', 'townGovernment', 'party', 'supervisor'${more}));`;

/** Financial institutions sign in, see what is mortgaged to them, offer loans and are asked for them (art. 33). */
export class Lenders1730000000765 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${roles(", 'lender'")}
      alter table encumbrance add column holder_organization_id uuid references organization(id);
      create index encumbrance_institution on encumbrance (holder_organization_id) where holder_organization_id is not null;

      create table loan_product (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('published', 'withdrawn')),
        state_since timestamptz not null,
        organization_id uuid not null references organization(id),
        name text not null check (btrim(name) <> ''),
        -- As the institution words it: 年化4.35%起.
        rate text not null check (btrim(rate) <> ''),
        amount_up_to numeric(18, 2) not null check (amount_up_to > 0),
        months integer not null check (months between 1 and 600),
        categories integer[] not null check (cardinality(categories) > 0),
        conditions text not null check (btrim(conditions) <> ''),
        phone text not null,
        created_at timestamptz not null
      );
      create index loan_product_published on loan_product (created_at) where state = 'published';

      create table loan_request (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('filed', 'taken', 'declined', 'withdrawn')),
        state_since timestamptz not null,
        product_id uuid not null references loan_product(id),
        -- Repeated from the product for row scopes.
        organization_id uuid not null references organization(id),
        party_id uuid not null references party(id),
        -- The right that is to secure it.
        category integer not null check (category between 1 and 12),
        certificate_no text not null check (btrim(certificate_no) <> ''),
        amount numeric(18, 2) not null check (amount > 0),
        purpose text not null check (btrim(purpose) <> ''),
        answer text,
        created_at timestamptz not null,
        check ((state in ('taken', 'declined')) = (answer is not null))
      );
      create index loan_request_organization on loan_request (organization_id, state);
      create index loan_request_party on loan_request (party_id, created_at);
      -- Asked for once while the answer is awaited.
      create unique index loan_request_open on loan_request (product_id, party_id, certificate_no) where state = 'filed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table loan_request, loan_product;
      drop index encumbrance_institution;
      alter table encumbrance drop column holder_organization_id;
      ${roles('')}
    `);
  }
}
