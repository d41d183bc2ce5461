import type { MigrationInterface, QueryRunner } from 'typeorm';

const guarded = ['depositHeld', 'depositKept', 'priceHeld', 'payable', 'refundPayable', 'suspense'];
const own = ['bank', 'feeIncome', 'bankInterest', 'bankCharges'];
const ends = [
  'certified',
  'terminated',
  'unsold',
  'rejected',
  'withdrawn',
  'lost',
  'notQualified',
  'defaulted',
  'remainder',
];
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const ledgerKinds = (held: readonly string[]): string => `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in (${list([...held, ...own])}));
  alter table ledger_account alter column guarded set expression as (kind in (${list(held)}));
`;
const depositEnds = (all: readonly string[]): string => `
  alter table deposit drop constraint deposit_ended_by_check;
  alter table deposit add constraint deposit_ended_by_check check (ended_by in (${list(all)}));
`;

/** The transferee's performance bond, beside the deposit: paid into escrow, held until the contract is performed (art. 25, 31). */
export class PerformanceBonds1730000000743 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ledgerKinds([...guarded, 'bondHeld']));
    await runner.query(depositEnds([...ends, 'performed']));
    await runner.query(`
      alter table deposit add column kind text not null default 'bid' check (kind in ('bid', 'bond')),
        drop constraint deposit_application_id_key,
        add constraint deposit_one_of_a_kind unique (application_id, kind),
        drop constraint deposit_check1,
        -- A bond that came late is held all the same: it qualifies nobody.
        add constraint deposit_paid_in_time
          check (state <> 'paid' and (state <> 'held' or kind = 'bond') or paid_in_time >= amount);
      alter table payment_order drop constraint payment_order_purpose_check,
        add constraint payment_order_purpose_check check (purpose in ('deposit', 'bond', 'price', 'fee')),
        drop constraint payment_order_check,
        add constraint payment_order_check check ((purpose in ('deposit', 'bond')) = (application_id is not null)),
        drop constraint payment_order_check1,
        add constraint payment_order_check1 check ((purpose in ('bond', 'price', 'fee')) = (deal_id is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table payment_order drop constraint payment_order_purpose_check,
        add constraint payment_order_purpose_check check (purpose in ('deposit', 'price', 'fee')),
        drop constraint payment_order_check,
        add constraint payment_order_check check ((purpose = 'deposit') = (application_id is not null)),
        drop constraint payment_order_check1,
        add constraint payment_order_check1 check ((purpose in ('price', 'fee')) = (deal_id is not null));
      alter table deposit drop constraint deposit_paid_in_time,
        add constraint deposit_check1 check (state not in ('paid', 'held') or paid_in_time >= amount),
        drop constraint deposit_one_of_a_kind,
        add constraint deposit_application_id_key unique (application_id),
        drop column kind;
    `);
    await runner.query(depositEnds(ends));
    await runner.query(ledgerKinds(guarded));
  }
}
