import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = ['ordered', 'partPaid', 'paid', 'late', 'held', 'refundDue', 'refunding', 'refunded', 'void', 'kept'];
const depositStates = (all: readonly string[]): string => `
  alter table deposit drop constraint deposit_state_check;
  alter table deposit add constraint deposit_state_check check (state in (${all.map((word) => `'${word}'`).join(', ')}));
`;
const ends = ['certified', 'terminated', 'unsold', 'rejected', 'withdrawn', 'lost', 'notQualified', 'defaulted'];
const depositEnds = (all: readonly string[]): string => `
  alter table deposit drop constraint deposit_ended_by_check;
  alter table deposit add constraint deposit_ended_by_check check (ended_by in (${all.map((word) => `'${word}'`).join(', ')}));
`;

/** Art. 20: a deposit turned into price by a published term, by two officers; what the price does not need goes back. */
export class DepositIntoPrice1730000000742 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(depositStates([...states, 'applied']));
    await runner.query(depositEnds([...ends, 'remainder']));
    await runner.query(`
      alter table deposit add column applied numeric(18,2) not null default 0
        constraint deposit_applied_within check (applied >= 0 and applied <= amount),
        add constraint deposit_applied_state check (applied = 0 or state in ('applied', 'refundDue', 'refunding', 'refunded'));
      alter table payment_order add column applied numeric(18,2) not null default 0
        constraint payment_order_applied_within check (applied >= 0 and applied <= amount and applied <= paid),
        add column applied_at timestamptz,
        add check ((applied = 0) = (applied_at is null));
      alter table deposit_keeping add column purpose text not null default 'keep' check (purpose in ('keep', 'price'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deposit_keeping drop column purpose;
      alter table payment_order drop column applied, drop column applied_at;
      alter table deposit drop column applied;
    `);
    await runner.query(depositEnds(ends));
    await runner.query(depositStates(states));
  }
}
