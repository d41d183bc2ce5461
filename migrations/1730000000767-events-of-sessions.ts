import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event belongs to a session. A foreign key asks that for every row, and for a batch of a hundred bids of one lot that is
 * a third of what their insertion takes. The same is asked once a statement; and a session with all that hangs on it is
 * never deleted.
 */
export class EventsOfSessions1730000000767 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session_event drop constraint session_event_session_id_fkey;
      create function require_session() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (select distinct session_id from added) a left join trading_session s on s.id = a.session_id
          where s.id is null
        ) then
          raise exception 'an event of a session that does not exist' using errcode = 'foreign_key_violation';
        end if;
        return null;
      end $$;
      create trigger session_event_session after insert on session_event
        referencing new table as added for each statement execute function require_session();
      create trigger trading_session_stays before delete on trading_session
        for each row execute function refuse_change();
      create trigger trading_session_no_truncate before truncate on trading_session
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger trading_session_no_truncate on trading_session;
      drop trigger trading_session_stays on trading_session;
      drop trigger session_event_session on session_event;
      drop function require_session();
      alter table session_event add constraint session_event_session_id_fkey
        foreign key (session_id) references trading_session(id);
    `);
  }
}
