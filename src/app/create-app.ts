import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, ProblemFilter, validationPipe } from '../platform/index.js';
import { NestLogger } from '../platform/logging/logger.js';
import { AppModule } from './app.module.js';
import { BidDoor } from './bid-door.js';
import { Metrics } from './metrics.js';
import { serveOpenApi } from './openapi.js';
import { RequestWatch } from './request-watch.js';
import { serveWeb, webFolder } from './web.js';

const maxBodyBytes = 1024 * 1024;

/** The whole application, ready to listen or to be injected into by a test. */
export async function createApp(config: Config, databaseUrl: string, logger: Logger): Promise<NestFastifyApplication> {
  const door = new BidDoor();
  const adapter = new FastifyAdapter({
    serverFactory: door.server,
    bodyLimit: maxBodyBytes,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    ...(config.TRUST_PROXY && { trustProxy: config.TRUST_PROXY }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(config, databaseUrl), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { threshold: 2048 });
  await app.register(fastifyMultipart);
  // Only routes that ask for it (signing in) are limited.
  await app.register(fastifyRateLimit, { global: false });
  await app.register(fastifyHelmet, {
    global: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // antd writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  secureHeaders(app);
  const watch = new RequestWatch(app.get(Metrics), logger);
  watchRequests(app, watch);
  door.open(app, watch);
  serveOpenApi(app);
  if (existsSync(webFolder)) await serveWeb(app);
  return app;
}

/** What a browser heeds of a file that a page is made of; the rest tells it how to treat a page, and a page comes with forty files. */
const ofFiles = new Set(['x-content-type-options', 'cross-origin-resource-policy', 'strict-transport-security']);

/** Helmet's headers are the same for every answer: it works them out for the first, and they are copied to the others. */
function secureHeaders(app: NestFastifyApplication): void {
  let headers: [string, string][] | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      headers ??= worked(reply);
      const file = request.url.startsWith('/assets/');
      for (const [name, value] of headers) if (!file || ofFiles.has(name)) reply.raw.setHeader(name, value);
      done();
    });
}

function worked(reply: FastifyReply): [string, string][] {
  const before = new Set(reply.raw.getHeaderNames());
  void reply.helmet();
  const added = reply.raw.getHeaderNames().filter((name) => !before.has(name));
  const headers = added.map((name): [string, string] => [name, String(reply.raw.getHeader(name))]);
  // What was only worked out is not yet sent: the first answer may be a file.
  for (const name of added) reply.raw.removeHeader(name);
  return headers;
}

function watchRequests(app: NestFastifyApplication, watch: RequestWatch): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // Answers are about people: no cache keeps them, unless a route says otherwise (a file of one's own).
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    watch.answered({ requestId: request.id, method, route, status: reply.statusCode, ms: reply.elapsedTime });
    done();
  });
}
