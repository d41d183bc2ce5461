import { DataSource } from 'typeorm';
import { WorkingCalendar } from '../../src/platform/index.js';
import { dueAfterWorkingDays, type Holiday } from '../../src/rulebook/index.js';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { ok } from '../support/trade.js';

/** A year to come: what its notice might say. */
const holidays: Holiday[] = [
  { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
  { name: '春节', from: '2027-02-05', to: '2027-02-11' },
  { name: '清明', from: '2027-04-03', to: '2027-04-05' },
  { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
  { name: '端午', from: '2027-06-09', to: '2027-06-09' },
  { name: '中秋', from: '2027-09-15', to: '2027-09-15' },
  { name: '国庆', from: '2027-10-01', to: '2027-10-07' },
];
const workdays = ['2027-01-31', '2027-02-13', '2027-05-08', '2027-09-26', '2027-10-09'];
const notice = { number: '国办发明电〔2026〕0号（虚构）', issuedOn: '2026-11-10', holidays, workdays, basedOn: 0 };

describe('working days: the State Council’s calendar (art. 16, 17, 18, 20)', () => {
  let app: TestApp;
  let admin: Client;
  let calendar: WorkingCalendar;
  beforeAll(async () => {
    app = await testApp();
    admin = await app.as('admin');
    calendar = app.app.get(WorkingCalendar);
  });
  afterAll(() => app?.close());

  it('knows the published years with their make-up days', () => {
    // Spring Festival of 2026, and a Saturday worked for it.
    expect(['2026-02-16', '2026-02-14', '2026-02-28', '2026-03-01'].map((day) => calendar.isWorkingDay(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(calendar.sourceOf(2026)).toBe('library');
    expect(calendar.provisional('2026-12-31')).toBe(false);
  });

  it('computes a year without notice by the law’s own days, and says so', async () => {
    const year = ok(await admin.get('/api/calendar/2027'));
    expect(year).toMatchObject({ source: 'provisional', notices: [], mayRecord: true });
    const off = year.days.map(({ date }: any) => date);
    // The lunar year begins on 6 February; its eve is off with the three days, and two weekend days are given after.
    expect(off.filter((day: string) => day.startsWith('2027-02'))).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
    ]);
    expect(off).toEqual(
      expect.arrayContaining([
        '2027-01-01',
        '2027-04-05',
        '2027-05-03',
        '2027-05-04',
        '2027-06-09',
        '2027-09-15',
        '2027-10-01',
        '2027-10-04',
        '2027-10-05',
      ]),
    );
    expect(dueAfterWorkingDays(calendar, new Date('2026-12-30T08:00:00Z'), 3)).toMatchObject({
      dueOn: '2027-01-05',
      provisional: true,
    });
    expect(dueAfterWorkingDays(calendar, new Date('2026-12-28T08:00:00Z'), 3)).toMatchObject({
      dueOn: '2026-12-31',
      provisional: false,
    });
  });

  it('understands a pasted notice before anything is recorded', async () => {
    const text = '春节：2月5日至11日放假调休，共7天。1月31日（周日）上班。';
    const read = ok(await admin.post('/api/calendar/2027/read', { text }));
    expect(read).toMatchObject({ holidays: [holidays[1]], workdays: ['2027-01-31'] });
    expect(read.faults.map(({ detail }: any) => detail)).toEqual(expect.arrayContaining(['缺少元旦', '缺少国庆']));
    expect(ok(await admin.get('/api/calendar/2027')).source).toBe('provisional');
  });

  it('refuses what cannot be, all faults at once, and whoever is not the administrator', async () => {
    const wrong = {
      ...notice,
      issuedOn: '2027-01-01',
      holidays: holidays.slice(1),
      workdays: ['2027-02-10', '2027-03-03'],
    };
    const { status, body } = await admin.post('/api/calendar/2027', wrong);
    expect([status, body.code]).toEqual([422, 'VALIDATION']);
    expect(new Set(body.violations.map(({ field }: any) => field))).toEqual(
      new Set(['holidays', 'workdays', 'issuedOn']),
    );
    expect((await (await app.as('centre.clerk')).post('/api/calendar/2027', notice)).status).toBe(403);
    expect((await (await app.as('centre.clerk')).post('/api/calendar/2027/read', { text: '春节' })).status).toBe(403);
    expect((await app.anyone.get('/api/calendar/2027')).status).toBe(401);
    expect((await admin.get('/api/calendar/1900')).status).toBe(422);
    expect(ok(await admin.get('/api/calendar/2027')).notices).toEqual([]);
  });

  it('takes one of two administrators’ notices, and every process counts by it from the next transaction on', async () => {
    const other = new WorkingCalendar(app.app.get(DataSource));
    const both = await Promise.all([
      admin.post('/api/calendar/2027', notice),
      admin.post('/api/calendar/2027', notice),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const year = ok(await admin.get('/api/calendar/2027'));
    expect(year).toMatchObject({
      source: 'notice',
      notices: [{ no: 1, number: notice.number, recordedBy: expect.any(String) }],
    });
    expect(['2027-01-31', '2027-02-11', '2027-02-12', '2027-05-08'].map((day) => calendar.isWorkingDay(day))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(calendar.provisional('2027-06-01')).toBe(false);
    await other.load();
    expect(other.isWorkingDay('2027-01-31')).toBe(true);

    const again = { ...notice, basedOn: 1 };
    expect((await admin.post('/api/calendar/2027', again)).body.violations[0].field).toBe('reason');
    ok(
      await admin.post('/api/calendar/2027', {
        ...again,
        reason: '更正上班日',
        workdays: [...workdays.slice(1), '2027-01-30'],
      }),
    );
    expect(['2027-01-30', '2027-01-31'].map((day) => calendar.isWorkingDay(day))).toEqual([true, false]);
    await expect(app.app.get(DataSource).query('delete from calendar_notice')).rejects.toThrow('append only');
  });
});
