import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Other people's money (art. 20, 31). What code forgets is stopped here: a posting is never changed, an entry always
 * sums to zero, and nobody is given money that is not theirs. Ids of the rooms above (listing, application, deal) carry
 * no foreign key: this room does not know their tables.
 */
export class Funds1730000000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ledger);
    await runner.query(ledgerGuards);
    await runner.query(payments);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table refund, payout, bank_line, deposit, payment_order, escrow_account;
      drop table journal_line, journal_entry, ledger_account;
      drop function entry_must_balance();
      drop function line_must_join_open_entry();
      drop function move_guarded_balances();
      drop function guard_ledger_account();
    `);
  }
}

const ledger = `
  -- Amounts of lines are debits: money in the bank is positive, what is owed to others is negative. balance is the
  -- natural (credit) balance of a guarded account, kept by trigger. Accounts that every payment touches (bank and the
  -- centre's own) keep none: their balance is the sum of their lines, so no payment queues behind their row.
  create table ledger_account (
    id uuid primary key,
    kind text not null check (kind in ('bank', 'depositHeld', 'priceHeld', 'payable', 'refundPayable', 'suspense',
      'feeIncome', 'bankInterest', 'bankCharges')),
    owner_type text not null check (owner_type in ('centre', 'application', 'deal', 'payout', 'bankLine')),
    owner_id uuid not null,
    guarded boolean not null generated always as
      (kind in ('depositHeld', 'priceHeld', 'payable', 'refundPayable', 'suspense')) stored,
    balance numeric(18,2) not null default 0,
    created_at timestamptz not null,
    unique (kind, owner_type, owner_id),
    constraint ledger_account_not_negative check (balance >= 0)
  );

  -- seq orders entries; it may skip a number after a rollback, because a gap-free counter would be one row that every
  -- payment waits for. The day's close numbers what it closes.
  create table journal_entry (
    id uuid primary key,
    seq bigint not null unique generated always as identity,
    at timestamptz not null,
    reason text not null check (reason <> ''),
    record_type text not null,
    record_id uuid not null,
    reverses uuid unique references journal_entry(id),
    posted_by uuid,
    posted_in xid8 not null default pg_current_xact_id(),
    check (reverses <> id)
  );
  create index journal_entry_record on journal_entry (record_id);

  create table journal_line (
    entry_id uuid not null references journal_entry(id),
    no smallint not null check (no > 0),
    account_id uuid not null references ledger_account(id),
    amount numeric(18,2) not null check (amount <> 0),
    primary key (entry_id, no)
  );
  create index journal_line_account on journal_line (account_id);
`;

const ledgerGuards = `
  create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function refuse_change();
  create trigger journal_entry_no_truncate before truncate on journal_entry
    for each statement execute function refuse_change();
  create trigger journal_line_append_only before update or delete on journal_line
    for each row execute function refuse_change();
  create trigger journal_line_no_truncate before truncate on journal_line
    for each statement execute function refuse_change();

  -- An entry is closed with the transaction that made it: a balanced pair slipped in later is a change too.
  create function line_must_join_open_entry() returns trigger language plpgsql as $$
  begin
    if (select posted_in from journal_entry where id = new.entry_id) is distinct from pg_current_xact_id() then
      raise exception 'journal_entry % is closed', new.entry_id using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger journal_line_open_entry before insert on journal_line
    for each row execute function line_must_join_open_entry();

  create function entry_must_balance() returns trigger language plpgsql as $$
  declare
    entry uuid := case when tg_table_name = 'journal_entry' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'entry_id') end;
    total numeric;
    lines integer;
  begin
    select coalesce(sum(amount), 0), count(*) into total, lines from journal_line where entry_id = entry;
    if lines < 2 or total <> 0 then
      raise exception 'journal_entry % has % lines that sum to %', entry, lines, total
        using errcode = 'check_violation', constraint = 'journal_entry_balanced', table = 'journal_entry';
    end if;
    return null;
  end $$;
  create constraint trigger journal_entry_balanced after insert on journal_entry
    deferrable initially deferred for each row execute function entry_must_balance();
  -- Again for each line: 'set constraints all immediate' must not open a gap after the first look.
  create constraint trigger journal_line_balanced after insert on journal_line
    deferrable initially deferred for each row execute function entry_must_balance();

  -- Net per account and per statement, so that the order of lines inside an entry does not matter; locked in id order,
  -- so that two entries never wait for each other in a circle. Only guarded rows are locked.
  create function move_guarded_balances() returns trigger language plpgsql as $$
  begin
    perform 1 from ledger_account
      where guarded and id in (select account_id from added) order by id for no key update;
    update ledger_account a set balance = a.balance - moved.amount
      from (select account_id, sum(amount) as amount from added group by account_id) moved
      where a.id = moved.account_id and a.guarded;
    return null;
  end $$;
  create trigger journal_line_moves_balances after insert on journal_line
    referencing new table as added for each statement execute function move_guarded_balances();

  -- Balances move with postings and in no other way.
  create function guard_ledger_account() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.balance <> 0 then
        raise exception 'a new account is empty' using errcode = 'restrict_violation';
      end if;
      return new;
    end if;
    if tg_op = 'DELETE' or pg_trigger_depth() < 2
      or (new.id, new.kind, new.owner_type, new.owner_id, new.created_at)
        is distinct from (old.id, old.kind, old.owner_type, old.owner_id, old.created_at) then
      raise exception 'ledger_account changes by postings only' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger ledger_account_by_postings before insert or update or delete on ledger_account
    for each row execute function guard_ledger_account();
  create trigger ledger_account_no_truncate before truncate on ledger_account
    for each statement execute function refuse_change();
`;

const payments = `
  -- The account at the bank that payers pay into; one row, recorded by the centre.
  create table escrow_account (
    only_row boolean primary key default true check (only_row),
    holder text not null,
    bank_name text not null,
    account_number text not null check (account_number ~ '^[0-9]{8,32}$')
  );

  -- What somebody is expected to pay, under a reference that the payer writes in the transfer.
  create table payment_order (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('ordered', 'partPaid', 'paid', 'late', 'closed')),
    state_since timestamptz not null,
    purpose text not null check (purpose in ('deposit', 'price')),
    reference text not null unique check (reference ~ '^[0-9]{12}$'),
    listing_id uuid not null,
    application_id uuid,
    deal_id uuid,
    payer_party_id uuid not null,
    payer_name text not null,
    amount numeric(18,2) not null check (amount > 0),
    paid numeric(18,2) not null default 0 check (paid >= 0),
    due_by timestamptz not null,
    paid_at timestamptz,
    created_at timestamptz not null,
    check ((purpose = 'deposit') = (application_id is not null)),
    check ((purpose = 'price') = (deal_id is not null))
  );
  create index payment_order_listing on payment_order (listing_id);
  create index payment_order_deal on payment_order (deal_id);
  create index payment_order_payer on payment_order (payer_party_id);

  -- One per application, ever (art. 20).
  create table deposit (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('ordered', 'partPaid', 'paid', 'late', 'held', 'refundDue', 'refunding',
      'refunded', 'void')),
    state_since timestamptz not null,
    order_id uuid not null unique references payment_order(id),
    application_id uuid not null unique,
    application_number text,
    listing_id uuid not null,
    payer_party_id uuid not null,
    amount numeric(18,2) not null check (amount > 0),
    paid numeric(18,2) not null default 0 check (paid >= 0),
    paid_in_time numeric(18,2) not null default 0 check (paid_in_time >= 0 and paid_in_time <= paid),
    due_by timestamptz not null,
    paid_at timestamptz,
    ended_by text check (ended_by in ('certified', 'terminated', 'unsold', 'rejected', 'withdrawn', 'lost', 'notQualified')),
    ended_at timestamptz,
    refund_due_at timestamptz,
    refunded_at timestamptz,
    created_at timestamptz not null,
    check (state not in ('paid', 'held') or paid_in_time >= amount),
    check (state not in ('refundDue', 'refunding', 'refunded') or refund_due_at is not null),
    check ((state = 'refunded') = (refunded_at is not null))
  );
  create index deposit_listing on deposit (listing_id);
  create index deposit_payer on deposit (payer_party_id);
  create index deposit_refund_due on deposit (refund_due_at) where state in ('refundDue', 'refunding');

  -- What the bank booked, in and out: each of the bank's serial numbers once. held and excess say where it went.
  create table bank_line (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('matched', 'suspense', 'returned')),
    state_since timestamptz not null,
    direction text not null check (direction in ('in', 'out')),
    serial text not null unique check (serial <> ''),
    content_hash text not null,
    booked_on date not null,
    booked_at timestamptz,
    amount numeric(18,2) not null check (amount > 0),
    party_name text not null,
    party_account_sealed text not null,
    party_account_index text not null,
    party_account_mask text not null,
    remark text not null,
    suspense_reason text,
    order_id uuid references payment_order(id),
    held numeric(18,2) not null default 0 check (held >= 0),
    excess numeric(18,2) not null default 0 check (excess >= 0),
    booked_by uuid,
    created_at timestamptz not null,
    check (held + excess <= amount),
    check (state <> 'matched' or direction = 'out' or (order_id is not null and held + excess = amount))
  );
  create index bank_line_order on bank_line (order_id);
  create index bank_line_suspense on bank_line (created_at) where state = 'suspense';

  -- Money that goes back to the account it came from.
  create table refund (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('due', 'paid')),
    state_since timestamptz not null,
    kind text not null check (kind in ('deposit', 'surplus', 'afterEnd', 'unknown')),
    source_type text not null check (source_type in ('application', 'deal', 'bankLine')),
    source_id uuid not null,
    deposit_id uuid references deposit(id),
    payee_name text not null,
    payee_account_sealed text not null,
    payee_account_index text not null,
    payee_account_mask text not null,
    amount numeric(18,2) not null check (amount > 0),
    due_at timestamptz not null,
    bank_line_id uuid references bank_line(id),
    created_at timestamptz not null,
    check ((state = 'paid') = (bank_line_id is not null))
  );
  create index refund_deposit on refund (deposit_id);
  create index refund_open on refund (due_at) where state = 'due';

  -- A beneficiary's part of a price (art. 31).
  create table payout (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('waiting', 'due', 'paid')),
    state_since timestamptz not null,
    order_id uuid not null references payment_order(id),
    deal_id uuid not null,
    listing_id uuid not null,
    party_id uuid not null,
    no integer not null,
    amount numeric(18,2) not null check (amount > 0),
    payee_name text,
    payee_account_mask text,
    bank_line_id uuid unique references bank_line(id),
    created_at timestamptz not null,
    unique (order_id, no),
    check ((state = 'paid') = (bank_line_id is not null))
  );
  create index payout_deal on payout (deal_id);
  create index payout_party on payout (party_id);
`;
