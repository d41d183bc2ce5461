import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

/** A statement is known to its connection by its name, and planned there once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** One transaction of the bid desk: statements go out at once, in order, without waiting for each other's answers. */
export interface Lane {
  rows<R>(statement: Statement, values: readonly unknown[]): Promise<R[]>;
  /** A last write: its answer is waited for together with the commit's. */
  post(statement: Statement, values: readonly unknown[]): void;
}

/** The same questions asked in anybody else's transaction. */
export const readerOn = (tx: EntityManager): Pick<Lane, 'rows'> => ({
  rows: ({ text }, values) => tx.query(text, [...values]),
});

/**
 * Transactions by the fewest trips. While the event loop is busy with other bidders' requests, every answer that is waited for costs a turn of it,
 * and five of them (begin, lock, facts, write, commit) cost more than the statements do. The connections are in pipeline mode.
 */
@Injectable()
export class BidLanes {
  constructor(private readonly source: DataSource) {}

  /** `meanwhile` runs once the first statements are on their way. */
  async transaction<T>(work: (lane: Lane) => Promise<T>, meanwhile: () => void): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return await inTransaction(client, work, meanwhile);
    } finally {
      await runner.release();
    }
  }
}

async function inTransaction<T>(
  client: PoolClient,
  work: (lane: Lane) => Promise<T>,
  meanwhile: () => void,
): Promise<T> {
  const posted: Promise<unknown>[] = [];
  const ask = ({ name, text }: Statement, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] });
  const lane: Lane = {
    rows: async <R>(statement: Statement, values: readonly unknown[]) => (await ask(statement, values)).rows as R[],
    post: (statement, values) => void posted.push(ask(statement, values)),
  };
  const begun = client.query('begin');
  const working = work(lane);
  meanwhile();
  try {
    const [, result] = await allOf([begun, working]);
    const [{ command }] = await allOf([client.query('commit'), ...posted]);
    // PostgreSQL answers the commit of a failed transaction with a rollback, not with an error.
    if (command !== 'COMMIT') throw new Error(`a batch of bids was answered ${command} instead of COMMIT`);
    return result;
  } catch (error) {
    await Promise.allSettled(posted);
    await client.query('rollback').catch((lost: unknown) => {
      throw new AggregateError([error, lost], 'a batch of bids failed, and so did its rollback');
    });
    throw error;
  }
}

/** As `Promise.all`, but it waits for all of them before it fails: nothing of a transaction is under way when it is rolled back. */
async function allOf<T extends readonly unknown[]>(promises: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises) as Promise<{ [K in keyof T]: Awaited<T[K]> }>;
}
