import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After the session: a tender's evaluation and award, winners who do not sign, objections by anybody (art. 14, 19, 21; Tender Law 37–45). */
export class Award1730000000725 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.evaluation(runner);
    await this.results(runner);
  }

  private async evaluation(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tender
        drop constraint tender_state_check,
        drop constraint tender_check2,
        add column committee_file_id uuid references file(id),
        add column candidate_until timestamptz,
        add column awarded_bid_id uuid,
        add column awarded_at timestamptz,
        add constraint tender_state_check check (state in ('sealing', 'opening', 'opened', 'candidates', 'awarded',
          'failed', 'suspended', 'terminated')),
        add constraint tender_opened_check check (case
          when state in ('sealing', 'opening') then opened_at is null
          when state in ('opened', 'candidates', 'awarded') then opened_at is not null else true end),
        add constraint tender_candidates_check
          check (state not in ('candidates', 'awarded') or candidate_until is not null),
        -- Implementing Regulations of the Tender Law 54: never while the candidates are under notice.
        add constraint tender_awarded_check check ((state = 'awarded') = (awarded_bid_id is not null)
          and (awarded_bid_id is null) = (awarded_at is null) and (awarded_at is null or awarded_at >= candidate_until));
      drop index tender_one_live;
      create unique index tender_one_live on tender (listing_id)
        where state in ('sealing', 'opening', 'opened', 'candidates', 'suspended');

      alter table sealed_bid
        add column score numeric(9,6) check (score between 0 and 100),
        add column place integer check (place > 0),
        add column dropped_at timestamptz,
        add column drop_reason text,
        add column drop_file_id uuid references file(id),
        add constraint sealed_bid_ranked_check check (place is null or state = 'opened'),
        add constraint sealed_bid_drop_reason_check check ((dropped_at is null) = (drop_reason is null));
      alter table tender add foreign key (awarded_bid_id) references sealed_bid(id);

      create table tender_member (
        id uuid primary key,
        tender_id uuid not null references tender(id),
        no integer not null check (no > 0),
        name text not null,
        expert boolean not null,
        employer text not null,
        -- Null: nothing is declared (Tender Law 37).
        conflict boolean,
        sheet_file_id uuid references file(id),
        scored_at timestamptz,
        unique (tender_id, no),
        unique (tender_id, name),
        check ((sheet_file_id is null) = (scored_at is null))
      );
      create table tender_score (
        member_id uuid not null references tender_member(id) on delete cascade,
        bid_id uuid not null references sealed_bid(id),
        criterion integer not null check (criterion >= 0),
        points numeric(5,2) not null check (points between 0 and 100),
        primary key (member_id, bid_id, criterion)
      );
      create table tender_objection (
        id uuid primary key,
        tender_id uuid not null references tender(id),
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
      create index tender_objection_tender on tender_objection (tender_id);
    `);
  }

  private async results(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deal
        drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes', 'tender')),
        drop constraint deal_state_check,
        add constraint deal_state_check check (state in ('resultNotice', 'objected', 'dealt', 'contracted', 'certified',
          'settled', 'terminated', 'defaulted', 'passedOn', 'yielded')),
        add column priority_until timestamptz,
        add column priority_rank integer check (priority_rank > 0),
        add column defaulted_at timestamptz,
        add column default_file_id uuid references file(id),
        add column default_reason text,
        add constraint deal_defaulted_check check (state not in ('defaulted', 'passedOn')
          or (defaulted_at is not null and default_file_id is not null and default_reason is not null));
      -- What was passed on to the next bid, or to a new notice, stands no more.
      drop index deal_standing;
      drop index deal_session;
      create unique index deal_standing on deal (listing_id) where state not in ('terminated', 'passedOn', 'yielded');
      create unique index deal_session on deal (session_id) where state not in ('terminated', 'passedOn', 'yielded');
      -- By anybody (trading.md, "Result notice"): who has no account leaves a contact, and gets a code to ask for the answer.
      alter table deal_objection
        alter column account_id drop not null,
        add column contact_sealed text,
        add column code text unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        add column finding text,
        add column finding_file_id uuid references file(id),
        add column examined_by uuid references account(id),
        add column examined_at timestamptz,
        add constraint deal_objection_whose check (account_id is not null or (contact_sealed is not null and code is not null)),
        add constraint deal_objection_finding check ((finding is null) = (examined_at is null));
      alter table application
        drop constraint application_ended_by_check,
        add constraint application_ended_by_check check (ended_by in ('terminated', 'unsold', 'lost', 'defaulted'));
      alter table deposit
        drop constraint deposit_ended_by_check,
        add constraint deposit_ended_by_check check (ended_by in ('certified', 'terminated', 'unsold', 'rejected',
          'withdrawn', 'lost', 'notQualified', 'defaulted'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deal
        drop constraint deal_origin_check,
        add constraint deal_origin_check check (origin in ('bidding', 'agreement', 'quotes')),
        drop constraint deal_state_check,
        add constraint deal_state_check check (state in ('resultNotice', 'objected', 'dealt', 'contracted', 'certified',
          'settled', 'terminated')),
        drop column priority_until,
        drop column priority_rank,
        drop column defaulted_at,
        drop column default_file_id,
        drop column default_reason;
      alter table deal_objection
        alter column account_id set not null,
        drop column contact_sealed, drop column code, drop column finding, drop column finding_file_id,
        drop column examined_by, drop column examined_at;
      drop index if exists deal_standing;
      drop index if exists deal_session;
      create unique index deal_standing on deal (listing_id) where state <> 'terminated';
      create unique index deal_session on deal (session_id) where state <> 'terminated';
      alter table application
        drop constraint application_ended_by_check,
        add constraint application_ended_by_check check (ended_by in ('terminated', 'unsold'));
      alter table deposit
        drop constraint deposit_ended_by_check,
        add constraint deposit_ended_by_check check (ended_by in ('certified', 'terminated', 'unsold', 'rejected',
          'withdrawn', 'lost', 'notQualified'));
      drop table tender_objection, tender_score, tender_member;
      alter table tender
        drop column committee_file_id,
        drop column candidate_until,
        drop column awarded_bid_id,
        drop column awarded_at,
        drop constraint tender_opened_check,
        drop constraint tender_state_check,
        add constraint tender_state_check
          check (state in ('sealing', 'opening', 'opened', 'failed', 'suspended', 'terminated')),
        add constraint tender_check2 check ((state = 'opened') = (opened_at is not null));
      alter table sealed_bid
        drop column score, drop column place, drop column dropped_at, drop column drop_reason, drop column drop_file_id;
      drop index if exists tender_one_live;
      create unique index tender_one_live on tender (listing_id) where state in ('sealing', 'opening', 'suspended');
    `);
  }
}
