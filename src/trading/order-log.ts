import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Secrets } from '../platform/index.js';
import type { OrderChange } from '../rulebook/index.js';
import { Money, toOffsetIso } from '../values/index.js';
import { type BidInput, type FirstAnswer, keyOf, type NewOrder, type OpenLot } from './bid-batch.js';
import type { Lane, Statement } from './bid-lane.js';
import type { Hand } from './bidding-state.js';
import type { SessionOrder } from './session.entity.js';

interface OrderRow {
  session_id: string;
  no: number;
  kind: 'placed' | 'withdrawn';
  at: Date;
  number: number;
  application_id: string;
  account_id: string;
  sealed: string | null;
  rank: number | null;
  key: string;
  barred: boolean;
}

/** A maximum can be opened as this bidder's in this session only, so that a row copied to another is worthless. */
const purpose = (sessionId: string, number: number): string => `session.order ${sessionId} ${number}`;
/** All sealed texts are of one length: none tells how many digits it holds. */
const digits = 20;

const ordersInForce: Statement = {
  name: 'orders.inForce',
  text: `select o.*, a.barred is not null as barred from (
       select distinct on (session_id, number) session_id, no, kind, number, application_id, account_id, sealed, rank
       from session_order where session_id = any($1::uuid[]) order by session_id, number, no desc) o
     join session_account a on a.session_id = o.session_id and a.account_id = o.account_id
     where o.kind = 'placed'`,
};

const ordersOfKeys: Statement = {
  name: 'orders.ofKeys',
  text: `select o.session_id, o.no, o.at, o.number, o.account_id, o.sealed, o.key
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as w(session_id, account_id, key)
     join session_order o on o.session_id = w.session_id and o.account_id = w.account_id and o.key = w.key`,
};

const writeOrders: Statement = {
  name: 'orders.write',
  text: `with orders as (
       insert into session_order(session_id, no, kind, at, after_seq, number, application_id, account_id, sealed, rank, key, hash)
       select * from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::int[], $6::int[], $7::uuid[], $8::uuid[],
         $9::text[], $10::int[], $11::text[], $12::bytea[]))
     update trading_session s set orders_seq = l.seq, orders_head = l.head
     from unnest($13::uuid[], $14::int[], $15::bytea[]) as l(id, seq, head) where s.id = l.id`,
};

/** The secret maxima of a session (委托出价): sealed, append only, chained; seen by the desk and by their owners, by nobody else (trading.md). */
@Injectable()
export class OrderLog {
  constructor(private readonly secrets: Secrets) {}

  seal(sessionId: string, number: number, fen: bigint): string {
    return this.secrets.seal(purpose(sessionId, number), fen.toString().padStart(digits, '0'));
  }

  open({ sessionId, number, sealed }: Pick<SessionOrder, 'sessionId' | 'number' | 'sealed'>): bigint | null {
    return sealed === null ? null : BigInt(this.secrets.open(purpose(sessionId, number), sealed));
  }

  /** Puts the orders in force onto the lots that have any. */
  async load(lane: Pick<Lane, 'rows'>, lots: readonly OpenLot[]): Promise<void> {
    const byId = new Map(lots.map((lot) => [lot.session.id, lot]));
    const rows = await lane.rows<OrderRow>(ordersInForce, [[...byId.keys()]]);
    for (const row of rows) {
      const lot = byId.get(row.session_id)!;
      const bidder = String(row.number);
      const maximum = this.open({ sessionId: row.session_id, number: row.number, sealed: row.sealed })!;
      lot.orders.push({ bidder, maximum, no: row.no, rank: row.rank, barred: row.barred });
      lot.orderHands.set(bidder, { applicationId: row.application_id, accountId: row.account_id, key: null });
    }
  }

  /** What these keys were answered before, by `keyOf`. */
  async firstAnswers(lane: Lane, inputs: readonly BidInput[]): Promise<Map<string, FirstAnswer>> {
    const rows = await lane.rows<OrderRow>(ordersOfKeys, [
      inputs.map(({ sessionId }) => sessionId),
      inputs.map(({ accountId }) => accountId),
      inputs.map(({ key }) => key),
    ]);
    return new Map(
      rows.map((row) => {
        const { session_id: sessionId, number, sealed } = row;
        const fen = this.open({ sessionId, number, sealed });
        const maximum = fen === null ? null : Money.ofFen(fen);
        const answer = { no: row.no, maximum, at: row.at };
        return [
          keyOf({ sessionId, accountId: row.account_id, key: row.key }),
          { kind: 'order', amount: maximum, answer },
        ];
      }),
    );
  }

  write(lane: Lane, lots: readonly OpenLot[]): void {
    const changed = lots.filter(({ newOrders }) => newOrders.length > 0);
    if (changed.length === 0) return;
    const rows = changed.flatMap(({ session, newOrders }) =>
      newOrders.map((one) => ({ sessionId: session.id, ...one })),
    );
    lane.post(writeOrders, [
      ...orderColumns(rows),
      changed.map(({ session }) => session.id),
      changed.map(({ ordersSeq }) => ordersSeq),
      changed.map(({ ordersHead }) => bytea(ordersHead)),
    ]);
  }
}

/** hash(n) = sha256(hash(n-1) || change n as one line); over the sealed text, so that it can be checked without opening it. */
export function orderHash(
  head: Buffer,
  sessionId: string,
  { change, at, afterSeq, sealed, hand }: Omit<NewOrder, 'hash'>,
): Buffer {
  const { no, bidder, rank } = change;
  const line = [sessionId, no, kindOf(change), at, afterSeq, bidder, rank ?? '-', sealed ?? '-'];
  return createHash('sha256')
    .update(head)
    .update([...line, hand.applicationId, hand.accountId, hand.key].join('|'))
    .digest();
}

/** A stored row as what was decided; `maximum` is left out, the hash is over the sealed text. */
export const changeOf = (row: SessionOrder): Omit<NewOrder, 'hash'> => ({
  change: { bidder: String(row.number), maximum: row.kind === 'placed' ? 0n : null, no: row.no, rank: row.rank },
  hand: handOf(row),
  afterSeq: row.afterSeq,
  at: row.at.getTime(),
  sealed: row.sealed,
});

const handOf = ({ applicationId, accountId, key }: SessionOrder): Hand => ({ applicationId, accountId, key });
const kindOf = ({ maximum }: OrderChange): 'placed' | 'withdrawn' => (maximum === null ? 'withdrawn' : 'placed');
const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

const orderColumns = (rows: readonly ({ sessionId: string } & NewOrder)[]): unknown[][] => [
  rows.map(({ sessionId }) => sessionId),
  rows.map(({ change }) => change.no),
  rows.map(({ change }) => kindOf(change)),
  rows.map(({ at }) => toOffsetIso(new Date(at))),
  rows.map(({ afterSeq }) => afterSeq),
  rows.map(({ change }) => Number(change.bidder)),
  rows.map(({ hand }) => hand.applicationId),
  rows.map(({ hand }) => hand.accountId),
  rows.map(({ sealed }) => sealed),
  rows.map(({ change }) => change.rank),
  rows.map(({ hand }) => hand.key),
  rows.map(({ hash }) => bytea(hash)),
];
