import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoHousehold } from '../../src/app/demo/people.js';
import { Config } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { announced, cropland, hewan, submitted } from '../support/listings.js';
import { contracted, ok, pay } from '../support/trade.js';

/** What an owner is told of his rights on the market: with an account, or by the number that he left and a code (screens.md). */
describe('my rights on the market', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app?.close());

  const own = async (): Promise<any[]> => ok(await (await app.as('collective.hewan')).get('/api/rights'));
  const storyOf = async (id: string): Promise<any> => (await own()).find((story) => story.id === id);
  const done = ({ steps }: any): string[] => steps.filter((one: any) => one.done).map(({ step }: any) => step);

  it('tells where a filing is, whoever filed it, and until when the next step is due', async () => {
    const filing = await submitted(app);
    expect(await storyOf(filing.id)).toMatchObject({
      ...{ title: filing.title, state: 'submitted', stateName: '已提交', announced: false, money: null, papers: [] },
      steps: expect.arrayContaining([{ step: 'certified', at: null, done: false }]),
    });
    const listing = await announced(app);
    const story = await storyOf(listing.id);
    expect(story).toMatchObject({ state: 'announced', announced: true, by: listing.trade.opensAt });
    expect(done(story)).toEqual(['submitted', 'accepted', 'announced']);
    const [paper] = story.papers;
    expect(paper).toMatchObject({ kind: 'announcement', number: listing.number });
    await app.advance('PT1S');
    expect((await app.anyone.get(paper.href)).status).toBe(200);
  });

  it('follows the money: what the deal brings, until when the buyer pays, what is at the centre', async () => {
    const deal = await contracted(app);
    const before = await storyOf(deal.listing.id);
    expect(before).toMatchObject({ state: 'contracted', money: { received: '0.00', due: '0.00' } });
    expect(before.by).toBe(before.money.buyerPaysBy);
    const client = await app.as('collective.hewan');
    expect((await client.get(before.papers.find(({ kind }: any) => kind === 'contract').href)).status).toBe(200);
    const treasurer = await app.as('centre.treasurer');
    const [order] = ok(await treasurer.get(`/api/funds/orders?dealId=${deal.id}&purpose=price`)).items;
    await pay(app, order, deal.transferee.name);
    const after = await storyOf(deal.listing.id);
    // Three years are owed in all, whatever of them has fallen due; and nothing is paid until all of it is.
    expect(after.money).toMatchObject({ total: deal.total, received: '0.00', due: order.amount, buyerPaysBy: null });
    expect(done(after)).not.toContain('paid');
  });

  it('is told to nobody else: another collective has none of them, and an office asks in its own lists', async () => {
    const ids = (await own()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const others = ok(await (await app.as('bidder.one')).get('/api/rights')) as any[];
    expect(others.filter(({ id }) => ids.includes(id))).toEqual([]);
    expect((await (await app.as('centre.clerk')).get('/api/rights')).status).toBe(403);
    expect((await app.anyone.get('/api/rights')).status).toBe(401);
  });

  describe('by telephone', () => {
    const phone = '13947712345';
    const ask = (number = phone): Promise<any> => app.anyone.post('/api/public/rights/codes', { phone: number });
    const look = (code: string, number = phone): Promise<any> =>
      app.anyone.post('/api/public/rights', { phone: number, code });
    const sent = (number = phone): string[] => {
      const folder = join(app.app.get(Config).dataDir, 'notices');
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.startsWith('sms-'))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
        .map((line) => JSON.parse(line) as { target: string; text: string })
        .filter(({ target }) => target === number)
        .map(({ text }) => /验证码：(\d{6})/.exec(text)?.[1] ?? '')
        .filter(Boolean);
    };
    beforeAll(async () => {
      const body = { ...demoHousehold(901, hewan), phone };
      const owner = ok(await (await app.as('centre.clerk')).post('/api/parties', body));
      await submitted(app, cropland(owner.id));
    });

    it('sends a code to a number that is known, and tells nobody whether it is', async () => {
      const [known, unknown] = [await ask(), await ask('13900000001')];
      expect(known).toMatchObject({ status: 200, body: { minutes: 10 } });
      expect({ ...unknown, headers: null }).toEqual({ ...known, headers: null });
      await expect.poll(() => sent().length).toBe(1);
      expect(sent('13900000001')).toEqual([]);
      // Asked again at once: the first stands, and no second message is paid for.
      await ask();
      expect(sent()).toHaveLength(1);
    });

    it('shows the rights for the right code; papers that are not public stay closed', async () => {
      const { names, stories } = ok(await look(sent()[0]!));
      expect(names).toHaveLength(1);
      expect(stories).toEqual([expect.objectContaining({ state: 'submitted', announced: false })]);
      // It opens once.
      expect((await look(sent()[0]!)).body.code).toBe('CODE_INVALID');
      expect((await look('abc')).status).toBe(422);
      expect((await ask('12345')).body).toMatchObject({ code: 'VALIDATION' });
    });

    it('takes a code five times wrong and then no more, and none that is over', async () => {
      await app.advance('PT2M');
      await ask();
      await expect.poll(() => sent().length).toBe(2);
      const code = sent().at(-1)!;
      const wrong = code === '000000' ? '000001' : '000000';
      for (let tries = 0; tries < 5; tries += 1) expect((await look(wrong)).body.code).toBe('CODE_INVALID');
      expect((await look(code)).body.code).toBe('CODE_INVALID');
      await app.advance('PT2M');
      await ask();
      await expect.poll(() => sent().length).toBe(3);
      const fresh = sent().at(-1)!;
      ok(await look(fresh));
      await app.advance('PT11M');
      expect((await look(fresh)).body.code).toBe('CODE_INVALID');
      expect((await look(fresh, '13900000001')).body.code).toBe('CODE_INVALID');
    });

    it('is counted also where many try at once', async () => {
      await app.advance('PT2M');
      await ask();
      await expect.poll(() => sent().length).toBe(4);
      const code = sent().at(-1)!;
      const wrong = code === '000000' ? '000001' : '000000';
      const answers = await Promise.all(Array.from({ length: 12 }, () => look(wrong)));
      expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['CODE_INVALID']));
      expect((await look(code)).body.code).toBe('CODE_INVALID');
      // Five a day are sent to one number, whoever asks for them.
      for (let more = 0; more < 3; more += 1) {
        await app.advance('PT2M');
        await ask();
      }
      await expect.poll(() => sent().length).toBe(5);
    });
  });
});
