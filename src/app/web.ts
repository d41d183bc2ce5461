import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { join } from 'node:path';
import { PublicListings } from '../listings/index.js';
import { anyone, Config, type Context, Problem } from '../platform/index.js';
import { type FirstPage, hallPage, noticePage, written } from './first-page.js';
import { projectRoot } from './project-root.js';

export const webFolder = join(projectRoot, 'dist', 'web');

// Below these there are no pages: what is not there is not there.
const ours = /^\/(api|health|metrics|assets)(\/|$|\?)/;

/** Of a page that carries the content of its address: a device does not keep it for the others (web/public/sw.js). */
const firstPage = 'x-first-page';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** As many as one such file may name. */
const mostInSitemap = 40_000;
const log = new Logger('Web');

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
  const listings = app.get(PublicListings);
  const shell = readFileSync(join(webFolder, 'index.html'), 'utf8');
  /** With its content written into it; a page of the program alone where that cannot be had. */
  const first = async (request: FastifyRequest, reply: FastifyReply, content: (ctx: Context) => Promise<FirstPage>) => {
    try {
      const html = written(shell, await content({ actor: anyone, requestId: request.id }));
      return await reply
        .header('cache-control', 'no-cache')
        .header(firstPage, '1')
        .type('text/html; charset=utf-8')
        .send(html);
    } catch (error) {
      if (error instanceof Problem && error.body.code === 'NOT_FOUND') return page(request, reply.status(404));
      log.error({ err: error, requestId: request.id }, 'a page goes out without its content');
      return page(request, reply);
    }
  };
  fastify.get<{ Querystring: Record<string, string> }>('/', (request, reply) => {
    const { page: asked = '1', ...filters } = request.query;
    // What somebody searches for is the program's to find; a crawler follows the pages.
    if (Object.keys(filters).length > 0 || !/^[1-9]\d{0,4}$/.test(asked)) return page(request, reply);
    return first(request, reply, (ctx) => hallPage(listings, ctx, Number(asked)));
  });
  fastify.get<{ Params: { id: string } }>('/listings/:id', (request, reply) => {
    const { id } = request.params;
    if (!uuid.test(id)) return page(request, reply.status(404));
    return first(request, reply, (ctx) => noticePage(listings, ctx, id));
  });
  const { publicUrl } = app.get(Config);
  fastify.get('/robots.txt', (_, reply) =>
    reply
      .type('text/plain')
      .send(`User-agent: *\nDisallow: /work\nDisallow: /api\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  fastify.get('/sitemap.xml', async (request, reply) => {
    const ids = await listings.newest({ actor: anyone, requestId: request.id }, mostInSitemap);
    const urls = ['/', ...ids.map((id) => `/listings/${id}`)].map(
      (path) => `<url><loc>${publicUrl}${path}</loc></url>`,
    );
    return reply
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
      );
  });
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
