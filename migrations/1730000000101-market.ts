import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The market: places, organisations, people, parties. */
export class Market1730000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The jurisdiction's register (art. 2): what is not here lies outside.
      create table region (
        code text primary key check (code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
        name text not null,
        kind text not null check (kind in ('banner', 'town', 'village')),
        parent_code text references region(code),
        check ((kind = 'banner') = (parent_code is null)),
        unique (parent_code, name)
      );

      create table organization (
        id uuid primary key,
        kind text not null check (kind in ('centre', 'station', 'room', 'department', 'townGovernment', 'collective',
          'supervisor', 'financial')),
        name text not null unique,
        -- A department's code in the rulebook (agriculture, water …).
        code text unique,
        town_code text references region(code),
        village_code text references region(code),
        active boolean not null default true,
        check (kind not in ('station', 'townGovernment') or town_code is not null),
        check (kind not in ('room', 'collective') or village_code is not null),
        check ((kind = 'department') = (code is not null))
      );
      create index organization_village on organization (village_code);

      -- Personal data is sealed (AES-256-GCM) and found by a keyed blind index; the masks are what screens show.
      create table party (
        id uuid primary key,
        version integer not null default 1,
        kind text not null check (kind in ('household', 'individual', 'collective', 'legalPerson', 'organisation')),
        name text not null,
        id_type text not null,
        id_sealed text not null,
        id_index text not null,
        id_mask text not null,
        -- A household's contract or right certificate (art. 5).
        right_certificate_no text,
        representative text,
        farmer boolean not null default false,
        own_labour boolean not null default false,
        full_capacity boolean not null default true,
        phone_sealed text,
        phone_index text,
        phone_mask text,
        village_code text references region(code),
        address text,
        bank_holder text,
        bank_name text,
        bank_cnaps text check (bank_cnaps ~ '^[0-9]{12}$'),
        bank_account_sealed text,
        bank_account_index text,
        bank_account_mask text,
        organization_id uuid references organization(id),
        created_by uuid,
        created_at timestamptz not null,
        unique (kind, id_type, id_index),
        check ((bank_account_sealed is null) = (bank_holder is null))
      );
      create index party_name on party (name);
      create index party_id_index on party (id_index);

      create table account (
        id uuid primary key,
        username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
        name text not null,
        role text not null check (role in ('admin', 'clerk', 'director', 'treasurer', 'station', 'room', 'department',
          'collective', 'townGovernment', 'party', 'supervisor')),
        organization_id uuid references organization(id),
        party_id uuid references party(id),
        password_hash text not null,
        failed_sign_ins integer not null default 0,
        locked_until timestamptz,
        active boolean not null default true,
        -- Demonstration accounts have a published password: production refuses to start with one.
        demo boolean not null default false,
        created_at timestamptz not null,
        check (role in ('admin', 'party') or organization_id is not null),
        check (role <> 'party' or party_id is not null)
      );
      create unique index account_username on account (username);

      -- Only a hash of the token is kept: a copy of the database signs nobody in.
      create table sign_in (
        token_hash text primary key,
        account_id uuid not null references account(id),
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      create index sign_in_account on sign_in (account_id);

      alter table file add foreign key (uploaded_by) references account(id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table file drop constraint file_uploaded_by_fkey;
      drop table sign_in, account, party, organization, region;
    `);
  }
}
