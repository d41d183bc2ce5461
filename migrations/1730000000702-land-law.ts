import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Land law around the Measures (art. 13(4)): consents, notices and reviews of Land Contract Law 36, 45, 46; the deal's total for the parts that count together (art. 35). */
export class LandLaw1730000000702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table owner_paper drop constraint owner_paper_kind_check;
      alter table owner_paper add constraint owner_paper_kind_check check (kind in ('statement', 'delegation',
        'resolution', 'villageNotice', 'town', 'bureau', 'contractorConsent', 'collectiveNotice'));

      alter table listing add column deal_total numeric(18,2) check (deal_total > 0);
      alter table listing add constraint listing_deal_total_of_a_deal check (deal_total is null or dealt_at is not null);

      -- One review at a time for one application; an older one lives on in the audit log.
      create table capital_review (
        application_id uuid primary key references application(id),
        office text not null check (office <> ''),
        request_file_id uuid not null references file(id),
        asked_at timestamptz not null,
        asked_by uuid references account(id),
        due_at timestamptz not null check (due_at > asked_at),
        qualification boolean,
        project boolean,
        risk boolean,
        opinion text,
        document_file_id uuid references file(id),
        replied_on date,
        recorded_at timestamptz,
        recorded_by uuid references account(id),
        -- Three findings and the written reply come together or not at all.
        check (num_nulls(qualification, project, risk, document_file_id, replied_on, recorded_at) in (0, 6))
      );
      create index capital_review_waiting on capital_review (due_at) where recorded_at is null;
      create index capital_review_request on capital_review (request_file_id);
      create index capital_review_document on capital_review (document_file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table capital_review;
      alter table listing drop constraint listing_deal_total_of_a_deal;
      alter table listing drop column deal_total;
      delete from owner_paper where kind in ('contractorConsent', 'collectiveNotice');
      alter table owner_paper drop constraint owner_paper_kind_check;
      alter table owner_paper add constraint owner_paper_kind_check check (kind in ('statement', 'delegation',
        'resolution', 'villageNotice', 'town', 'bureau'));
    `);
  }
}
