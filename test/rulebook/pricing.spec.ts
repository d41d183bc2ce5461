import fc from 'fast-check';
import { Money, Quantity, splitMoney } from '../../src/values/index.js';
import {
  areaOf,
  bidBasis,
  depositCap,
  estimatedValue,
  parsePricing,
  paymentSchedule,
  splitByParcels,
  termYears,
  tierOf,
  totalAt,
  yearAmounts,
  type PricingJson,
} from '../../src/rulebook/index.js';
import { collective, goodFacts, household, law2024, parcel, yuan } from './fixtures.js';

function facts(price: PricingJson, parcels: ReturnType<typeof parcel>[], more = {}) {
  return goodFacts({ parcels, owners: [household(), collective()], ...more }, price);
}

describe('the six real listings', () => {
  it('bozhou: 2380.94 mu at 1300 a mu and year for 2 years', () => {
    const all = facts({ basis: 'perUnitYear', amount: '1300.00', term: { years: 2 } }, [
      parcel('1824.71'),
      parcel('44.00', 'mu', { ownerPartyId: 'c1' }),
      parcel('512.23', 'mu', { ownerPartyId: 'c1' }),
    ]);
    expect(all.areaMu.toString()).toBe('2380.94');
    expect(all.estimatedValue.toString()).toBe('6190444.00');
    expect(depositCap(all.estimatedValue, 'ascending', law2024).toString()).toBe('2476177.60');
    expect(tierOf(all, law2024)).toMatchObject({ must: true, because: ['value', 'area'] });
    expect(bidBasis(all.pricing, all.parcels)).toMatchObject({ basis: 'perUnitYear', text: '元/亩·年' });
  });

  it('dachuan: two prices, 52 households, 9 years; people bid on the yearly total', () => {
    const all = facts({ basis: 'perUnitYear', term: { years: 9 } }, [
      parcel('74.92', 'mu', { unitPrice: yuan('350.00') }),
      parcel('33.44', 'mu', { unitPrice: yuan('250.00') }),
    ]);
    expect(all.areaMu.toString()).toBe('108.36');
    expect(all.estimatedValue.toString()).toBe('311238.00');
    expect(depositCap(all.estimatedValue, 'agreement', law2024).toString()).toBe('124495.20');
    expect(tierOf(all, law2024).must).toBe(false);
    const basis = bidBasis(all.pricing, all.parcels);
    expect([basis.basis, basis.reserve.toString()]).toEqual(['perYear', '34582.00']);
    expect(totalAt(all.pricing, all.parcels, basis.reserve).toString()).toBe('311238.00');
  });

  it('mianzhu: from a day to 2028-08-31, the part year by days over 365, rounded once', () => {
    // 2026-01-15 … 2028-01-14 is two years; 2028-01-15 … 2028-08-31 is 230 days.
    const pricing = parsePricing({
      basis: 'perUnitYear',
      amount: '900.00',
      term: { from: '2026-01-15', to: '2028-08-31' },
    });
    expect(termYears(pricing.term!).map((y) => y.times(365).toFixed())).toEqual(['365', '365', '230']);
    expect(totalAt(pricing, [parcel('45')]).toString()).toBe('106520.55'); // 81000 + 40500·230/365 = 106520.5479…
  });

  it('guanghan: 80000 a year for 5 years, shared 3:7 with nothing lost', () => {
    const all = facts({ basis: 'perYear', amount: '80000.00', term: { years: 5 } }, [parcel('1300', 'm2')], {
      category: 3,
    });
    expect(all.estimatedValue.toString()).toBe('400000.00');
    expect(depositCap(all.estimatedValue, 'ascending', law2024).toString()).toBe('160000.00');
    expect(tierOf(all, law2024).must).toBe(false);
    expect(splitMoney(yuan('400000.01'), ['0.3', '0.7']).map(String)).toEqual(['120000.00', '280000.01']);
  });

  it('hainan: 374.6 mu at 161078 a year for 3 years: by area, not by value', () => {
    const all = facts({ basis: 'perYear', amount: '161078.00', term: { years: 3 } }, [parcel('374.6')], {
      category: 2,
    });
    expect(all.estimatedValue.toString()).toBe('483234.00');
    expect(depositCap(all.estimatedValue, 'ascending', law2024).toString()).toBe('193293.60');
    expect(tierOf(all, law2024)).toMatchObject({ must: true, because: ['area'] });
  });

  it('donghong: rent steps up from year 5 and from year 8', () => {
    const pricing = parsePricing({
      basis: 'perUnitYear',
      amount: '700.00',
      term: { years: 10 },
      escalation: [
        { fromYear: 5, percent: '10' },
        { fromYear: 8, amount: '50.00' },
      ],
      payment: { kind: 'yearly' },
    });
    const parcels = [parcel('10')];
    expect(yearAmounts(pricing, parcels).map((a) => a.toFixed(2))).toEqual([
      ...Array(4).fill('7000.00'),
      ...Array(3).fill('7700.00'),
      ...Array(3).fill('8200.00'),
    ]);
    expect(totalAt(pricing, parcels).toString()).toBe('75700.00');
    expect(paymentSchedule(pricing, parcels, yuan('75700.00')).map((p) => p.amount.toString())[4]).toBe('7700.00');
  });
});

describe('totals', () => {
  const money = fc.bigInt({ min: 1n, max: 10n ** 8n }).map((fen) => Money.ofFen(fen));
  const mu = fc.integer({ min: 1, max: 10 ** 8 }).map((n) => Quantity.of((n / 10 ** 4).toFixed(4), 'mu'));

  it('round once: exact integer arithmetic agrees, half up', () => {
    fc.assert(
      fc.property(
        money,
        fc.array(mu, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (amount, quantities, years) => {
          const parcels = quantities.map((quantity) => ({ ...parcel('1'), quantity }));
          const pricing = parsePricing({ basis: 'perUnitYear', amount: amount.toString(), term: { years } });
          const units = quantities.reduce((sum, q) => sum + BigInt(q.amount.times(10_000).toFixed(0)), 0n);
          const exact = amount.fen * units * BigInt(years);
          expect(totalAt(pricing, parcels).fen).toBe((exact + 5_000n) / 10_000n);
          expect(areaOf(parcels).mu.times(10_000).toFixed(0)).toBe(units.toString());
        },
      ),
    );
  });

  it('every payment schedule adds up to the deal total', () => {
    const kinds = fc.constantFrom<PricingJson['payment']>(
      { kind: 'once' },
      { kind: 'yearly' },
      { kind: 'instalments', instalments: [{ share: '0.3333' }, { share: '0.3333' }, { share: '0.3334' }] },
    );
    fc.assert(
      fc.property(money, kinds, fc.integer({ min: 1, max: 9 }), money, (amount, payment, years, total) => {
        const pricing = parsePricing({ basis: 'perYear', amount: amount.toString(), term: { years }, payment });
        expect(Money.sum(paymentSchedule(pricing, [], total).map((p) => p.amount)).eq(total)).toBe(true);
      }),
    );
  });

  it('a deal over 52 households splits by their parcels, nothing lost', () => {
    const parcels = Array.from({ length: 52 }, (_, i) => parcel(`${i + 1}.37`, 'mu', { ownerPartyId: `h${i % 40}` }));
    const split = splitByParcels(
      parsePricing({ basis: 'perUnitYear', amount: '350', term: { years: 9 } }),
      parcels,
      yuan('1000000.01'),
    );
    expect(split.length).toBe(40);
    expect(Money.sum(split.map((s) => s.amount)).toString()).toBe('1000000.01');
  });

  it('the estimate is the appraised value where that is higher', () => {
    const pricing = parsePricing({ basis: 'lump', amount: '100' });
    expect(estimatedValue(pricing, [], yuan('120')).toString()).toBe('120.00');
    expect(estimatedValue(pricing, [], yuan('80')).toString()).toBe('100.00');
  });

  it('survives JSON: what is stored is what was parsed', () => {
    const pricing = parsePricing({
      basis: 'perYear',
      amount: '7',
      term: { from: '2026-01-01', to: '2030-06-30' },
      escalation: [{ fromYear: 3, percent: '2.5' }],
    });
    const again = parsePricing(JSON.parse(JSON.stringify(pricing)) as PricingJson);
    expect(totalAt(again, []).eq(totalAt(pricing, []))).toBe(true);
  });

  it.each<[string, PricingJson]>([
    ['a price of nothing', { basis: 'lump', amount: '0' }],
    ['a negative price', { basis: 'lump', amount: '-5' }],
    ['full-width digits', { basis: 'lump', amount: '１００' }],
    ['three decimals', { basis: 'lump', amount: '1.005' }],
    ['an unknown basis', { basis: 'perMoon', amount: '1' }],
    ['a yearly price without a term', { basis: 'perYear', amount: '1' }],
    ['half a year in years', { basis: 'perYear', amount: '1', term: { years: 0.5 } }],
    [
      'a term that ends before it begins',
      { basis: 'perYear', amount: '1', term: { from: '2026-02-01', to: '2026-01-31' } },
    ],
    ['a 30 February', { basis: 'perYear', amount: '1', term: { from: '2026-01-01', to: '2026-02-30' } }],
    [
      'escalation from year 1',
      { basis: 'perYear', amount: '1', term: { years: 3 }, escalation: [{ fromYear: 1, percent: '3' }] },
    ],
    [
      'instalments that do not add up',
      { basis: 'lump', amount: '1', payment: { kind: 'instalments', instalments: [{ share: '0.5' }] } },
    ],
  ])('refuses %s', (_, json) => {
    expect(() => parsePricing(json)).toThrow(expect.objectContaining({ name: 'InvalidValue' }));
  });
});
