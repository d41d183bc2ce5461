import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Money out in batches of two signatures (art. 31), the day's close as a chain of hashes, receipts without a gap. What
 * one officer alone must not do, and what has been closed, is refused here as well.
 */
export class MoneyOut1730000000706 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(batches);
    await runner.query(closes);
    await runner.query(receipts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index refund_bank_line;
      drop table receipt;
      drop trigger journal_entry_after_close on journal_entry;
      drop function entry_must_follow_close();
      drop table day_close;
      drop function guard_day_close();
      drop function day_close_hash(bytea, date, bytea, numeric, numeric, text);
      drop function day_close_entries(date, date);
      drop index journal_entry_at;
      alter table bank_line drop constraint bank_line_matched;
      alter table bank_line drop column instruction_id;
      alter table bank_line add constraint bank_line_check1
        check (state <> 'matched' or direction = 'out' or (order_id is not null and held + excess = amount));
      drop table payment_instruction, payment_batch;
      drop function guard_payment_instruction();
    `);
  }
}

const batches = `
  create table payment_batch (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('prepared', 'approved', 'exported', 'sent', 'settled', 'partlyReturned', 'cancelled')),
    state_since timestamptz not null,
    number text not null unique,
    count integer not null check (count > 0),
    total numeric(18,2) not null check (total > 0),
    prepared_by uuid not null,
    prepared_by_name text not null,
    approved_by uuid,
    approved_by_name text,
    approved_at timestamptz,
    exported_at timestamptz,
    csv_sha256 text,
    xml_sha256 text,
    sent_at timestamptz,
    created_at timestamptz not null,
    -- Two officers, always.
    constraint payment_batch_two_officers check (approved_by <> prepared_by),
    check (state in ('prepared', 'cancelled') or (approved_by is not null and approved_at is not null)),
    check (state in ('prepared', 'approved', 'cancelled') or (exported_at is not null and xml_sha256 is not null))
  );
  create index payment_batch_open on payment_batch (state) where state in ('prepared', 'approved', 'exported', 'sent');

  -- One payment of a batch: a refund or a beneficiary's part, to an account checked when the instruction was made.
  create table payment_instruction (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('open', 'settled', 'returned', 'released')),
    state_since timestamptz not null,
    batch_id uuid not null references payment_batch(id),
    no integer not null check (no > 0),
    end_to_end_id text not null unique check (length(end_to_end_id) between 1 and 35),
    refund_id uuid references refund(id),
    payout_id uuid references payout(id),
    payee_name text not null check (payee_name <> ''),
    payee_account_sealed text not null,
    payee_account_index text not null,
    payee_account_mask text not null,
    bank_name text,
    cnaps text check (cnaps ~ '^[0-9]{12}$'),
    amount numeric(18,2) not null check (amount > 0),
    purpose text not null,
    bank_line_id uuid references bank_line(id),
    return_line_id uuid references bank_line(id),
    return_reason text,
    created_at timestamptz not null,
    unique (batch_id, no),
    check ((refund_id is null) <> (payout_id is null)),
    check (state <> 'settled' or bank_line_id is not null),
    check (state <> 'returned' or return_reason is not null)
  );
  -- What is owed is instructed once: again only after the former instruction was returned or released.
  create unique index payment_instruction_refund on payment_instruction (refund_id) where state in ('open', 'settled');
  create unique index payment_instruction_payout on payment_instruction (payout_id) where state in ('open', 'settled');
  create index payment_instruction_open on payment_instruction (batch_id) where state = 'open';

  -- What two officers signed is what is paid: payee and amount never change.
  create function guard_payment_instruction() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (new.batch_id, new.no, new.end_to_end_id, new.refund_id, new.payout_id, new.payee_name,
        new.payee_account_index, new.amount, new.cnaps)
      is distinct from (old.batch_id, old.no, old.end_to_end_id, old.refund_id, old.payout_id, old.payee_name,
        old.payee_account_index, old.amount, old.cnaps) then
      raise exception 'a payment instruction is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger payment_instruction_fixed before update or delete on payment_instruction
    for each row execute function guard_payment_instruction();
  create trigger payment_instruction_no_truncate before truncate on payment_instruction
    for each statement execute function refuse_change();

  -- A payment that came back belongs to its instruction, not to an order.
  alter table bank_line add column instruction_id uuid references payment_instruction(id);
  alter table bank_line drop constraint bank_line_check1;
  alter table bank_line add constraint bank_line_matched check (state <> 'matched' or direction = 'out'
    or instruction_id is not null or (order_id is not null and held + excess = amount));
  create index bank_line_instruction on bank_line (instruction_id) where instruction_id is not null;
`;

const closes = `
  create index journal_entry_at on journal_entry (at);

  -- Everything that was posted after one day and until another, as one digest.
  create function day_close_entries(after_day date, until_day date) returns bytea language sql stable as $$
    select sha256(convert_to(coalesce(string_agg(
      concat_ws('|', e.seq, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), e.reason, e.record_type,
        e.record_id, coalesce(e.reverses::text, '-'), coalesce(e.posted_by::text, '-'),
        (select string_agg(l.no || ':' || l.account_id || ':' || l.amount, ',' order by l.no)
         from journal_line l where l.entry_id = e.id)), E'\\n' order by e.seq), ''), 'utf8'))
    from journal_entry e
    where (after_day is null or e.at >= (after_day + 1)::timestamp at time zone 'Asia/Shanghai')
      and e.at < (until_day + 1)::timestamp at time zone 'Asia/Shanghai'
  $$;

  create function day_close_hash(previous bytea, day date, entries bytea, book numeric, statement numeric,
    differences text) returns bytea language sql immutable as $$
    select sha256(coalesce(previous, ''::bytea) || entries
      || convert_to(concat_ws('|', to_char(day, 'YYYY-MM-DD'), book, statement, differences), 'utf8'))
  $$;

  create table day_close (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('open', 'signed')),
    state_since timestamptz not null,
    day date not null unique,
    after_day date,
    seq integer unique check (seq > 0),
    statement_balance numeric(18,2) not null,
    statement_source text not null check (statement_source in ('entered', 'imported')),
    book_balance numeric(18,2) not null,
    differences jsonb not null,
    unexplained numeric(18,2) not null,
    entries integer not null,
    prepared_by uuid,
    signed_by uuid,
    signed_by_name text,
    signed_at timestamptz,
    entries_hash bytea,
    previous_hash bytea,
    hash bytea unique,
    created_at timestamptz not null,
    check (after_day < day),
    -- Only a day whose every difference has its cause is signed.
    constraint day_close_reconciled check (state = 'open' or unexplained = 0),
    check ((state = 'signed') = (hash is not null and entries_hash is not null and seq is not null and signed_at is not null))
  );
  create unique index day_close_one_open on day_close (state) where state = 'open';

  create function guard_day_close() returns trigger language plpgsql as $$
  begin
    if old.state = 'signed' then
      raise exception 'a signed day is closed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger day_close_signed before update or delete on day_close
    for each row execute function guard_day_close();
  create trigger day_close_no_truncate before truncate on day_close
    for each statement execute function refuse_change();

  -- Nothing is posted into a closed day. Postings share the lock, so none waits for another; only the signing of a day
  -- waits for those under way, and they see it afterwards.
  create function entry_must_follow_close() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('day_close', 0));
    if (new.at at time zone 'Asia/Shanghai')::date <= (select max(day) from day_close where state = 'signed') then
      raise exception 'the day of % is closed', new.at using errcode = 'restrict_violation', table = 'journal_entry';
    end if;
    return new;
  end $$;
  create trigger journal_entry_after_close before insert on journal_entry
    for each row execute function entry_must_follow_close();
`;

const receipts = `
  -- One for every payment in and out, numbered without a gap; what it says is kept as it was when it was issued.
  create table receipt (
    id uuid primary key,
    number text not null unique,
    bank_line_id uuid not null unique references bank_line(id),
    party_id uuid,
    content jsonb not null,
    issued_by uuid,
    issued_at timestamptz not null
  );
  create index receipt_party on receipt (party_id);
  create index refund_bank_line on refund (bank_line_id) where bank_line_id is not null;
  create trigger receipt_append_only before update or delete on receipt
    for each row execute function refuse_change();
  create trigger receipt_no_truncate before truncate on receipt
    for each statement execute function refuse_change();
`;
