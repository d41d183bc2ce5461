import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

export const webFolder = join(projectRoot, 'dist', 'web');

// Below these there are no pages: what is not there is not there.
const ours = /^\/(api|health|metrics|assets)(\/|$|\?)/;

/** The web application: its files, and its one page for every address of its own. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    globIgnore: ['sw.js'],
    index: false,
    preCompressed: true,
    maxAge: '1y',
    immutable: true,
  });
  const fastify = app.getHttpAdapter().getInstance();
  const page = (_: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply
      .header('cache-control', 'no-cache')
      .sendFile('index.html', { maxAge: 0, immutable: false, cacheControl: false });
  // Asked for anew each time, or a device would keep the old one for a year.
  fastify.get('/sw.js', (_: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('sw.js', { maxAge: 0, immutable: false, cacheControl: false }),
  );
  fastify.get('/', page);
  fastify.get('/*', (request, reply) => {
    // Unknown addresses below /api are refusals in JSON, not pages.
    if (ours.test(request.url)) {
      return reply
        .status(404)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send({
          type: 'urn:problem:not-found',
          title: '没有找到',
          status: 404,
          code: 'NOT_FOUND',
          detail: '没有这个地址',
          instance: request.url.split('?')[0],
          requestId: request.id,
        });
    }
    return page(request, reply);
  });
}
