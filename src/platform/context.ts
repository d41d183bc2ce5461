import type { EntityManager } from 'typeorm';
import type { LawAt } from '../rulebook/index.js';

/** Who can act (screens.md). What each may do is one table: accounts/policy.ts. */
export const roles = [
  'admin',
  'clerk',
  'director',
  'treasurer',
  'station',
  'room',
  'department',
  'collective',
  'townGovernment',
  'party',
  'lender',
  'expert',
  'auctioneer',
  'supervisor',
  'system',
  'anyone',
] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  readonly accountId: string | null;
  readonly name: string;
  readonly role: Role;
  readonly organizationId: string | null;
  readonly townCode: string | null;
  readonly villageCode: string | null;
  /** The party a `party` or `collective` account acts for. */
  readonly partyId: string | null;
}

/** Time and the scheduler act too; their deeds are recorded under this name. */
export const systemActor: Actor = {
  accountId: null,
  name: '系统',
  role: 'system',
  organizationId: null,
  townCode: null,
  villageCode: null,
  partyId: null,
};

export const anyone: Actor = { ...systemActor, name: '访客', role: 'anyone' };

/** Passed explicitly, first parameter of every service method: who asks, under which request. */
export interface Context {
  readonly actor: Actor;
  readonly requestId: string;
  /** Set for a write that carries an Idempotency-Key. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
}

/** A context inside an open transaction. Writes take this one, so forgetting the transaction does not compile. */
export interface TxContext extends Context {
  readonly tx: EntityManager;
  /** The database's clock when the transaction began (market_now()). */
  readonly now: Date;
  /** The rulebook version this transaction decides under (art. 37). */
  readonly law: LawAt;
  /** Runs once the commit is durable (waking the outbox, telling watchers); never for what must not be lost. */
  afterCommit(work: () => void): void;
}

export const isTransaction = (ctx: Context): ctx is TxContext => 'tx' in ctx;

export const systemContext = (requestId: string): Context => ({ actor: systemActor, requestId });
