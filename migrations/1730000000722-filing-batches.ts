import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filings by spreadsheet (art. 10, 11, 15): each file that was taken, and what became of each of its rows. */
export class FilingBatches1730000000722 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table filing_batch (
        id uuid primary key,
        version integer not null,
        state text not null check (state in ('waiting', 'done')),
        state_since timestamptz not null,
        file_name text not null,
        file_sha256 text not null,
        -- The letter of each column in this very file: faults are told by it.
        letters jsonb not null,
        -- The organisation, or the account of who belongs to none: own numbers are unique within it.
        filed_by uuid not null,
        uploaded_by uuid not null references account(id),
        uploaded_by_name text not null,
        -- In whose name the drafts are made, after the request is over.
        actor jsonb not null,
        created_at timestamptz not null
      );
      create index filing_batch_filed_by on filing_batch (filed_by, created_at);

      create table filing_batch_row (
        batch_id uuid not null references filing_batch(id),
        no integer not null,
        filed_by uuid not null,
        own_no text not null,
        title text not null,
        -- As the cells were written, sealed: they name owners by their ID numbers.
        cells_sealed text not null,
        digest text not null,
        outcome text not null check (outcome in ('waiting', 'drafted', 'known', 'faulty')),
        faults jsonb not null default '[]',
        listing_id uuid references listing(id),
        primary key (batch_id, no),
        check ((outcome in ('drafted', 'known')) = (listing_id is not null)),
        check ((outcome = 'faulty') = (jsonb_array_length(faults) > 0))
      );
      -- One number of a filer's own makes one draft, however often the file comes.
      create unique index filing_batch_row_once on filing_batch_row (filed_by, own_no) where outcome = 'drafted';
      create index filing_batch_row_listing on filing_batch_row (listing_id);

      create function guard_filing_batch_row() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.outcome <> 'waiting' then
          raise exception 'the outcome of a filed row is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger filing_batch_row_fixed before update or delete on filing_batch_row
        for each row execute function guard_filing_batch_row();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table filing_batch_row, filing_batch;
      drop function guard_filing_batch_row();
    `);
  }
}
