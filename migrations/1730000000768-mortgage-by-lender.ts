import type { MigrationInterface, QueryRunner } from 'typeorm';

const checks = (states: string, answered: string): string => `
  alter table loan_request drop constraint loan_request_state_check, drop constraint loan_request_check;
  alter table loan_request add constraint loan_request_state_check check (state in (${states})),
    add constraint loan_request_check check ((state in (${answered})) = (answer is not null))`;

/** An institution asks for the registration of a mortgage from the request that it took (art. 33). */
export class MortgageByLender1730000000768 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      checks(`'filed', 'taken', 'mortgaged', 'declined', 'withdrawn'`, `'taken', 'mortgaged', 'declined'`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update loan_request set state = 'taken' where state = 'mortgaged'`);
    await runner.query(checks(`'filed', 'taken', 'declined', 'withdrawn'`, `'taken', 'declined'`));
  }
}
