import { addDays, civilDate } from '../../values/index.js';
import type { Cast, Person } from '../play/index.js';
import { demoTowns } from './people.js';

interface Kept {
  readonly id: string;
  readonly version: number;
}

/** What stands beside the trade (art. 9, 33): what people look for, a loan that is offered and asked for, a mortgage. All fictional. */
export async function fillServices(cast: Cast, now: Date): Promise<void> {
  const clerk = await cast.as('centre.clerk');
  await demands(cast, clerk, civilDate(now));
  await loans(cast);
  await mortgage(cast, clerk);
}

async function demands(cast: Cast, clerk: Person, today: string): Promise<void> {
  const wanted = { category: 1, transferKind: 'lease', until: addDays(today, 150) };
  const fields = { ...wanted, townCode: demoTowns[0]!.code, areaFrom: '50', areaTo: '300', budget: '200000.00' };
  const one = await (
    await cast.as('bidder.two')
  ).post<Kept>('/api/demands', {
    ...fields,
    text: '求租连片水浇地，种植青贮玉米，要求通路通电，租期三年以上。',
  });
  await clerk.post(`/api/demands/${one.id}/publish`, {}, { version: one.version });
  const waiting = { ...wanted, areaFrom: '500', text: '求租打草场，离嘎查村部十公里以内，可与集体签长期合同。' };
  await (await cast.as('bidder.three')).post('/api/demands', waiting);
}

async function loans(cast: Cast): Promise<void> {
  const lender = await cast.as('bank.lender');
  const { id: productId } = await lender.post<Kept>('/api/loan-products', {
    ...{
      name: '土地经营权抵押贷（虚构）',
      rate: '年化4.35%起',
      amountUpTo: '500000.00',
      months: 36,
      categories: [1, 2, 3],
    },
    ...{ conditions: '持有交易鉴证书或经营权证，按期付租，信用记录良好。', phone: '0477-8666666' },
  });
  await (
    await cast.as('bidder.four')
  ).post('/api/loan-requests', {
    ...{ productId, category: 1, certificateNo: '示融证-2026-008', amount: '120000.00' },
    purpose: '购买青贮收割机的首付款',
  });
}

/** On a right of the first village that no listing names. */
async function mortgage(cast: Cast, clerk: Person): Promise<void> {
  const [, pinyin] = demoTowns[0]!.villages[0]!;
  const { account } = await cast.as(`collective.${pinyin}`);
  const [bank] = await clerk.get<readonly { id: string; name: string }[]>('/api/organizations?kind=financial');
  const evidenceFileId = await clerk.paper('抵押合同（演示）', ['抵押权人：示范农村商业银行（虚构）']);
  const taken = await clerk.post<Kept>('/api/encumbrances', {
    ...{ kind: 'mortgage', ownerPartyId: account!.partyId, certificateNo: '示融证-2025-001', mortgagedRight: 'other' },
    ...{ holderName: bank!.name, holderOrganizationId: bank!.id, amount: '300000.00', consentToTransfer: true },
    ...{ statutoryNumber: '不动产证明示范000456号', evidenceFileId },
  });
  const other = await cast.as('centre.clerk2');
  await other.post(
    `/api/encumbrances/${taken.id}/register`,
    { opinion: '与抵押合同核对无误' },
    { version: taken.version },
  );
}
