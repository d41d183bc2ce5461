import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A right that is let to its sitting transferee again (trading.md, "Renewal"): the contract that goes on, and with whom. */
export class Renewals1730000000769 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listing add column renewal jsonb
        check (renewal is null or (renewal ? 'contract' and renewal ? 'endsOn'
               and jsonb_array_length(renewal -> 'transfereePartyIds') > 0));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table listing drop column renewal`);
  }
}
