import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { canonical } from '../audit/canonical.js';
import { type Actor, anyone, type Context } from '../context.js';
import { problem } from '../problems/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the sign-in guard. */
    actor?: Actor;
  }
}

/** The context of this request: who, which request, and the idempotency key of a write. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext): Context => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  return {
    actor: request.actor ?? anyone,
    requestId: request.id,
    ...(typeof key === 'string' && request.method !== 'GET'
      ? { idempotency: new Repeatable(checkedKey(key), request) }
      : {}),
  };
});

/** The hash is taken where somebody asks for it: a bid finds its first answer by the key alone. */
class Repeatable {
  readonly #request: FastifyRequest;

  constructor(
    readonly key: string,
    request: FastifyRequest,
  ) {
    this.#request = request;
  }

  get requestHash(): string {
    return hashOf(this.#request);
  }
}

/** Errors: VALIDATION. */
export function checkedKey(key: string): string {
  if (!/^[\x21-\x7e]{8,128}$/.test(key)) {
    throw problem('VALIDATION', 'Idempotency-Key 须为8至128个可见字符，建议用UUID');
  }
  return key;
}

const hashOf = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url.split('?')[0]}\n${canonical(request.body ?? null)}`)
    .digest('base64url');

/** The version of the record that a decision was taken on: `If-Match: "3"`. Missing → 428, so nobody decides blind. */
export const IfMatch = createParamDecorator((_: unknown, host: ExecutionContext): number => {
  const header = host.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw problem('VERSION_REQUIRED', '请先查看记录的最新内容，并在 If-Match 中带上其版本号后再办理');
  }
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header);
  if (!found) throw problem('VALIDATION', 'If-Match 须为记录的版本号，例如 "3"');
  return Number(found[1]);
});
