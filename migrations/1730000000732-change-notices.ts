import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Art. 18: a material change of a notice binds only who knows it. */
export class ChangeNotices1730000000732 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listing add column binding_notice integer not null default 0 check (binding_notice >= 0);
      alter table application add column known_notice integer not null default 0 check (known_notice >= 0);
      -- Whatever was published before is known to those who applied: until now no notice could be changed.
      update listing l set binding_notice = coalesce((select max(version) from announcement a
        where a.listing_id = l.id and a.content->>'change' is null), 0);
      update application p set known_notice = l.binding_notice from listing l where l.id = p.listing_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listing drop column binding_notice;
      alter table application drop column known_notice;
    `);
  }
}
