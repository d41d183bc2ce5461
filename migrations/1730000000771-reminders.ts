import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was reminded of what, so that nobody is told twice of one deadline; one that has moved is told anew. */
export class Reminders1730000000771 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder (
        kind text not null,
        record_id uuid not null,
        due_at timestamptz not null,
        sent_at timestamptz not null,
        primary key (kind, record_id, due_at)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reminder`);
  }
}
