import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One notice for many small lots of a village, bid on lot by lot (art. 14; trading.md, "Batch session"). */
export class JointNotices1730000000757 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table joint_notice (
        id uuid primary key,
        number text not null unique,
        title text not null check (btrim(title) <> ''),
        village_code text not null references region(code),
        town_code text not null references region(code),
        minutes_between integer not null check (minutes_between >= 0),
        deposit_percent integer check (deposit_percent between 1 and 100),
        published_at timestamptz not null,
        published_by uuid not null references account(id)
      );
      create index joint_notice_newest on joint_notice (published_at desc, id desc);
      create trigger joint_notice_append_only before update or delete on joint_notice
        for each row execute function refuse_change();
      create table joint_notice_lot (
        notice_id uuid not null references joint_notice(id),
        no integer not null check (no > 0),
        listing_id uuid not null references listing(id),
        primary key (notice_id, no),
        unique (notice_id, listing_id)
      );
      create trigger joint_notice_lot_append_only before update or delete on joint_notice_lot
        for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table joint_notice_lot, joint_notice;`);
  }
}
