import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registration and filing after a trade (art. 22, 24), tracked until the office has recorded it. */
export class Handovers1730000000760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table handover (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('due', 'handed', 'done', 'returned', 'waived')),
        state_since timestamptz not null,
        deal_id uuid not null references deal(id),
        listing_id uuid not null references listing(id),
        town_code text not null references region(code),
        code text not null,
        kind text not null check (kind in ('registration', 'filing')),
        name text not null,
        office text not null,
        citation text not null,
        optional boolean not null,
        handed_on date,
        handed_to text,
        record_number text,
        done_on date,
        file_id uuid references file(id),
        reason text,
        created_at timestamptz not null,
        unique (deal_id, code),
        check (state not in ('handed', 'done') or (handed_on is not null and handed_to is not null)),
        check ((state = 'done') = (record_number is not null and done_on is not null)),
        check (done_on >= handed_on),
        -- Nobody is let off what the law demands, and nobody without his written word.
        check (state <> 'waived' or (optional and file_id is not null and reason is not null))
      );
      create index handover_state on handover (state, created_at desc);
      create index handover_town on handover (town_code, created_at desc);
      create trigger handover_kept before delete on handover for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table handover;`);
  }
}
