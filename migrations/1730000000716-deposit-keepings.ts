import type { MigrationInterface, QueryRunner } from 'typeorm';

const guarded = ['depositHeld', 'priceHeld', 'payable', 'refundPayable', 'suspense'];
const own = ['bank', 'feeIncome', 'bankInterest', 'bankCharges'];
const states = ['ordered', 'partPaid', 'paid', 'late', 'held', 'refundDue', 'refunding', 'refunded', 'void'];
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const ledgerKinds = (held: readonly string[]): string => `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in (${list([...held, ...own])}));
  alter table ledger_account alter column guarded set expression as (kind in (${list(held)}));
`;
const depositStates = (all: readonly string[]): string => `
  alter table deposit drop constraint deposit_state_check;
  alter table deposit add constraint deposit_state_check check (state in (${list(all)}));
`;

/** Art. 20: a deposit kept back by a published term, on a ground with evidence, by two officers. */
export class DepositKeepings1730000000716 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ledgerKinds([...guarded, 'depositKept']));
    await runner.query(depositStates([...states, 'kept']));
    await runner.query(`
      create table deposit_keeping (
        id uuid primary key,
        version integer not null,
        state text not null check (state in ('prepared', 'approved', 'declined')),
        state_since timestamptz not null,
        deposit_id uuid not null references deposit(id),
        application_id uuid not null,
        payer_party_id uuid not null,
        amount numeric(18,2) not null check (amount > 0),
        term text not null check (btrim(term) <> ''),
        ground text not null check (btrim(ground) <> ''),
        evidence_file_id uuid not null references file(id),
        prepared_by uuid not null references account(id),
        prepared_by_name text not null,
        decided_by uuid references account(id),
        decided_by_name text,
        decided_at timestamptz,
        opinion text,
        created_at timestamptz not null,
        check ((state = 'prepared') = (decided_at is null)),
        check ((decided_at is null) = (decided_by is null)),
        -- Two officers, always.
        constraint deposit_keeping_two_officers check (state <> 'approved' or decided_by <> prepared_by)
      );
      -- One proposal at a time, and a deposit is kept once.
      create unique index deposit_keeping_deposit on deposit_keeping (deposit_id) where state <> 'declined';
      create index deposit_keeping_application on deposit_keeping (application_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table deposit_keeping;');
    await runner.query(depositStates(states));
    await runner.query(ledgerKinds(guarded));
  }
}
