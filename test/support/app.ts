import { hash } from '@node-rs/argon2';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createApp } from '../../src/app/create-app.js';
import { demoPassword } from '../../src/app/demo/people.js';
import { seedPeople } from '../../src/app/demo/seed-people.js';
import { Database, readConfig } from '../../src/platform/index.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { filledTemplate, testDatabase } from './database.js';

export interface Answer<T = any> {
  status: number;
  headers: Record<string, string>;
  body: T;
}

export interface Call {
  ifMatch?: number;
  key?: string;
  headers?: Record<string, string>;
}

/** A signed-in person talking HTTP to the application. */
export class Client {
  constructor(
    readonly base: string,
    readonly token?: string,
  ) {}

  get<T = any>(url: string, call: Call = {}): Promise<Answer<T>> {
    return this.send('get', url, undefined, call);
  }
  post<T = any>(url: string, body: unknown = {}, call: Call = {}): Promise<Answer<T>> {
    return this.send('post', url, body, call);
  }
  put<T = any>(url: string, body: unknown, call: Call = {}): Promise<Answer<T>> {
    return this.send('put', url, body, call);
  }
  delete<T = any>(url: string, call: Call = {}): Promise<Answer<T>> {
    return this.send('delete', url, undefined, call);
  }

  /** Uploads a real file; answers its id. */
  async upload(content: Buffer = tinyPdf(), name = '材料.pdf'): Promise<string> {
    const reply = await request(this.base).post('/api/files').set(this.auth()).attach('file', content, name);
    if (reply.status !== 201) throw new Error(`upload: ${reply.status} ${reply.text}`);
    return (reply.body as { id: string }).id;
  }

  /** A file as its bytes. */
  async bytes(url: string): Promise<Buffer> {
    const reply = await fetch(`${this.base}${url}`, { headers: this.auth() });
    if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
    return Buffer.from(await reply.arrayBuffer());
  }

  private async send<T>(
    method: 'get' | 'post' | 'put' | 'delete',
    url: string,
    body: unknown,
    call: Call,
  ): Promise<Answer<T>> {
    const headers = {
      ...this.auth(),
      ...(call.ifMatch === undefined ? {} : { 'if-match': `"${call.ifMatch}"` }),
      ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
      ...call.headers,
    };
    // A string goes out as it is, so that malformed JSON can be tried.
    const reply = await request(this.base)
      [method](url)
      .set(headers)
      .set('content-type', 'application/json')
      .send(body as object | string);
    const json = String(reply.headers['content-type'] ?? '').includes('json');
    return { status: reply.status, headers: reply.headers, body: (json ? JSON.parse(reply.text) : reply.text) as T };
  }

  private auth(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}

export interface TestApp {
  app: NestFastifyApplication;
  /** The database. */
  url: string;
  /** The application's address. */
  base: string;
  /** Signs a demonstration person in (once). */
  as(username: string): Promise<Client>;
  anyone: Client;
  /** Moves the market's clock forward and runs what fell due: 'P5D', 'PT1H', or to an instant. */
  advance(to: string | Date): Promise<Date>;
  close(): Promise<void>;
}

/** The same in every application: what one sealed into the template, all read. */
const keys = Object.fromEntries(
  ['DATA_KEY', 'INDEX_KEY', 'SIGNING_KEY'].map((name) => [name, createHash('sha256').update(name).digest('base64')]),
);
let people: Promise<string> | undefined;

async function seeded(url: string): Promise<void> {
  const { app, folder } = await applicationOn(url);
  await app.init();
  await seedPeople(app);
  await cheapPasswords(app);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A hash that takes forty milliseconds protects nobody here, and some two thousand sign-ins of a run would wait for it. */
async function cheapPasswords(app: NestFastifyApplication): Promise<void> {
  const cheap = await hash(demoPassword, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  await app
    .get(Database)
    .reader.query(`update account set password_hash = $1 where password_hash is not null`, [cheap]);
}

async function applicationOn(
  url: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ app: NestFastifyApplication; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-test-'));
  const config = readConfig({
    PROFILE: 'demo',
    DATA_DIR: folder,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...keys,
    ...settings,
  });
  return { app: await createApp(config, url, createLogger(config.LOG_LEVEL)), folder };
}

/** The whole application on its own database, with the demonstration's people in it; set up otherwise by `settings`. */
export async function testApp(settings?: Readonly<Record<string, string>>): Promise<TestApp> {
  people ??= filledTemplate(process.env['EXCHANGE_TEST_PEOPLE']!, seeded);
  const database = await testDatabase(await people);
  const { app, folder } = await applicationOn(database.url, settings);
  await app.listen(0, '127.0.0.1');
  const base = await app.getUrl();
  const clients = new Map<string, Client>();
  const anyone = new Client(base);
  return {
    app,
    url: database.url,
    base,
    anyone,
    async as(username) {
      const known = clients.get(username);
      if (known) return known;
      const { status, body } = await anyone.post('/api/auth/login', { username, password: demoPassword });
      if (status !== 200) throw new Error(`sign-in of ${username}: ${status} ${JSON.stringify(body)}`);
      const client = new Client(base, body.token as string);
      clients.set(username, client);
      return client;
    },
    async advance(to) {
      const { status, body } = await anyone.post(
        '/api/demo/clock',
        typeof to === 'string' ? { advance: to } : { now: to.toISOString() },
      );
      if (status !== 200) throw new Error(`clock: ${JSON.stringify(body)}`);
      return new Date(body.now as string);
    },
    async close() {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A PDF with nothing but a mark of its own in it, so that every call is another file. */
let papers = 0;
export function tinyPdf(text = `paper ${++papers}`): Buffer {
  return Buffer.from(
    `%PDF-1.4\n%${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}
