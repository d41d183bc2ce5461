import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parts of one decision are looked for from the decision's owner (art. 35), not among the year's listings. */
export class RelatedParts1730000000761 implements MigrationInterface {
  name = 'RelatedParts1730000000761';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index owner_paper_resolution on owner_paper (party_id) where kind = 'resolution'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index owner_paper_resolution');
  }
}
