import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts get a life of their own, one-time codes, and sign-ups that wait for a document to be shown (screens.md, art. 13). */
export class Accounts1730000000754 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account
        add column version integer not null default 1 check (version > 0),
        add column state text not null default 'active' check (state in ('invited', 'active', 'disabled')),
        add column state_since timestamptz,
        alter column password_hash drop not null;
      update account set state = case when active then 'active' else 'disabled' end, state_since = created_at;
      alter table account
        alter column state drop default,
        alter column state_since set not null,
        drop column active,
        -- Whoever may sign in has chosen a password himself; whoever may not has none that would still hold.
        add check ((state = 'active') = (password_hash is not null));
      create index account_party on account (party_id) where party_id is not null;

      -- One at a time, as a hash, until it is used, has run out, or was tried wrongly too often.
      create table account_code (
        account_id uuid primary key references account(id),
        code_hash text not null,
        expires_at timestamptz not null,
        attempts integer not null default 0 check (attempts >= 0)
      );

      alter table organization
        add column version integer not null default 1 check (version > 0);
      create unique index organization_name on organization (kind, name);

      create table sign_up (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('waiting', 'opened', 'refused')),
        state_since timestamptz not null,
        code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        -- Where the document is shown: a town's station, or null for the centre.
        town_code text,
        kind text not null,
        name text not null,
        id_type text not null,
        id_mask text not null,
        id_index text not null,
        -- Who works the account of a body; null for a person.
        operator_name text,
        username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
        -- Until it is decided: the particulars as given, sealed, and the password's hash. Then they have no purpose here.
        given_sealed text,
        password_hash text,
        created_at timestamptz not null,
        decided_by_name text,
        reason text,
        account_id uuid references account(id),
        check ((state = 'waiting') = (given_sealed is not null) and (state = 'waiting') = (password_hash is not null)),
        check ((state = 'opened') = (account_id is not null)),
        check ((state = 'refused') = (reason is not null))
      );
      create unique index sign_up_username on sign_up (username) where state = 'waiting';
      create unique index sign_up_waiting on sign_up (id_index, coalesce(operator_name, '')) where state = 'waiting';
      create index sign_up_state on sign_up (state, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_up, account_code;
      drop index organization_name;
      alter table organization drop column version;
      drop index account_party;
      alter table account add column active boolean not null default true;
      update account set active = (state = 'active'), password_hash = coalesce(password_hash, '!');
      alter table account drop column version, drop column state, drop column state_since,
        alter column password_hash set not null;
    `);
  }
}
