import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A statutory tender's deposit goes back within five days of the contract, with what it earned at the bank (Implementing Regulations of the
 * Tender Law 57). The interest that the bank credits is the centre's own until then.
 */
export class TenderInterest1730000000744 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deposit add column bears_interest boolean not null default false;
      alter table deposit drop constraint deposit_ended_by_check,
        add constraint deposit_ended_by_check check (ended_by in ('certified', 'terminated', 'unsold', 'rejected', 'withdrawn',
          'lost', 'notQualified', 'defaulted', 'remainder', 'performed', 'contracted', 'placeGivenUp'));
      alter table refund drop constraint refund_kind_check,
        add constraint refund_kind_check check (kind in ('deposit', 'surplus', 'afterEnd', 'unknown', 'interest'));
      create unique index refund_interest_once on refund (deposit_id, payee_account_index, payee_name) where kind = 'interest';
      alter table bank_line drop constraint bank_line_state_check,
        add constraint bank_line_state_check check (state in ('matched', 'suspense', 'returned', 'interest'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_line drop constraint bank_line_state_check,
        add constraint bank_line_state_check check (state in ('matched', 'suspense', 'returned'));
      drop index refund_interest_once;
      alter table refund drop constraint refund_kind_check,
        add constraint refund_kind_check check (kind in ('deposit', 'surplus', 'afterEnd', 'unknown'));
      alter table deposit drop constraint deposit_ended_by_check,
        add constraint deposit_ended_by_check check (ended_by in ('certified', 'terminated', 'unsold', 'rejected', 'withdrawn',
          'lost', 'notQualified', 'defaulted', 'remainder', 'performed'));
      alter table deposit drop column bears_interest;
    `);
  }
}
