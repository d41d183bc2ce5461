import type { MigrationInterface, QueryRunner } from 'typeorm';

const bodies = (more: string): string => `
  alter table organization drop constraint organization_kind_check;
  alter table organization add constraint organization_kind_check check (kind in ('centre', 'station', 'room', 'department',
    'townGovernment', 'collective', 'supervisor', 'financial'${more}));`;
const roles = (more: string): string => `
  alter table account drop constraint account_role_check;
  alter table account add constraint account_role_check check (role in ('admin', 'clerk', 'director', 'treasurer', 'station',
    'room', 'department', 'collective', 'townGovernment', 'party', 'supervisor', 'lender'${more}));`;

/** Experts judge bids and auctioneers keep the hammer record, each signed in; the committee rejects a single bid (Tender Law 37; Regulations 51). */
export class ExpertsAndAuctioneers1730000000770 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${bodies(", 'expertPool', 'auctionHouse'")}
      ${roles(", 'expert', 'auctioneer'")}
      alter table tender_member
        add column account_id uuid references account(id),
        add column declared_at timestamptz,
        drop constraint tender_member_check,
        -- A sheet on paper is on file; who signs in gives his points himself, and declares for himself.
        add constraint tender_member_sheet_check
          check ((sheet_file_id is not null) = (scored_at is not null and account_id is null)),
        add constraint tender_member_declared_check
          check ((declared_at is not null) = (account_id is not null and conflict is not null));
      create unique index tender_member_account on tender_member (tender_id, account_id) where account_id is not null;
      create index tender_member_of_account on tender_member (account_id) where account_id is not null;
      alter table sealed_bid
        add column rejected_at timestamptz,
        add column reject_ground integer check (reject_ground between 1 and 7),
        add column reject_reason text,
        add column reject_file_id uuid references file(id),
        add check ((rejected_at is null) = (reject_ground is null)
          and (rejected_at is null) = (reject_reason is null) and (rejected_at is null) = (reject_file_id is null)),
        -- What was rejected has no place.
        add check (rejected_at is null or place is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sealed_bid drop column rejected_at, drop column reject_ground, drop column reject_reason,
        drop column reject_file_id;
      drop index tender_member_of_account;
      drop index tender_member_account;
      alter table tender_member drop column declared_at, drop column account_id,
        add constraint tender_member_check check ((sheet_file_id is null) = (scored_at is null)) not valid;
      ${roles('')}
      ${bodies('')}
    `);
  }
}
