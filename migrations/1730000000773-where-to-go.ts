import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a body is found and reached, for whoever has to bring a document or ask: told to everybody of the centre and its stations. */
export class WhereToGo1730000000773 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organization
        add column phone text check (phone ~ '^0\\d{2,3}-?\\d{7,8}$|^1[3-9]\\d{9}$'),
        add column address text check (length(address) between 2 and 200),
        add column hours text check (length(hours) between 2 and 200);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organization drop column phone, drop column address, drop column hours`);
  }
}
