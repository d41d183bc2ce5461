import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statistics read their figures from indexes that hold what is summed: no second set of figures that could differ from the records. */
export class Statistics1730000000749 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index listing_counted_announced on listing (announced_at) include (id, town_code, category, sub_kind, method)
        where announced_at is not null;
      create index listing_counted_deals on listing (dealt_at)
        include (id, town_code, category, sub_kind, method, direction, state, area_mu, deal_total, estimated_value) where dealt_at is not null;
      create index listing_counted_ended on listing (state_since) include (id, state, dealt_at, town_code, category, sub_kind, method)
        where state in ('unsold', 'closed', 'terminated', 'rescinded');
      create index verification_asked on verification (asked_at) include (listing_id, replied_at, due_at);
      create index deposit_counted on deposit (refund_due_at) include (listing_id, kind, refunded_at) where refund_due_at is not null;
      create index suspension_when on suspension (suspended_at) include (listing_id);
      create index dispute_when on dispute (created_at) include (listing_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dispute_when, suspension_when, deposit_counted, verification_asked, listing_counted_ended, listing_counted_deals,
        listing_counted_announced;
    `);
  }
}
