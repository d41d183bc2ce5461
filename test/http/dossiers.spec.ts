import { createHash } from 'node:crypto';
import { elsewhere, paperSources } from '../../src/dossiers/index.js';
import { proveExport } from '../../src/platform/index.js';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { withDatabase } from '../support/lots.js';
import { contracted, ok } from '../support/trade.js';
import { unzip } from '../support/unzip.js';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('the file of a finished trade', () => {
  let app: TestApp;
  let clerk: Client;
  let deal: any;
  let archive: Map<string, Buffer>;
  const text = (path: string): string => archive.get(path)!.toString('utf8');
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    const director = await app.as('centre.director');
    deal = await contracted(app);
    const early = await clerk.get(`/api/deals/${deal.id}/dossier.zip`);
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'DEAL_STATE', detail: expect.stringContaining('鉴证书') },
    });
    const { version } = ok(await director.get(`/api/deals/${deal.id}`));
    deal = ok(await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: version }));
    archive = unzip(await clerk.bytes(`/api/deals/${deal.id}/dossier.zip`));
  });
  afterAll(() => app?.close());

  it('holds its papers by part, its data, an index and the hashes of all of them', () => {
    const parts = new Set([...archive.keys()].map((path) => path.split('/')[0]));
    for (const part of [
      '01-转出申请',
      '02-审核核实',
      '03-公告',
      '04-受让申请',
      '07-合同与鉴证',
      '10-格式文书',
      '数据',
      'index.html',
      'SHA256SUMS',
    ])
      expect(parts).toContain(part);
    const sums = new Map(
      text('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect([...sums.keys()].sort()).toEqual([...archive.keys()].filter((path) => path !== 'SHA256SUMS').sort());
    for (const [path, hash] of sums) expect([path, sha256(archive.get(path)!)]).toEqual([path, hash]);
  });

  it('links every file from its index, and tells the decisions in their order and in words', () => {
    const index = text('index.html');
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, path]) => decodeURIComponent(path!));
    expect(links.sort()).toEqual(
      [...archive.keys()].filter((path) => !['index.html', 'SHA256SUMS'].includes(path)).sort(),
    );
    const at = (words: string): number => index.indexOf(words);
    for (const [first, then] of [
      ['受理', '发布公告'],
      ['发布公告', '合同签订'],
      ['合同签订', '出具鉴证书'],
    ] as const) {
      expect(at(`<td>${first}</td>`)).toBeGreaterThan(0);
      expect(at(`<td>${first}</td>`)).toBeLessThan(at(`<td>${then}</td>`));
    }
    // Nothing is left in the words of the code.
    expect([...index.matchAll(/<td>([A-Za-z.]+)<\/td>/g)].map(([, word]) => word)).toEqual([]);
    expect(index).not.toMatch(/https?:\/\//);
  });

  it('has the certificate and the contract as they were issued', async () => {
    const files = [...archive.values()].map(sha256);
    expect(files).toContain(sha256(await clerk.bytes(`/api/certificates/${deal.certificate.id}.pdf`)));
    const pdfs = [...archive].filter(([path]) => path.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThan(15);
    for (const [path, content] of pdfs) expect([path, content.subarray(0, 5).toString()]).toEqual([path, '%PDF-']);
  });

  it('carries the chains of its records, which hold by themselves', async () => {
    const entries = text('数据/留痕.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    async function* given() {
      yield* entries;
    }
    const proof = await proveExport(given(), []);
    expect(proof.faults).toEqual([]);
    expect(proof.chains).toBeGreaterThan(5);
    expect(
      text('数据/场次事件.ndjson')
        .split('\n')
        .filter((line) => line.includes('"kind":"bid"')),
    ).toHaveLength(2);
  });

  it('takes nothing out of its seal, and no number of a person', async () => {
    const data = [...archive]
      .filter(([path]) => path.startsWith('数据/'))
      .map(([, content]) => content.toString('utf8'));
    const found = (pattern: RegExp): string[] => [...data.join('').matchAll(pattern)].map(([what]) => what);
    expect(found(/"[a-z_]*(_sealed|id_index|password|_hash)":/g)).toEqual([]);
    expect(found(/(?<![0-9a-f-])\d{17}[0-9X](?![0-9a-f-])/g)).toEqual([]);
  });

  it('knows every kind of paper that the database can hold', async () => {
    const columns = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query<{ column: string }>(
        `select k.table_name || '.' || k.column_name as column from information_schema.table_constraints t
         join information_schema.key_column_usage k using (constraint_schema, constraint_name)
         join information_schema.constraint_column_usage u using (constraint_schema, constraint_name)
         where t.constraint_type = 'FOREIGN KEY' and u.table_name = 'file'`,
      );
      return rows.map(({ column }) => column).sort();
    });
    expect([...paperSources.map(({ column }) => column), ...Object.keys(elsewhere)].sort()).toEqual(columns);
  });

  it.each(['bidder.three', 'collective.hewan', 'station.wulanmulun', 'centre.treasurer'])(
    'is not for %s',
    async (who) => {
      expect([403, 404]).toContain((await (await app.as(who)).get(`/api/deals/${deal.id}/dossier.zip`)).status);
    },
  );

  it('is for the supervisor', async () => {
    expect(unzip(await (await app.as('supervisor')).bytes(`/api/deals/${deal.id}/dossier.zip`)).size).toBe(
      archive.size,
    );
  });
});
