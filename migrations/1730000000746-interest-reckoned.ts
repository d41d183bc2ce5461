import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a deposit's interest was reckoned: that it came to nothing must be remembered too, or it is asked for every day. */
export class InterestReckoned1730000000746 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deposit add column interest_at timestamptz,
        add constraint deposit_interest_at_check check (interest_at is null or bears_interest);
      update deposit d set interest_at = r.created_at
        from (select deposit_id, min(created_at) as created_at from refund where kind = 'interest' group by deposit_id) r
        where r.deposit_id = d.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deposit drop column interest_at`);
  }
}
