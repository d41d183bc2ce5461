import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code by which somebody without an account looks at his rights on the market: the last one of each number, for some minutes. */
export class RightsByPhone1730000000772 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rights_code (
        -- Of the number, as it stands with its party: the number itself is nowhere in it.
        phone_index text primary key,
        code_hash text not null,
        made_at timestamptz not null,
        valid_until timestamptz not null check (valid_until > made_at),
        tries integer not null default 0 check (tries between 0 and 5),
        used boolean not null default false,
        -- How often on that day a code was sent to the number, and one was wrong: neither can be had without end.
        day date not null,
        sent integer not null default 1,
        wrong integer not null default 0
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table rights_code`);
  }
}
