import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A posting takes its time when it begins. Where its day was signed meanwhile it was overtaken, which is nobody's fault: it runs again, as what
 * meets a deadlock does, and stands on the day on which it is then.
 */
export class OvertakenByAClose1730000000774 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entryMustFollowClose('serialization_failure'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(entryMustFollowClose('restrict_violation'));
  }
}

const entryMustFollowClose = (errcode: string): string => `
  create or replace function entry_must_follow_close() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('day_close', 0));
    if (new.at at time zone 'Asia/Shanghai')::date <= (select max(day) from day_close where state = 'signed') then
      raise exception 'the day of % is closed', new.at using errcode = '${errcode}', table = 'journal_entry';
    end if;
    return new;
  end $$;
`;
