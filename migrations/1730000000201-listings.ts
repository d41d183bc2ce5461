import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listings: what is put up for trade, who owns it, what was filed, asked and announced, and what interrupted it. */
export class Listings1730000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listing (
        id uuid primary key,
        number text unique,
        version integer not null check (version > 0),
        state text not null check (state in ('draft', 'returned', 'submitted', 'accepted', 'verifying', 'approved',
          'announced', 'trading', 'unsold', 'resultNotice', 'dealt', 'contracted', 'certified', 'closed', 'rejected',
          'withdrawn', 'suspended', 'terminated', 'rescinded')),
        state_since timestamptz not null,
        remembered_state text check (remembered_state in ('accepted', 'verifying', 'approved', 'announced', 'trading',
          'resultNotice', 'dealt', 'contracted')),
        title text not null check (title <> ''),
        direction text not null check (direction in ('transfer', 'procurement', 'investment')),
        category integer not null check (category between 1 and 12),
        sub_kind text not null,
        transfer_kind text not null,
        method text not null,
        village_code text not null references region(code),
        town_code text not null references region(code),
        use_now text not null,
        use_after text not null,
        filer_organization_id uuid references organization(id),
        filer_account_id uuid references account(id),
        filer_role text not null,
        lead_party_id uuid not null references party(id),
        particulars jsonb not null,
        pricing jsonb not null,
        conditions text,
        terms jsonb not null,
        deposit numeric(18,2) not null check (deposit >= 0),
        performance_bond jsonb,
        reserve numeric(18,2) not null check (reserve > 0),
        basis_text text not null,
        area_mu numeric(18,4) not null check (area_mu >= 0),
        estimated_value numeric(18,2) not null check (estimated_value > 0),
        asset_total_value numeric(18,2) check (asset_total_value > 0),
        valuation jsonb,
        venue jsonb not null,
        beneficiaries jsonb not null,
        agent jsonb,
        department_ids jsonb not null default '[]',
        schedule jsonb,
        law_version text not null,
        liability_accepted_at timestamptz,
        liability_accepted_by uuid references account(id),
        submitted_at timestamptz,
        accepted_at timestamptz,
        announced_at timestamptz,
        dealt_at timestamptz,
        created_at timestamptz not null,
        -- A suspension remembers where it came from, and nothing else does.
        check ((state = 'suspended') = (remembered_state is not null)),
        -- Registered filings have their number (art. 16), announced ones their dates (art. 18).
        check (state in ('draft', 'returned', 'submitted', 'rejected', 'withdrawn') or number is not null),
        check (state not in ('announced', 'trading', 'resultNotice', 'dealt', 'contracted') or schedule is not null)
      );
      create index listing_town_state on listing (town_code, state);
      create index listing_village on listing (village_code);
      create index listing_state on listing (state, state_since);
      create index listing_filer on listing (filer_organization_id);

      create table parcel (
        id uuid primary key,
        listing_id uuid not null references listing(id) on delete cascade,
        no integer not null check (no > 0),
        kind text not null,
        description text,
        owner_party_id uuid not null references party(id),
        quantity numeric(18,4) not null check (quantity > 0),
        unit text not null check (unit in ('mu', 'm2', 'head', 'set', 'share', 'item')),
        unit_price numeric(18,2) check (unit_price > 0),
        certificate_no text,
        contract_end date,
        unique (listing_id, no)
      );
      create index parcel_owner on parcel (owner_party_id);

      create table listing_owner (
        id uuid primary key,
        listing_id uuid not null references listing(id) on delete cascade,
        party_id uuid not null references party(id),
        no integer not null check (no > 0),
        unique (listing_id, party_id)
      );
      create index listing_owner_party on listing_owner (party_id);
      alter table parcel add constraint parcel_owner_is_an_owner
        foreign key (listing_id, owner_party_id) references listing_owner(listing_id, party_id);

      create table owner_paper (
        id uuid primary key,
        listing_id uuid not null,
        party_id uuid not null,
        kind text not null check (kind in ('statement', 'delegation', 'resolution', 'villageNotice', 'town', 'bureau')),
        file_id uuid not null references file(id),
        "on" date not null,
        body jsonb not null,
        recorded_at timestamptz not null,
        recorded_by uuid references account(id),
        unique (listing_id, party_id, kind),
        foreign key (listing_id, party_id) references listing_owner(listing_id, party_id) on delete cascade,
        check (kind <> 'resolution' or (
          (body->>'inFavour')::integer between 0 and (body->>'present')::integer
          and (body->>'present')::integer <= (body->>'entitled')::integer)),
        check (kind <> 'villageNotice' or (body->>'to')::text >= to_char("on", 'YYYY-MM-DD'))
      );
      create index owner_paper_file on owner_paper (file_id);

      create table material (
        id uuid primary key,
        listing_id uuid not null references listing(id) on delete cascade,
        kind text not null,
        name text not null,
        party_id uuid references party(id),
        file_id uuid not null references file(id),
        added_at timestamptz not null,
        added_by uuid references account(id)
      );
      create index material_listing on material (listing_id);
      create index material_file on material (file_id);

      create table verification (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('pending', 'confirmed', 'objected', 'withdrawn', 'overruled')),
        state_since timestamptz not null,
        listing_id uuid not null references listing(id),
        stage text not null check (stage in ('town', 'banner')),
        organization_id uuid not null references organization(id),
        department text,
        asked_at timestamptz not null,
        due_at timestamptz not null check (due_at > asked_at),
        opinion text,
        document_file_id uuid references file(id),
        replied_at timestamptz,
        replied_by uuid references account(id),
        unique (listing_id, organization_id),
        check ((stage = 'banner') = (department is not null)),
        -- A reply is a written document; silence is never consent (art. 18).
        check (state = 'pending' or (document_file_id is not null and replied_at is not null))
      );
      create index verification_waiting on verification (organization_id, due_at) where state = 'pending';

      create table announcement (
        id uuid primary key,
        listing_id uuid not null references listing(id),
        version integer not null check (version > 0),
        published_at timestamptz not null,
        published_by uuid references account(id),
        content jsonb not null,
        pdf_file_id uuid references file(id),
        unique (listing_id, version)
      );
      -- Never edited: a change is a new notice (art. 18). Only the document that was made from it is added, once.
      create function refuse_announcement_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.pdf_file_id is null
           and to_jsonb(new) - 'pdf_file_id' = to_jsonb(old) - 'pdf_file_id' then
          return new;
        end if;
        raise exception 'announcement is append only' using errcode = 'restrict_violation';
      end $$;
      create trigger announcement_append_only before update or delete on announcement
        for each row execute function refuse_announcement_change();

      create table suspension (
        id uuid primary key,
        listing_id uuid not null references listing(id),
        ground integer not null check (ground between 1 and 7),
        evidence_file_id uuid not null references file(id),
        reason text not null,
        until date,
        from_state text not null,
        suspended_at timestamptz not null,
        suspended_by uuid references account(id),
        ended_at timestamptz check (ended_at >= suspended_at),
        ended_by text check (ended_by in ('restart', 'terminate')),
        end_reason text,
        end_evidence_file_id uuid references file(id),
        applicant_party_id uuid references party(id),
        check ((ended_at is null) = (ended_by is null))
      );
      create unique index suspension_open on suspension (listing_id) where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table suspension, announcement, verification, material, owner_paper, parcel, listing_owner, listing;
      drop function refuse_announcement_change();
    `);
  }
}
