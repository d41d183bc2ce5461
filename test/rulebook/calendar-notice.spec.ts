import { isWeekend, noticeFaults, noticeWarning, readNotice } from '../../src/rulebook/index.js';

/** The arrangement of 2026, in the wording that such notices have. */
const text2026 = `
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

const marks: Readonly<Record<string, string>> = { '：': ':', '（': '(', '）': ')' };
const halfWidth = (text: string): string => text.replace(/[：（）]/gu, (mark) => marks[mark]!);

const details = (year: number, notice: Parameters<typeof noticeFaults>[1]): string[] =>
  noticeFaults(year, notice).map(({ detail }) => detail);

describe('a year’s notice of holidays (State Council; working days of art. 16, 17, 18, 20)', () => {
  const { notice, faults } = readNotice(2026, text2026);

  it('is read as it is published', () => {
    expect(faults).toEqual([]);
    expect(notice.holidays).toEqual([
      { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
      { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '清明', from: '2026-04-04', to: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
      { name: '端午', from: '2026-06-19', to: '2026-06-21' },
      { name: '中秋', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆', from: '2026-10-01', to: '2026-10-07' },
    ]);
    expect(notice.workdays).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    expect(noticeFaults(2026, notice)).toEqual([]);
    expect(noticeWarning(notice)).toBeNull();
  });

  it('may begin in the year before, join two holidays, and come in full width and half-width brackets', () => {
    const read = readNotice(
      2023,
      halfWidth(
        '元旦：2022年１２月31日至2023年1月2日放假调休，共3天。\n二、春节：1月21日至27日（共7天）放假。1月28日（周六）、1月29日（周日）上班。\n中秋节、国庆节：9月29日至10月6日放假。10月7日上班。',
      ),
    );
    expect(read.notice.holidays).toEqual([
      { name: '元旦', from: '2022-12-31', to: '2023-01-02' },
      { name: '春节', from: '2023-01-21', to: '2023-01-27' },
      { name: '中秋、国庆', from: '2023-09-29', to: '2023-10-06' },
    ]);
    expect(read.notice.workdays).toEqual(['2023-01-28', '2023-01-29', '2023-10-07']);
    expect(readNotice(2023, '元旦：12月31日至1月2日放假。').notice.holidays[0]).toMatchObject({ to: '2023-01-02' });
    expect(readNotice(2027, '关于节假日安排的通知').faults).toHaveLength(1);
    expect(
      readNotice(2027, '春节：另行通知')
        .faults.map(({ detail }) => detail)
        .join(),
    ).toContain('春节');
  });

  it.each<[string, Partial<typeof notice>, string]>([
    ['a holiday is missing', { holidays: notice.holidays.filter(({ name }) => name !== '端午') }, '缺少端午'],
    [
      'it is shorter than the law',
      { holidays: notice.holidays.map((one) => (one.name === '春节' ? { ...one, to: '2026-02-17' } : one)) },
      '春节法定放假4天，这里只有3天',
    ],
    [
      'a day that the law fixes is left out',
      { holidays: notice.holidays.map((one) => (one.name === '国庆' ? { ...one, from: '2026-10-02' } : one)) },
      '2026-10-01是法定放假日',
    ],
    [
      'another year',
      { holidays: [...notice.holidays, { name: '元旦', from: '2027-01-01', to: '2027-01-01' }] },
      '不在2026年内',
    ],
    [
      'the wrong way round',
      { holidays: [...notice.holidays, { name: '补假', from: '2026-08-03', to: '2026-08-01' }] },
      '晚于结束日期',
    ],
    [
      'a slip of the month',
      { holidays: [...notice.holidays, { name: '补假', from: '2026-07-01', to: '2026-08-01' }] },
      '超过15天',
    ],
    [
      'a day twice',
      { holidays: [...notice.holidays, { name: '补假', from: '2026-10-07', to: '2026-10-08' }] },
      '既在国庆又在补假',
    ],
    ['no date', { workdays: ['2026-02-30'] }, '2026-02-30不在2026年内'],
    ['work on a weekday', { workdays: [...notice.workdays, '2026-03-04'] }, '不是周六、周日'],
    ['work on a holiday', { workdays: [...notice.workdays, '2026-10-04'] }, '既列为国庆放假又列为上班'],
    ['worked twice', { workdays: [...notice.workdays, '2026-10-10'] }, '2026-10-10重复'],
  ])('is refused where %s', (_, change, told) => {
    expect(details(2026, { ...notice, ...change }).join('\n')).toContain(told);
  });

  it('says everything at once, and what does not add up is said without a refusal', () => {
    expect(details(2026, { holidays: [], workdays: ['2026-03-04'] })).toHaveLength(7 + 6 + 1);
    const short = { ...notice, workdays: notice.workdays.slice(1) };
    expect(noticeFaults(2026, short)).toEqual([]);
    expect(noticeWarning(short)).toContain('调休上班5天，相差14天');
  });

  it('knows a weekend', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});
