import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The bank's statements as files (money.md, "In"): how each bank writes its columns, what was loaded, and what became of
 * each of its lines. That a line is booked once is kept by bank_line.serial, however many files hold it.
 */
export class Statements1730000000715 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bank_statement_line, bank_statement_progress, bank_statement, bank_mapping;
      drop function guard_bank_statement();
    `);
  }
}

const statements = `
  create table bank_mapping (
    id uuid primary key,
    version integer not null,
    state text not null check (state = 'inUse'),
    state_since timestamptz not null,
    bank text not null unique check (bank <> ''),
    mapping jsonb not null,
    created_at timestamptz not null
  );

  create table bank_statement (
    id uuid primary key,
    version integer not null,
    state text not null check (state in ('waiting', 'imported', 'refused')),
    state_since timestamptz not null,
    bank text not null,
    mapping jsonb,
    file_name text not null,
    file_sha256 text not null,
    -- The file itself, sealed, until it has been read: it is full of account numbers.
    content_sealed text,
    format text check (format in ('csv', 'xlsx', 'camt053')),
    encoding text,
    from_date date,
    to_date date check (to_date >= from_date),
    opening_balance numeric(18,2),
    closing_balance numeric(18,2),
    day_balances jsonb not null default '{}',
    counts jsonb not null default '{}',
    faults jsonb not null default '[]',
    fault_count integer not null default 0,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    created_at timestamptz not null,
    check ((state = 'waiting') = (content_sealed is not null)),
    check ((state = 'refused') = (fault_count > 0)),
    check (state <> 'imported' or (from_date is not null and to_date is not null))
  );
  create index bank_statement_created on bank_statement (created_at);
  create index bank_statement_to on bank_statement (to_date) where state = 'imported';

  -- A statement that was taken in, or refused, stays as it was.
  create function guard_bank_statement() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.state <> 'waiting' then
      raise exception 'a bank statement is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger bank_statement_fixed before update or delete on bank_statement
    for each row execute function guard_bank_statement();

  -- Beside the statement, because it moves while the import holds the statement's row.
  create table bank_statement_progress (
    statement_id uuid primary key,
    phase text not null check (phase in ('waiting', 'reading', 'checking', 'booking', 'done')),
    done integer not null,
    total integer not null
  );

  create table bank_statement_line (
    statement_id uuid not null references bank_statement(id),
    no integer not null,
    part integer not null,
    serial text not null,
    direction text not null check (direction in ('in', 'out')),
    booked_on date not null,
    booked_at timestamptz,
    amount numeric(18,2) not null check (amount > 0),
    balance numeric(18,2),
    party_name text not null,
    remark text not null,
    -- known: was booked before. unsettled: money went out that no payment of ours explains, so it is not booked yet.
    outcome text not null check (outcome in ('matched', 'suspense', 'settled', 'sentBack', 'known', 'unsettled')),
    reason text,
    bank_line_id uuid references bank_line(id),
    primary key (statement_id, no, part),
    check ((outcome = 'unsettled') = (bank_line_id is null)),
    check (outcome <> 'unsettled' or reason is not null)
  );
  create index bank_statement_line_unsettled on bank_statement_line (serial) where outcome = 'unsettled';
  create trigger bank_statement_line_append_only before update or delete on bank_statement_line
    for each row execute function refuse_change();
`;
