import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Database } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { type Lot, lotsOf } from '../support/lots.js';

/** Plain bids come in by a door of their own (src/app/bid-door.ts); the ordinary way is the definition. Same questions, same answers. */
let t: TestApp;
let lot: Lot;
beforeAll(async () => {
  t = await testApp();
  lot = (await lotsOf(t, {})).lots[0]!;
});
afterAll(() => t?.close());

interface Sent {
  readonly token?: string | null;
  readonly cookie?: string;
  readonly key?: string | null;
  readonly body: string;
  readonly sessionId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

async function send(sent: Sent, type: string): Promise<Told> {
  const token = sent.token === undefined ? lot.bidders[0]!.token : sent.token;
  const key = sent.key === undefined ? randomUUID() : sent.key;
  const answer = await fetch(`${t.base}/api/sessions/${sent.sessionId ?? lot.sessionId}/bids`, {
    method: 'POST',
    headers: {
      'content-type': type,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(sent.cookie && { cookie: sent.cookie }),
      ...(key !== null && { 'idempotency-key': key }),
      ...sent.headers,
    },
    body: sent.body,
  });
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, type: answer.headers.get('content-type'), body, headers: answer.headers };
}

const byTheDoor = (sent: Sent): Promise<Told> => send(sent, 'application/json');
/** A type that says its letters' encoding is as good, and unusual: it goes through the framework. */
const ordinarily = (sent: Sent): Promise<Told> => send(sent, 'application/json; charset=utf-8');
const camePlainly = ({ headers }: Told): boolean => !headers.has('content-security-policy');

const amount = (text: string): string => JSON.stringify({ amount: text });

describe('what is refused, is refused alike', () => {
  const other = '01900000-0000-7000-8000-000000000000';
  it.each<[string, Sent]>([
    ['JSON that is none', { body: '{"amount":' }],
    ['a field that would change the object itself', { body: '{"__proto__":{"amount":"1"},"amount":"1000.00"}' }],
    ['a list', { body: '["1000.00"]' }],
    ['nothing but null', { body: 'null' }],
    ['a text', { body: '"1000.00"' }],
    ['no amount', { body: '{}' }],
    ['a number', { body: '{"amount":1000}' }],
    ['a field that nobody knows, and no amount', { body: '{"price":"1000.00"}' }],
    ['nobody signed in', { token: null, body: amount('1000.00') }],
    ['nobody signed in, and JSON that is none', { token: null, body: '{' }],
    ['a token that nobody has', { token: 'nobody', body: amount('1000.00') }],
    ['a cookie that nobody has', { token: null, cookie: 'session=nobody', body: amount('1000.00') }],
    ['no key', { key: null, body: amount('1000.00') }],
    ['a key too short', { key: 'abc', body: amount('1000.00') }],
    ['a key and an amount that are wrong', { key: 'abc', body: amount('-1') }],
    ['a session that is not there', { sessionId: other, body: amount('1000.00') }],
    ['less than the reserve', { body: amount('0.01') }],
    ['beside the grid', { body: amount('1000.01') }],
  ])('%s', async (_, sent) => {
    const [door, ordinary] = [await byTheDoor(sent), await ordinarily(sent)];
    expect([camePlainly(door), camePlainly(ordinary)]).toEqual([true, false]);
    expect(door.status).toBeGreaterThanOrEqual(400);
    const { requestId, ...told } = door.body;
    expect(requestId).toBe(door.headers.get('x-request-id'));
    expect({ status: door.status, type: door.type, told }).toEqual({
      status: ordinary.status,
      type: ordinary.type,
      told: { ...ordinary.body, requestId: undefined },
    });
    expect(door.headers.get('cache-control')).toBe('no-store');
  });
});

it('an accepted bid is told alike, whichever way it is asked for again', async () => {
  const key = randomUUID();
  const sent = { key, body: amount('1000.00') };
  const door = await byTheDoor(sent);
  expect(door).toMatchObject({ status: 201, type: 'application/json; charset=utf-8', body: { amount: '1000.00' } });
  const again = [await ordinarily(sent), await byTheDoor(sent)];
  expect(again.map(({ status, type, body }) => ({ status, type, body }))).toEqual(
    [door, door].map(({ status, type, body }) => ({ status, type, body })),
  );
  const changed = { key, body: amount('1010.00') };
  expect(await byTheDoor(changed)).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

it('the web application’s cookie is as good as a token', async () => {
  const { token } = lot.bidders[1]!;
  const cookie = `colour=blue; session=${token}`;
  const told = await byTheDoor({ token: null, cookie, body: amount('1010.00') });
  expect(camePlainly(told)).toBe(true);
  expect(told).toMatchObject({ status: 201, body: { amount: '1010.00', bidder: '2号' } });
});

it.each<[string, Sent, number]>([
  ['a long body', { body: `{"amount":"1.00"${' '.repeat(2000)}}` }, 422],
  ['an address that is not ours', { sessionId: 'NOT-AN-ID', body: amount('1.00') }, 404],
])('what is unusual goes the ordinary way: %s', async (_, sent, status) => {
  const told = await byTheDoor(sent);
  expect(camePlainly(told)).toBe(false);
  expect(told.status).toBe(status);
});

/** Written out: fetch would not send half a request. */
function raw(headers: Record<string, string>, parts: readonly string[], end: boolean): Promise<number | string> {
  return new Promise((done) => {
    const path = `/api/sessions/${lot.sessionId}/bids`;
    const { bidders } = lot;
    const request = httpRequest(`${t.base}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${bidders[2]!.token}`,
        'idempotency-key': randomUUID(),
        ...headers,
      },
    });
    request.on('response', (answer) => done(answer.resume().statusCode!));
    request.on('error', () => done('broken off'));
    for (const part of parts) request.write(part);
    if (end) request.end();
    else setTimeout(() => request.destroy(), 100);
  });
}

it('a bid that comes in pieces is one bid; one that breaks off is none', async () => {
  const body = amount('1020.00');
  const pieces = [body.slice(0, 5), body.slice(5)];
  expect(await raw({ 'transfer-encoding': 'chunked' }, pieces, true)).toBe(201);
  // The bidder stands already: heard to the end, and refused for what it says.
  expect(await raw({ 'content-length': String(body.length) }, pieces, true)).toBe(409);
  const next = amount('1030.00');
  const half = { 'content-length': String(next.length) };
  expect(await raw(half, [next.slice(0, 12)], false)).toBe('broken off');
  const [standing] = await t.app
    .get(Database)
    .reader.query(`select standing_amount from trading_session where id = $1`, [lot.sessionId]);
  expect(standing).toEqual({ standing_amount: '1020.00' });
});

it('is counted among the requests by its pattern', async () => {
  const figures = await (await fetch(`${t.base}/metrics`)).text();
  expect(figures).toMatch(
    /http_request_duration_seconds_count\{[^}]*route="\/api\/sessions\/:id\/bids"[^}]*status="201"[^}]*\} [1-9]/,
  );
});
