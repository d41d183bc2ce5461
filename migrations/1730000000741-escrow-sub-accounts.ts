import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deposit account of one's own (trading.md, last section): numbers from the bank's pool, each for one order, ever. */
export class EscrowSubAccounts1730000000741 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table escrow_sub_account (
        number text primary key check (number ~ '^[0-9]{8,32}$'),
        loaded_at timestamptz not null,
        loaded_by_name text,
        assigned_at timestamptz
      );
      create index escrow_sub_account_free on escrow_sub_account (number) where assigned_at is null;
      alter table payment_order add column sub_account text unique references escrow_sub_account(number);
      -- The number of ours that was paid to, where the bank says it.
      alter table bank_line add column own_account text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_line drop column own_account;
      alter table payment_order drop column sub_account;
      drop table escrow_sub_account;
    `);
  }
}
