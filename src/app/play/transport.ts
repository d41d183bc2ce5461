import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** One HTTP request and its answer, whatever carries them. */
export interface Wire {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

export type Transport = (request: Wire) => Promise<WireAnswer>;

/** Over the network, to an application that listens somewhere. */
export const overNetwork =
  (base: string): Transport =>
  async ({ method, path, headers, body }) => {
    const content = typeof body === 'string' || body === undefined ? body : new Uint8Array(body);
    const reply = await fetch(new URL(path, base), { method, headers, body: content });
    return {
      status: reply.status,
      type: reply.headers.get('content-type') ?? '',
      body: Buffer.from(await reply.arrayBuffer()),
    };
  };

/** The same requests handed to an application of this process that does not listen yet. */
export const inProcess =
  (app: NestFastifyApplication): Transport =>
  async ({ method, path, headers, body }) => {
    const reply = await app.inject({ method, url: path, headers, payload: body });
    return { status: reply.statusCode, type: String(reply.headers['content-type'] ?? ''), body: reply.rawPayload };
  };
