import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims of priority with their evidence, the centre's decision and what became of them (art. 29). */
export class PriorityClaims1730000000717 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One claim at a time for one application; a refused one that was claimed anew lives on in the audit log.
      create table priority_claim (
        application_id uuid primary key references application(id),
        kind text not null check (kind <> ''),
        rank integer not null check (rank > 0),
        evidence_file_id uuid not null references file(id),
        claimed_at timestamptz not null,
        claimed_by uuid references account(id),
        accepted boolean,
        reason text check (reason <> ''),
        decided_at timestamptz check (decided_at >= claimed_at),
        decided_by uuid references account(id),
        outcome text check (outcome in ('exercised', 'lapsed')),
        settled_at timestamptz,
        -- A decision comes with its reason and its time, an outcome with its time.
        check (num_nulls(accepted, reason, decided_at) in (0, 3)),
        check (num_nulls(outcome, settled_at) in (0, 2)),
        -- Nobody exercises what the centre has not accepted.
        check (outcome is distinct from 'exercised' or accepted is true)
      );
      create index priority_claim_evidence on priority_claim (evidence_file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table priority_claim`);
  }
}
