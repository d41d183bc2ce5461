import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { notSignedIn, SignIns, tokenIn } from '../accounts/index.js';
import { checkedKey, problemAnswer, problemType } from '../platform/index.js';
import { BidDesk, type BidView, takeBid } from '../trading/index.js';
import type { RequestWatch } from './request-watch.js';

/** The identifiers that this product gives; anything else in that place goes the ordinary way and hears there what is wrong. */
const address = /^\/api\/sessions\/([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\/bids$/;
const route = '/api/sessions/:id/bids';
const mostBytes = 1024;
const jsonType = 'application/json; charset=utf-8';

/** The limits that Fastify gives a server of its own making. */
interface ServerLimits {
  readonly keepAliveTimeout?: number;
  readonly requestTimeout?: number;
  readonly connectionTimeout?: number;
}

/** What the ordinary way uses for a bid. */
interface Parts {
  readonly desk: BidDesk;
  readonly signIns: SignIns;
  readonly watch: RequestWatch;
  /** Fastify's own readers, so that what is refused there is refused here. */
  readonly json: (text: string) => unknown;
  readonly cookies: (header: string) => Readonly<Record<string, string | undefined>>;
}

/**
 * A door of its own for the one request that comes by the thousand a second: a plain bid. On the ordinary way more time and
 * memory go to hooks, headers and the framework's objects for a request than to the bid itself (`npm run bench -- bids`).
 * It does the same with the same parts: body, sign-in, key, desk, problem, measurement; the tests send every kind of request
 * both ways and compare. Whatever is unusual about a request (another content type, chunks, a long body, an address that is
 * not ours) is left to the ordinary way, which stays the definition (trading/sessions.controller.ts).
 */
export class BidDoor {
  private parts: Parts | undefined;

  /** Fastify's `serverFactory`. */
  readonly server = (ordinary: RequestListener, limits: ServerLimits): Server => {
    const server = createServer((request, response) => {
      const sessionId = plainBid(request);
      if (this.parts && sessionId) receive(this.parts, sessionId, request, response);
      else ordinary(request, response);
    });
    server.keepAliveTimeout = limits.keepAliveTimeout ?? server.keepAliveTimeout;
    server.requestTimeout = limits.requestTimeout ?? server.requestTimeout;
    server.setTimeout(limits.connectionTimeout ?? 0);
    return server;
  };

  open(app: NestFastifyApplication, watch: RequestWatch): void {
    const fastify = app.getHttpAdapter().getInstance();
    const read = fastify.getDefaultJsonParser('error', 'error');
    this.parts = {
      desk: app.get(BidDesk, { strict: false }),
      signIns: app.get(SignIns, { strict: false }),
      watch,
      json: (text) => {
        let body: unknown;
        // The parser looks at the text alone, and answers before it returns.
        void read(undefined as never, text, (error, value) => {
          if (error) throw error;
          body = value;
        });
        return body;
      },
      cookies: (header) => fastify.parseCookie(header),
    };
  }
}

/** The session that a plain bid is for. */
function plainBid({ method, url, headers }: IncomingMessage): string | undefined {
  if (method !== 'POST' || !url) return undefined;
  const sessionId = address.exec(url)?.[1];
  const length = Number(headers['content-length']);
  const plain =
    headers['content-type'] === 'application/json' &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= mostBytes;
  return plain ? sessionId : undefined;
}

/** A request that breaks off before its end is no bid. */
function receive(parts: Parts, sessionId: string, request: IncomingMessage, response: ServerResponse): void {
  const arrived = performance.now();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString();
    void answer(parts, { sessionId, request, response, text, arrived });
  });
}

interface Arrival {
  readonly sessionId: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly text: string;
  /** performance.now() */
  readonly arrived: number;
}

/** A failure is an answer too; whatever it is, it is answered once. */
async function answer(parts: Parts, arrival: Arrival): Promise<void> {
  const requestId = randomUUID();
  const outcome = await bid(parts, arrival).then(
    (body): Outcome => ({ status: 201, type: jsonType, body }),
    (error: unknown): Outcome => {
      const body = problemAnswer(error, { url: arrival.request.url!, id: requestId });
      return { status: body.status, type: problemType, body };
    },
  );
  reply(parts, arrival, requestId, outcome);
}

interface Outcome {
  readonly status: number;
  readonly type: string;
  readonly body: object;
}

function reply({ watch }: Parts, { response, arrived }: Arrival, requestId: string, outcome: Outcome): void {
  const { status, type, body } = outcome;
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, [
    ...['content-type', type, 'content-length', String(bytes.length)],
    ...['x-request-id', requestId, 'cache-control', 'no-store', 'x-content-type-options', 'nosniff'],
  ]);
  response.end(bytes);
  watch.answered({ requestId, method: 'POST', route, status, ms: performance.now() - arrived });
}

/** In the order of the ordinary way: what cannot be read, who it is, the key, the bid. */
async function bid(parts: Parts, { sessionId, request: { headers }, text }: Arrival): Promise<BidView> {
  const body = parts.json(text);
  const token = tokenIn(headers.authorization, () => parts.cookies(headers.cookie ?? ''));
  const now = performance.now();
  const actor = token && (parts.signIns.known(token, now) ?? (await parts.signIns.actorOf(token, now)));
  if (!actor) throw notSignedIn();
  const key = headers['idempotency-key'];
  const sender = typeof key === 'string' ? { actor, idempotency: { key: checkedKey(key) } } : { actor };
  return takeBid(parts.desk, sender, sessionId, body);
}
