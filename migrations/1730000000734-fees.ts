import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Service fees by a dated schedule (art. 23), paid like a price and the centre's own. */
export class Fees1730000000734 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fee_schedule (
        id uuid primary key,
        no integer not null unique check (no > 0),
        from_on date not null unique,
        tiers jsonb not null check (jsonb_typeof(tiers) = 'array' and jsonb_array_length(tiers) > 0),
        minimum numeric(18,2) not null check (minimum >= 0),
        cap numeric(18,2) check (cap >= minimum),
        due_working_days integer not null check (due_working_days > 0),
        reason text not null,
        recorded_by_name text not null,
        recorded_at timestamptz not null
      );
      create function fee_schedule_stays() returns trigger language plpgsql as $$
        begin raise exception 'a fee schedule is never changed or deleted: a change is another version'; end $$;
      create trigger fee_schedule_stays before update or delete on fee_schedule
        for each row execute function fee_schedule_stays();
      alter table payment_order
        drop constraint payment_order_purpose_check,
        add constraint payment_order_purpose_check check (purpose in ('deposit', 'price', 'fee')),
        drop constraint payment_order_check1,
        add constraint payment_order_check1 check ((purpose in ('price', 'fee')) = (deal_id is not null));
      -- A side of a deal is asked once.
      create unique index payment_order_fee on payment_order (deal_id, payer_party_id) where purpose = 'fee';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index payment_order_fee;
      alter table payment_order
        drop constraint payment_order_purpose_check,
        add constraint payment_order_purpose_check check (purpose in ('deposit', 'price')),
        drop constraint payment_order_check1,
        add constraint payment_order_check1 check ((purpose = 'price') = (deal_id is not null));
      drop table fee_schedule;
      drop function fee_schedule_stays();
    `);
  }
}
