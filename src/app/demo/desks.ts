import { addDays, civilDate, toOffsetIso } from '../../values/index.js';
import { type Cast, workday } from '../play/index.js';
import { demoResidentId, demoTowns, demoUscc } from './people.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly number: string; readonly version: number }[];
}
type Deals = { readonly items: readonly { readonly listing: { readonly number: string } }[] };

const town = demoTowns[1]!;

/** What waits at the desks beside the listings, so that nobody opens an empty page: questions, sign-ups, an inspection. All fictional. */
export async function fillDesks(cast: Cast, now: Date): Promise<void> {
  await questions(cast);
  await signUps(cast);
  await inspections(cast, civilDate(now));
  await jointNotice(cast, now);
}

/** Art. 9-11: one answered beside its notice, two that wait, at the centre and at a station. */
async function questions(cast: Cast): Promise<void> {
  const clerk = await cast.as('centre.clerk');
  const { items } = await clerk.get<Listed>('/api/listings?state=announced');
  const listingNumber = items[0]?.number;
  if (listingNumber) {
    const asked = { listingNumber, text: '机井在地块里吗，浇水的电费由谁出？我是邻村的张三。' };
    const { number } = await cast.anyone.post<{ number: string }>('/api/public/consultations', asked);
    const waiting = await clerk.get<Listed>('/api/consultations?state=asked');
    const one = waiting.items.find((question) => question.number === number)!;
    const given = {
      shown: '机井在地块里吗，浇水的电费由谁出？',
      answer: '机井在地块东侧，随地交付；电费由承租方按表缴纳。',
    };
    await clerk.post(`/api/consultations/${one.id}/answer`, given, { version: one.version });
  }
  await cast.anyone.post('/api/public/consultations', { text: '外旗的合作社可以报名租草场吗，要带什么材料？' });
  const atStation = { townCode: town.code, text: '承包合同丢了，还能出租土地吗？去哪里补办？' };
  await cast.anyone.post('/api/public/consultations', atStation);
}

/** Art. 13: a herdsman at his station, a company's operator at the centre. */
async function signUps(cast: Cast): Promise<void> {
  const password = 'Zhuce-2026-yanshi';
  const herdsman = {
    ...{ kind: 'household', name: '巴雅尔（演示）', idType: 'residentId', idNumber: demoResidentId(931) },
    ...{ phone: '13947700931', farmer: true, villageCode: `${town.code}201` },
  };
  const company = {
    ...{ kind: 'legalPerson', name: '示范草业有限公司', idType: 'uscc', idNumber: demoUscc('91', 932) },
    ...{ phone: '13947700932', representative: '示范负责人' },
  };
  const made = [
    { party: herdsman, username: 'bayaer', password, townCode: town.code },
    { party: company, username: 'shifan.caoye', password, operatorName: '示范经办人' },
  ];
  for (const one of made) await cast.anyone.post('/api/public/sign-ups', one);
}

/** Many small lots in one notice: the first village's is published, the others' wait. */
async function jointNotice(cast: Cast, now: Date): Promise<void> {
  const clerk = await cast.as('centre.clerk');
  type Lots = readonly { readonly listingId: string; readonly version: number }[];
  const [first] = await clerk.get<readonly { readonly village: string; readonly lots: Lots }[]>(
    '/api/joint-notices/candidates',
  );
  if (!first) throw new Error('no village has two approved listings');
  const on = (days: number, hour: string): string => toOffsetIso(workday(now, days, hour));
  await clerk.post('/api/joint-notices', {
    ...{ title: `${first.village}小额项目合并公告`, minutesBetween: 15, depositPercent: 10, oneApplicant: 'session' },
    ...{ registrationUntil: on(12, '17:00'), depositUntil: on(13, '17:00'), qualificationUntil: on(14, '17:00') },
    ...{ opensAt: on(15, '10:00'), conditions: '从事农牧业经营的自然人、法人和其他组织' },
    lots: first.lots.map(({ listingId, version }) => ({ listingId, version, increment: '10.00' })),
  });
}

/** Art. 36: one as agreed, one with something to put right. */
async function inspections(cast: Cast, today: string): Promise<void> {
  const clerk = await cast.as('centre.clerk');
  const { items } = await clerk.get<Deals>('/api/deals?state=certified');
  const [first, second] = items.map(({ listing }) => listing.number);
  const inspectedOn = addDays(today, -2);
  const agreed = { findings: [], text: '按约定种植，地界清楚，未见硬化和堆放。' };
  if (first) await clerk.post('/api/inspections', { listingNumber: first, inspectedOn, ...agreed });
  const found = {
    findings: ['idle'],
    text: '约三分之一未耕种，承租方称机具检修，月内补种。',
    rectifyBy: addDays(today, 20),
  };
  if (second) await clerk.post('/api/inspections', { listingNumber: second, inspectedOn, ...found });
}
