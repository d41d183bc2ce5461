import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows the trade (art. 19–21): the deal, objections to it, the contract, the certificate. */
export class Deals1730000000601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deal (
        id uuid primary key,
        version integer not null,
        state text not null check (state in ('resultNotice', 'objected', 'dealt', 'contracted', 'certified', 'settled',
          'terminated')),
        state_since timestamptz not null,
        remembered_state text,
        listing_id uuid not null references listing(id),
        session_id uuid,
        origin text not null check (origin in ('bidding', 'agreement')),
        application_id uuid not null references application(id),
        next_application_id uuid references application(id),
        transferee_party_id uuid not null references party(id),
        transferee_party_ids jsonb not null,
        transferor_party_ids jsonb not null,
        town_code text not null references region(code),
        village_code text not null references region(code),
        bidder_number integer,
        price numeric(18,2) not null check (price > 0),
        basis_text text not null,
        total numeric(18,2) not null check (total > 0),
        beneficiaries jsonb not null check (jsonb_array_length(beneficiaries) > 0),
        qualified integer not null check (qualified >= 1),
        notice_until timestamptz not null,
        dealt_at timestamptz,
        contract_due_at timestamptz,
        contracted_at timestamptz,
        announced_at timestamptz,
        confirmation_number text unique,
        confirmation_file_id uuid references file(id),
        payments_ordered integer not null default 0,
        frozen_at timestamptz,
        created_at timestamptz not null,
        check (state not in ('contracted', 'certified', 'settled') or contracted_at is not null),
        check (state not in ('certified', 'settled') or announced_at is not null)
      );
      -- One deal that stands for a listing.
      create unique index deal_standing on deal (listing_id) where state <> 'terminated';
      create unique index deal_session on deal (session_id) where state <> 'terminated';
      create index deal_transferees on deal using gin (transferee_party_ids);
      create index deal_transferors on deal using gin (transferor_party_ids);
      create index deal_village on deal (village_code);

      create table deal_objection (
        id uuid primary key,
        deal_id uuid not null references deal(id),
        state text not null check (state in ('open', 'dismissed', 'upheld')),
        account_id uuid not null references account(id),
        party text not null,
        reason text not null,
        evidence_file_id uuid references file(id),
        made_at timestamptz not null,
        decided_by uuid references account(id),
        decided_at timestamptz,
        decision text,
        check ((state = 'open') = (decided_at is null)),
        check ((decided_at is null) = (decision is null))
      );
      create index deal_objection_deal on deal_objection (deal_id);

      create table contract (
        id uuid primary key,
        deal_id uuid not null references deal(id),
        number text not null unique,
        state text not null check (state in ('drawn', 'signed', 'compared', 'void')),
        template text not null,
        template_version text not null,
        file_id uuid not null references file(id),
        drawn_at timestamptz not null,
        drawn_by uuid references account(id),
        signed_file_id uuid references file(id),
        signed_uploaded_by uuid references account(id),
        transferor_signed_on date,
        transferee_signed_on date,
        sealed boolean not null default false,
        compared_by uuid references account(id),
        compared_at timestamptz,
        opinion text,
        -- What counts as signed has a sealed original and both dates (art. 21).
        check (state not in ('signed', 'compared') or (signed_file_id is not null and sealed
          and transferor_signed_on is not null and transferee_signed_on is not null)),
        check ((state = 'compared') <= (compared_at is not null)),
        -- Two officers: who uploaded the original does not compare it.
        check (compared_by is null or compared_by <> signed_uploaded_by)
      );
      create unique index contract_standing on contract (deal_id) where state <> 'void';

      create table certificate (
        id uuid primary key,
        deal_id uuid not null references deal(id),
        number text not null unique,
        state text not null check (state in ('valid', 'void')),
        check_code text not null check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
        file_id uuid not null references file(id),
        template_version text not null,
        shown jsonb not null,
        issued_at timestamptz not null,
        issued_by uuid references account(id),
        replaces uuid unique references certificate(id),
        void_reason text,
        check ((state = 'void') = (void_reason is not null))
      );
      -- One valid certificate per deal, ever (art. 21).
      create unique index certificate_once on certificate (deal_id) where state = 'valid';

      create function certificate_is_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.state = 'void' or new.state <> 'void'
          or to_jsonb(new) - '{state,void_reason}'::text[] is distinct from to_jsonb(old) - '{state,void_reason}'::text[] then
          raise exception 'a certificate is voided and replaced, never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger certificate_is_kept before update or delete on certificate
        for each row execute function certificate_is_kept();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table certificate, contract, deal_objection, deal;
      drop function certificate_is_kept();
    `);
  }
}
