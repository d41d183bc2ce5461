import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which devices accounts sign in, so that one device behind two bidders can be seen (art. 28). A hash of a random number in a cookie; nothing of the device itself. */
export class Signals1730000000759 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_device (
        account_id uuid not null references account(id),
        device_hash text not null,
        first_at timestamptz not null default clock_timestamp(),
        last_at timestamptz not null default clock_timestamp(),
        primary key (account_id, device_hash)
      );
      create index account_device_device on account_device (device_hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table account_device;`);
  }
}
