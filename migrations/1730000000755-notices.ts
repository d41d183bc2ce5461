import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told: kept for their inbox, sent by message and mail, in texts that the administrator edits. */
export class Notices1730000000755 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid primary key,
        kind text not null,
        recipient_kind text not null check (recipient_kind in ('account', 'organization', 'party')),
        recipient_id uuid not null,
        title text not null check (btrim(title) <> ''),
        text text not null check (btrim(text) <> ''),
        -- Address of the record in the web application.
        href text not null check (href like '/work/%'),
        at timestamptz not null
      );
      create index notice_recipient on notice (recipient_id, at desc, id desc);
      create trigger notice_append_only before update or delete on notice
        for each row execute function refuse_change();

      -- Each of those who work for a body reads for himself.
      create table notice_read (
        account_id uuid not null references account(id),
        notice_id uuid not null references notice(id),
        at timestamptz not null,
        primary key (account_id, notice_id)
      );

      create table notice_delivery (
        notice_id uuid not null references notice(id),
        channel text not null check (channel in ('sms', 'mail')),
        target_mask text not null,
        state text not null check (state in ('sent', 'failed')),
        attempts integer not null check (attempts > 0),
        error text,
        at timestamptz not null,
        primary key (notice_id, channel, target_mask),
        check ((state = 'failed') = (error is not null))
      );
      create index notice_delivery_state on notice_delivery (state, at desc);

      -- The administrator's own words; without a row the product's hold.
      create table notice_text (
        id uuid primary key,
        kind text not null unique,
        version integer not null check (version > 0),
        title text not null,
        text text not null,
        edited_at timestamptz not null,
        edited_by_name text not null
      );

      -- Sealed like a telephone number: where mail goes.
      alter table account add column mail_sealed text, add column mail_mask text,
        add check ((mail_sealed is null) = (mail_mask is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account drop column mail_sealed, drop column mail_mask;
      drop table notice_text, notice_delivery, notice_read, notice;
    `);
  }
}
