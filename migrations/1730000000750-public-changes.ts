import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public change feed. A row is written in the transaction of the deed, without a number: numbers given there could be committed out of their
 * order, and a reader who asks "what came after 7" would miss the 6 that comes later. Whoever reads numbers what has been committed since.
 */
export class PublicChanges1730000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_change (
        id uuid primary key default gen_random_uuid(),
        no bigint unique check (no > 0),
        at timestamptz not null,
        listing_id uuid not null references listing(id),
        action text not null,
        state text not null
      );
      create index public_change_new on public_change (at, id) where no is null;
      create index public_change_at on public_change (at, no) where no is not null;
      create index public_change_listing on public_change (listing_id, no);

      create function public_change_is_numbered_once() returns trigger language plpgsql as $$
      begin
        if old.no is not null or new.no is null
          or (new.id, new.at, new.listing_id, new.action, new.state) is distinct from (old.id, old.at, old.listing_id, old.action, old.state)
        then raise exception 'public_change is append only' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger public_change_numbered_once before update on public_change
        for each row execute function public_change_is_numbered_once();
      create trigger public_change_append_only before delete on public_change for each row execute function refuse_change();
      create trigger public_change_no_truncate before truncate on public_change for each statement execute function refuse_change();

      -- What was published before the feed began.
      insert into public_change(at, listing_id, action, state)
      select a.at, a.root_id, a.action, a.payload::jsonb->>'to'
      from audit_log a
      join (select root_id, min(seq) as seq from audit_log where root_type = 'listing' and action = 'announce' group by root_id) first
        on first.root_id = a.root_id and a.seq >= first.seq
      where a.root_type = 'listing' and a.payload::jsonb->>'to' is not null
        and a.action in ('announce', 'reannounce', 'amend', 'open', 'unsold', 'resultNotice', 'agreeUnsold', 'nextBidder', 'deal', 'contract',
          'certify', 'close', 'suspend', 'prolong', 'restart', 'terminate', 'rescind')
      order by a.at, a.root_id, a.seq;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table public_change; drop function public_change_is_numbered_once();`);
  }
}
