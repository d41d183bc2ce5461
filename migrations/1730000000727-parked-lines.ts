import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A payment that nobody can name yet is put aside with a note (money.md, "In"): it stays in suspense, and whoever takes
 * it up next reads what was found out. And a naming that was wrong is taken back, with the surplus it made.
 */
export class ParkedLines1730000000727 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_line
        add column parked_at timestamptz,
        add column parked_by_name text,
        add column parked_note text,
        add constraint bank_line_parked_whole check (num_nulls(parked_at, parked_by_name, parked_note) in (0, 3)),
        add constraint bank_line_parked_waits check (parked_at is null or state = 'suspense');
      -- A surplus that a wrong naming made is no debt any more once the naming is taken back.
      alter table refund drop constraint refund_state_check,
        add constraint refund_state_check check (state in ('due', 'paid', 'void'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund drop constraint refund_state_check,
        add constraint refund_state_check check (state in ('due', 'paid'));
      alter table bank_line drop column parked_at, drop column parked_by_name, drop column parked_note;
    `);
  }
}
