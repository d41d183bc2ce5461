import { landContract, sampleData } from '../../src/documents/samples/index.js';
import type { ContractData } from '../../src/platform/pdf/index.js';
import { Money } from '../../src/values/index.js';

/** The samples that templates are tried with, and a contract of 52 households. */
export { landContract };
export const samples = sampleData();

/** The parcels of 52 households, each with its own line and its own payment. */
export function contractOf52Households(): ContractData {
  const households = Array.from({ length: 52 }, (_, i) => `示范农户${String(i + 1).padStart(2, '0')}`);
  return {
    ...landContract,
    title: '示范嘎查一社108.36亩土地经营权流转',
    transferorsNote:
      '示范嘎查一社52户，各户名称和地块见附表一。各户均已签署自愿流转声明，并书面委托下列受托人办理交易、签订合同。',
    quantity: '108.36 亩',
    parcels: households.map((owner, i) => ({
      owner,
      name: i % 3 ? '水浇地' : '旱地',
      location: `一社${i + 1}号地，东至机耕路，西至水渠`,
      quantity: '2.08 亩',
      grade: '七等',
      certificateNo: `150627-2024-${String(10001 + i)}`,
      unitPrice: i % 3 ? '350.00 元/亩·年' : '250.00 元/亩·年',
    })),
    beneficiaries: households.map((name, i) => ({
      name,
      share: '1.92%',
      amount: '5,985.35',
      account: `尾号${1000 + i}`,
    })),
    price: {
      unit: '水浇地每亩每年350.00元，旱地每亩每年250.00元',
      total: '311,238.00',
      totalCapitals: Money.of('311238.00').toChinese(),
    },
    term: { text: '9年', from: '2026年5月1日', to: '2035年4月30日' },
    payments: Array.from({ length: 9 }, (_, i) => ({
      period: `第${i + 1}年`,
      due: `${2026 + i}年5月12日前`,
      amount: '34,582.00',
    })),
  };
}
