import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A certificate on paper: each copy has its number, and whoever it was handed to stands on it (art. 21). */
export class CertificateCopies1730000000758 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificate_copy (
        certificate_id uuid not null references certificate(id),
        no integer not null check (no > 0),
        handed_to text not null check (btrim(handed_to) <> ''),
        file_id uuid not null references file(id),
        printed_at timestamptz not null,
        printed_by uuid not null references account(id),
        printed_by_name text not null,
        primary key (certificate_id, no)
      );
      create trigger certificate_copy_append_only before update or delete on certificate_copy
        for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificate_copy;`);
  }
}
