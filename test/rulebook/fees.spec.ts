import fc from 'fast-check';
import { feeOf, type FeeSchedule, feeScheduleFaults } from '../../src/rulebook/index.js';
import { Money } from '../../src/values/index.js';

const yuan = Money.of;
const schedule: FeeSchedule = {
  tiers: [
    { upTo: yuan('100000'), rate: '0.01' },
    { upTo: yuan('1000000'), rate: '0.005' },
    { upTo: null, rate: '0.001' },
  ],
  minimum: yuan('100'),
  cap: yuan('8000'),
};

describe('service fees (art. 23)', () => {
  it.each([
    ['0', '0.00'],
    ['0.01', '100.00'],
    ['10000', '100.00'],
    ['10000.99', '100.00'],
    ['10001', '100.01'],
    ['100000', '1000.00'],
    ['100000.02', '1000.00'],
    ['100002', '1000.01'],
    ['1000000', '5500.00'],
    ['2000000', '6500.00'],
    ['3500000', '8000.00'],
    ['9000000', '8000.00'],
  ])('of %s is %s', (total, fee) => {
    expect(feeOf(yuan(total), schedule).toString()).toBe(fee);
  });

  it('never falls as the total rises, and stays between minimum and cap', () => {
    const fen = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(fen, fen, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [a, b] = [feeOf(Money.ofFen(low), schedule), feeOf(Money.ofFen(high), schedule)];
        expect(a.gt(b)).toBe(false);
        expect(a.lt(schedule.minimum) || b.gt(schedule.cap!)).toBe(false);
      }),
    );
  });

  it.each([
    [{ tiers: [] }, ['请至少填写一档费率']],
    [{ tiers: [{ upTo: yuan('1'), rate: '0' }] }, ['最后一档须不设上限']],
    [
      {
        tiers: [
          { upTo: yuan('5'), rate: '0.01' },
          { upTo: yuan('5'), rate: '0.01' },
          { upTo: null, rate: '0.2' },
        ],
        cap: yuan('99.99'),
      },
      ['各档上限须逐档增大，只有最后一档不设上限', '费率须在0至10%之间', '最高收费不得低于最低收费'],
    ],
    [
      {
        tiers: [
          { upTo: null, rate: '0' },
          { upTo: null, rate: '0' },
        ],
      },
      ['各档上限须逐档增大，只有最后一档不设上限'],
    ],
    [{ tiers: [{ upTo: null, rate: '-0.01' }] }, ['费率须在0至10%之间']],
    [{}, []],
  ] as const)('%j: %j', (more, faults) => {
    expect(feeScheduleFaults({ ...schedule, ...more })).toEqual(faults);
  });
});
