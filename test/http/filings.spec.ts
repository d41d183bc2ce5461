import ExcelJS from 'exceljs';
import request from 'supertest';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { type Cells, good, headings, parcel, write } from '../support/filings.js';
import { ok } from '../support/trade.js';

describe('filing from a spreadsheet (art. 10, 11, 15)', () => {
  let app: TestApp;
  let station: Client;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
  });
  afterAll(() => app?.close());

  const download = async (who: Client, path: string): Promise<ExcelJS.Workbook> => {
    const reply = await fetch(`${app.base}${path}`, { headers: { authorization: `Bearer ${who.token}` } });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await reply.arrayBuffer());
    return book;
  };
  const fill = async (
    who: Client,
    filings: readonly Cells[],
    parcels: readonly Cells[],
    spoil: (book: ExcelJS.Workbook) => void = () => undefined,
  ): Promise<Buffer> => {
    const book = await download(who, '/api/filing-batches/template');
    write(book, filings, parcels);
    spoil(book);
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const upload = async (who: Client, content: Buffer, key?: string) => {
    const post = request(app.base).post('/api/filing-batches').set('authorization', `Bearer ${who.token}`);
    if (key) void post.set('idempotency-key', key);
    const { status, body } = await post.attach('file', content, '申报.xlsx');
    return { status, headers: {}, body: body as any };
  };
  const settled = async (who: Client, id: string): Promise<{ batch: any; rows: any[] }> => {
    for (let tries = 0; tries < 50; tries++) {
      const batch = ok(await who.get(`/api/filing-batches/${id}`));
      if (batch.state === 'done')
        return { batch, rows: ok(await who.get(`/api/filing-batches/${id}/rows?pageSize=100`)).items };
      await app.advance('PT1S');
    }
    throw new Error('not settled');
  };
  const taken = async (who: Client, content: Buffer) => settled(who, ok(await upload(who, content)).id);

  it('gives each filer a template of the catalogue and of its own villages', async () => {
    const book = await download(station, '/api/filing-batches/template');
    const lists = (book.getWorksheet('目录')!.getSheetValues() as string[][]).flat().filter(Boolean);
    expect(lists).toEqual(
      expect.arrayContaining(['网络竞价', '示范河湾村（乌兰木伦镇）', '1 农牧户承包土地、草牧场经营权：耕地经营权']),
    );
    expect(lists.join()).not.toContain('扎萨克');
    const room = await download(await app.as('room.liulin'), '/api/filing-batches/template');
    expect(JSON.stringify(room.getWorksheet('目录')!.getSheetValues())).not.toContain('示范河湾村');
    expect((await (await app.as('bidder.one')).get('/api/filing-batches/template')).status).toBe(403);
  });

  it('makes drafts of the good rows and gives the others back marked at their cells; nothing is lost', async () => {
    const other = { ...good, 自编编号: '河湾-02', 项目名称: '示范河湾村第二块地出租' };
    const file = await fill(
      station,
      [
        good,
        {
          ...other,
          流转方式: '采购',
          交易方式: '拍卖',
          '交易保证金（元）': '2,00',
          评估报告日期: '10/01/26',
          所在嘎查村: '别处村',
        },
        { ...other, 自编编号: '河湾-03', 目前用途: { formula: 'A1', result: '种地' } as object },
        { ...other, 自编编号: '河湾-04' },
        { ...other, 自编编号: '河湾-04' },
        { ...other, 自编编号: '河湾-05' },
      ],
      [
        parcel,
        { ...parcel, 自编编号: '河湾-02', 数量: '1.23456', 计量单位: '垧' },
        { ...parcel, 自编编号: '河湾-03', 产权人: '没有这个人' },
        { ...parcel, 自编编号: '河湾-04' },
        { ...parcel, 自编编号: '河湾-99' },
      ],
    );
    const { batch, rows } = await taken(station, file);
    expect(batch.counts).toEqual({ waiting: 0, drafted: 1, known: 0, faulty: 6 });
    expect(rows.map(({ ownNo, outcome }) => [ownNo, outcome])).toEqual([
      ['河湾-01', 'drafted'],
      ['河湾-02', 'faulty'],
      ['河湾-03', 'faulty'],
      ['河湾-04', 'faulty'],
      ['河湾-04', 'faulty'],
      ['河湾-05', 'faulty'],
      ['河湾-99', 'faulty'],
    ]);
    const told = (no: number): string[] =>
      rows[no].faults.map(({ sheet, row, title, detail }: any) => `${sheet}${row}${title ?? ''}：${detail}`);
    const second = told(1).join('\n');
    for (const words of ['交易保证金', '评估报告日期', '所在嘎查村', '标的物3数量', '标的物3计量单位'])
      expect(second).toContain(words);
    expect(told(2).join()).toContain('公式');
    expect(told(3).join()).toContain('第5、6行重复');
    expect(told(5).join()).toContain('没有这个编号的标的物');
    expect(told(6).join()).toContain('项目表里没有这个自编编号');

    const listing = ok(await station.get(`/api/listings/${rows[0].listingId}`));
    expect(listing).toMatchObject({
      state: 'draft',
      title: good['项目名称'],
      reserve: '500.00',
      deposit: '20000.00',
      estimatedValue: '150000.00',
    });
    expect(listing.owners[0].name).toBe(parcel['产权人']);

    const back = await download(station, `/api/filing-batches/${batch.id}/faults`);
    const sheet = back.getWorksheet('项目')!;
    const marked = sheet.getCell(2, headings(sheet).indexOf('交易保证金（元）'));
    expect([marked.value, JSON.stringify(marked.note)]).toEqual(['2,00', expect.stringContaining('不是数字')]);
    expect(back.getWorksheet('标的物')!.rowCount).toBe(5);

    // Art. 12: what contradicts itself is said before anything else is asked.
    const contrary = await taken(
      station,
      await fill(station, [{ ...good, 自编编号: '河湾-06', 流转方式: '采购' }], [{ ...parcel, 自编编号: '河湾-06' }]),
    );
    const contradictions = contrary.rows[0].faults.map(({ title, detail }: any) => `${title}：${detail}`).join('\n');
    expect(contradictions).toContain('流转方式：产权流转的流转方式须为');
    expect(contradictions).toContain('产权种类：本品种不允许');
  });

  it('makes nothing twice: the same file, the same request, two files at once', async () => {
    const row = { ...good, 自编编号: '河湾-20' };
    const file = await fill(station, [row], [{ ...parcel, 自编编号: '河湾-20' }]);
    const first = await taken(station, file);
    const again = await taken(station, file);
    expect(again.rows[0]).toMatchObject({ outcome: 'known', listingId: first.rows[0].listingId });
    const changed = await taken(
      station,
      await fill(station, [{ ...row, 项目名称: '另一块地出租' }], [{ ...parcel, 自编编号: '河湾-20' }]),
    );
    expect(changed.rows[0].faults[0].detail).toContain('已建草稿');

    const key = 'one-upload-of-hewan-21';
    const keyed = await fill(station, [{ ...good, 自编编号: '河湾-21' }], [{ ...parcel, 自编编号: '河湾-21' }]);
    const [one, same] = [await upload(station, keyed, key), await upload(station, keyed, key)];
    expect([one.status, same.body.id]).toEqual([201, one.body.id]);
    expect((await upload(station, file, key)).status).toBe(409);

    const race = await fill(station, [{ ...good, 自编编号: '河湾-22' }], [{ ...parcel, 自编编号: '河湾-22' }]);
    const both = await Promise.all([upload(station, race), upload(station, race)]);
    const outcomes = await Promise.all(both.map(async ({ body }) => (await settled(station, body.id)).rows[0].outcome));
    expect(outcomes.sort()).toEqual(['drafted', 'known']);
  });

  it('is private to who filed it, and a room files for its own village only', async () => {
    const room = await app.as('room.liulin');
    const { rows } = await taken(room, await fill(room, [good], [parcel]));
    expect(rows[0].faults[0]).toMatchObject({ title: '所在嘎查村' });
    const mine = ok(await station.get('/api/filing-batches')).items;
    const theirs = ok(await room.get('/api/filing-batches')).items;
    expect(theirs).toHaveLength(1);
    expect(mine.map(({ id }: any) => id)).not.toContain(theirs[0].id);
    expect((await station.get(`/api/filing-batches/${theirs[0].id}`)).status).toBe(404);
    expect((await station.get(`/api/filing-batches/${theirs[0].id}/faults`)).status).toBe(404);
    expect((await app.anyone.get('/api/filing-batches')).status).toBe(401);
  });

  it.each<[string, (book: ExcelJS.Workbook) => void, string]>([
    ['of another kind', (book) => book.removeWorksheet('模板'), '不是本系统的批量申报模板'],
    ['of another version', (book) => void (book.getWorksheet('模板')!.getCell('A2').value = '0'), '第0版模板'],
    ['without a sheet', (book) => book.removeWorksheet('标的物'), '缺少“标的物”表'],
    [
      'without a column',
      (book) => void (book.getWorksheet('项目')!.getCell('B1').value = '名字'),
      '缺少“项目名称”一列',
    ],
    ['with nothing in it', () => undefined, '没有填写任何项目'],
  ])('refuses a file %s as a whole, and says what to do', async (_, spoil, told) => {
    const { status, body } = await upload(station, await fill(station, [], [], spoil));
    expect([status, body.code]).toEqual([422, 'VALIDATION']);
    expect(JSON.stringify(body)).toContain(told);
  });

  it('refuses what is no workbook, and too many rows', async () => {
    expect(await upload(station, Buffer.from('a,b,c'))).toMatchObject({ status: 415, body: { code: 'UPLOAD_TYPE' } });
    const many = Array.from({ length: 1001 }, (_, at) => ({ 自编编号: `N-${at}` }));
    expect(JSON.stringify((await upload(station, await fill(station, many, []))).body)).toContain('最多1000行');
  });

  it('gives the list back in the columns of the template, by the same filters', async () => {
    const book = await download(station, '/api/filing-batches/listings?state=draft');
    const sheet = book.getWorksheet('项目')!;
    const names = headings(sheet);
    const titles = Array.from(
      { length: sheet.rowCount - 1 },
      (_, at) => sheet.getCell(at + 2, names.indexOf('项目名称')).value,
    );
    const { total } = ok(await station.get('/api/listings?state=draft'));
    expect(titles).toHaveLength(total);
    expect(titles).toContain(good['项目名称']);
    expect((await station.get('/api/filing-batches/listings?state=nothing')).status).toBe(422);
  });
});
