import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A question can be asked of a village's room too (art. 10, 11). */
export class ConsultationVillage1730000000764 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consultation
        add column village_code text references region(code),
        add check (village_code is null or town_code is not null and listing_id is null);
      create index consultation_created on consultation (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index consultation_created;
      alter table consultation drop column village_code;
    `);
  }
}
