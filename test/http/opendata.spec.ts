import { Ajv } from 'ajv';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { proveExport } from '../../src/platform/index.js';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { act, announced } from '../support/listings.js';
import { withDatabase } from '../support/lots.js';
import { contracted, dealt, ok } from '../support/trade.js';

const run = promisify(execFile);

interface Change {
  cursor: number;
  at: string;
  listingId: string;
  number: string;
  action: string;
  state: string;
  release: string;
}

describe('open data', () => {
  let app: TestApp;
  let director: Client;
  let deal: any;
  beforeAll(async () => {
    app = await testApp();
    director = await app.as('centre.director');
    // bidder.one is a person, and wins.
    deal = await contracted(app, [
      ['bidder.three', '500.00'],
      ['bidder.one', '520.00'],
    ]);
    const { version } = ok(await director.get(`/api/deals/${deal.id}`));
    deal = ok(await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: version }));
  });
  afterAll(() => app?.close());

  const feed = async (query = ''): Promise<{ items: Change[]; cursor: number; more: boolean }> =>
    ok(await app.anyone.get(`/api/open/changes${query}`));
  const actionsOf = async (listingId: string): Promise<string[]> =>
    (await feed('?limit=1000')).items.filter((one) => one.listingId === listingId).map(({ action }) => action);
  const validator = async (): Promise<(release: unknown) => string[]> => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    ajv.addFormat('date-time', (text: string) => /[+-]\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(text)));
    ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
    ajv.addFormat('uuid', /^[0-9a-f-]{36}$/);
    const check = ajv.compile((await app.anyone.get('/api/open/release.schema.json')).body);
    return (release) => {
      check(release);
      return (check.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    };
  };

  describe('the change feed', () => {
    it('tells a trade from its notice to its certificate, and nothing before', async () => {
      expect(await actionsOf(deal.listing.id)).toEqual([
        'announce',
        'open',
        'resultNotice',
        'deal',
        'contract',
        'certify',
      ]);
    });

    it('is read on with the cursor of the last answer: every change once, without a gap', async () => {
      const seen: Change[] = [];
      for (let cursor = 0, more = true; more;) {
        const page = await feed(`?cursor=${cursor}&limit=2`);
        seen.push(...page.items);
        ({ cursor, more } = page);
      }
      expect(seen.map(({ cursor }) => cursor)).toEqual(seen.map((_, at) => at + 1));
      expect(await feed(`?cursor=${seen.length}`)).toEqual({ items: [], cursor: seen.length, more: false });
      const third = seen[2]!;
      const since = (await feed(`?since=${encodeURIComponent(third.at)}&limit=1000`)).items;
      expect(since).toEqual(seen.filter(({ at }) => at >= third.at));
    });

    it('tells a suspension and its end', async () => {
      const listing = await announced(app);
      const fileId = await director.upload();
      const until = new Date(Date.parse((await app.anyone.get('/api/demo/clock')).body.now) + 20 * 86_400_000)
        .toISOString()
        .slice(0, 10);
      await act(director, listing, 'suspend', { ground: 1, reason: '主管部门来函', evidenceFileId: fileId, until });
      expect((await actionsOf(listing.id)).at(-1)).toBe('suspend');
      const { body } = await app.anyone.get(`/api/open/releases/${listing.id}`);
      expect(body.exchange.suspensions).toEqual([{ from: expect.any(String), until, endedAt: null }]);
      expect((await validator())(body)).toEqual([]);
    });

    it('loses nothing that is committed after a reader has gone past its time', async () => {
      const [{ id: one }, { id: two }] = [await announced(app), await announced(app)];
      await feed('?limit=1000');
      await withDatabase(app.url, async (late) => {
        // Begun first, committed last.
        await late.query('begin');
        await late.query(
          `insert into public_change(at, listing_id, action, state) values (market_now(), $1, 'amend', 'announced')`,
          [one],
        );
        await withDatabase(app.url, (early) =>
          early.query(
            `insert into public_change(at, listing_id, action, state) values (market_now(), $1, 'amend', 'announced')`,
            [two],
          ),
        );
        const { cursor } = await feed('?limit=1000');
        await late.query('commit');
        expect((await feed(`?cursor=${cursor}`)).items.map(({ listingId }) => listingId)).toEqual([one]);
      });
    });

    it('gives many readers at once the same order', async () => {
      const [{ id }] = [await announced(app)];
      await withDatabase(app.url, (client) =>
        client.query(
          `insert into public_change(at, listing_id, action, state) select market_now(), $1, 'amend', 'announced' from generate_series(1, 50)`,
          [id],
        ),
      );
      const answers = await Promise.all(Array.from({ length: 8 }, () => feed('?limit=1000')));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const cursors = answers[0]!.items.map(({ cursor }) => cursor);
      expect(cursors).toEqual(cursors.map((_, at) => at + 1));
    });

    it('cannot be changed, not even by the owner of the database', async () => {
      for (const sql of [
        `update public_change set action = 'open' where no = 1`,
        `update public_change set no = 99999 where no = 1`,
        `delete from public_change where no = 1`,
        `truncate public_change`,
      ]) {
        await expect(withDatabase(app.url, (client) => client.query(sql))).rejects.toThrow('append only');
      }
    });

    it.each(['?cursor=-1', '?cursor=x', '?limit=0', '?limit=1001', '?since=yesterday'])('refuses %s', async (query) => {
      expect((await app.anyone.get(`/api/open/changes${query}`)).status).toBe(422);
    });
  });

  describe('a release', () => {
    it('is as its published schema says, at every stage', async () => {
      const check = await validator();
      const fresh = await announced(app);
      const noticed = await dealt(app);
      for (const id of [fresh.id, noticed.listing.id, deal.listing.id]) {
        const { body } = await app.anyone.get(`/api/open/releases/${id}`);
        expect([body.exchange.state, check(body)]).toEqual([body.exchange.state, []]);
      }
      const { body } = await app.anyone.get(`/api/open/releases/${deal.listing.id}`);
      expect(body.awards[0]).toMatchObject({ status: 'active', value: { amount: 156000, currency: 'CNY' } });
      expect(body.contracts[0]).toMatchObject({ status: 'active', dateSigned: expect.any(String) });
      expect(body.exchange.certificate).toMatchObject({ state: 'valid', number: deal.certificate.number });
      expect(body.exchange.deal).toMatchObject({ price: '520.00', total: '156000.00' });
    });

    it('names a body and no person', async () => {
      const person = await app.anyone.get(`/api/open/releases/${deal.listing.id}`);
      expect(person.body.parties.at(-1)).toMatchObject({
        roles: ['buyer'],
        name: expect.stringMatching(/^(自然人|农牧户)$/),
      });
      expect(JSON.stringify(person.body)).not.toContain(deal.transferee.name);
      // Before it is announced, nobody at all (trading.md).
      const noticed = await dealt(app);
      const open = await app.anyone.get(`/api/open/releases/${noticed.listing.id}`);
      expect(open.body.parties).toHaveLength(1);
      expect(open.body.awards[0]).not.toHaveProperty('suppliers');
      expect(JSON.stringify(open.body)).not.toContain(noticed.transferee.name);
    });

    it('is not there before its notice', async () => {
      const [row] = await withDatabase(app.url, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `select id from listing where announced_at is null limit 1`,
        );
        return rows;
      });
      if (row) expect((await app.anyone.get(`/api/open/releases/${row.id}`)).status).toBe(404);
      expect((await app.anyone.get('/api/open/releases/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    });
  });

  describe('the published roots', () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const file = (name: string): string => join(folder, name);
    afterAll(() => rmSync(folder, { recursive: true }));
    const verify = async (): Promise<{ code: number; said: string }> => {
      try {
        const command = [
          '--import',
          './test/support/typescript.mjs',
          'src/app/cli/audit-verify.ts',
          file('audit.ndjson'),
          file('days.json'),
        ];
        const { stdout } = await run(process.execPath, command);
        return { code: 0, said: stdout };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, said: stdout + stderr };
      }
    };

    beforeAll(async () => {
      await app.advance('P2D');
      writeFileSync(file('audit.ndjson'), await (await app.as('supervisor')).bytes('/api/audit/export'));
      writeFileSync(file('days.json'), await app.anyone.bytes('/api/open/audit-days?pageSize=100'));
    });

    it('come out of an export, with nothing but the two files', async () => {
      const { code, said } = await verify();
      expect(said).toContain('全部相符');
      expect(code).toBe(0);
      expect(JSON.parse(readFileSync(file('days.json'), 'utf8')).items.length).toBeGreaterThan(2);
    });

    const lines = (): any[] =>
      readFileSync(file('audit.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    async function* given(entries: any[]) {
      yield* entries;
    }
    const faultsOf = async (change: (entries: any[]) => any[]): Promise<readonly string[]> => {
      const { items } = JSON.parse(readFileSync(file('days.json'), 'utf8'));
      return (await proveExport(given(change(lines())), items)).faults;
    };

    it.each<[string, (entries: any[]) => any[]]>([
      [
        'a word in a payload',
        ([first, ...rest]) => [{ ...first, payload: first.payload.replace('"at"', '"ta"') }, ...rest],
      ],
      ['an entry left out', (entries) => entries.filter((_, at) => at !== 1)],
      ['a whole chain left out', (entries) => entries.filter(({ rootId }) => rootId !== entries[0].rootId)],
      [
        'the last entry of a chain left out',
        (entries) =>
          entries.filter(
            (one, at) => one.rootId === entries[at + 1]?.rootId || at === 0 || one.rootId !== entries[at - 1].rootId,
          ),
      ],
      [
        'a chain under another name',
        ([first, ...rest]) => [{ ...first, rootId: '00000000-0000-4000-8000-000000000000' }, ...rest],
      ],
    ])('show %s', async (_, change) => {
      expect((await faultsOf(change)).length).toBeGreaterThan(0);
    });

    it('show a chain that was written anew with good hashes', async () => {
      const { createHash } = await import('node:crypto');
      const faults = await faultsOf((entries) => {
        const { rootId } = entries[0];
        let head = Buffer.alloc(0);
        return entries.map((one) => {
          if (one.rootId !== rootId) return one;
          const payload = one.payload.replace(/"actor":"[^"]*"/, '"actor":"别人"');
          head = createHash('sha256').update(head).update(payload).digest();
          return { ...one, payload, hash: head.toString('hex') };
        });
      });
      expect(faults.every((fault) => fault.includes('published root'))).toBe(true);
      expect(faults.length).toBeGreaterThan(0);
    });

    it('are given to anybody, the export to those who supervise', async () => {
      expect((await app.anyone.get('/api/open/audit-days')).status).toBe(200);
      expect((await app.anyone.get('/api/audit/export')).status).toBe(401);
      expect((await (await app.as('centre.clerk')).get('/api/audit/export')).status).toBe(403);
    });

    it('says what it wants where a file is none of the kind', async () => {
      writeFileSync(file('days.json'), 'no days');
      expect((await verify()).code).toBe(2);
    });
  });
});
