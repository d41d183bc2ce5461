import { hammerFaults } from '../../src/rulebook/index.js';
import { Money } from '../../src/values/index.js';

const at = (text: string): Date => new Date(`2026-03-02T${text}:00+08:00`);
const call = (number: number, amount: string, match = false) => ({ number, amount: Money.of(amount), match });
const paddles = [
  { number: 1, rank: null },
  { number: 2, rank: 2 },
  { number: 4, rank: 1 },
];
const facts = { opensAt: at('09:00'), now: at('12:00'), reserve: Money.of('500.00'), paddles };
const record = { sold: true, heldAt: at('10:00'), calls: [call(1, '500.00'), call(2, '500.01')] };
const codes = (more: Partial<typeof record>) =>
  hammerFaults({ ...record, ...more }, facts).map(({ code, field }) => [code, field]);

describe('a hammer record (Auction Law 50, 51)', () => {
  it('stands at the reserve itself, at the opening and now', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ calls: [call(1, '500.00')] })).toEqual([]);
    expect(codes({ heldAt: at('09:00') })).toEqual([]);
    expect(codes({ heldAt: at('12:00') })).toEqual([]);
    expect(codes({ sold: false, calls: [] })).toEqual([]);
  });
  it.each([
    ['before it was announced to begin', { heldAt: at('08:59') }, [['VALIDATION', 'heldAt']]],
    ['later than now', { heldAt: at('12:01') }, [['VALIDATION', 'heldAt']]],
    ['sold to nobody', { calls: [] }, [['VALIDATION', 'calls']]],
    ['not sold, with calls', { sold: false }, [['VALIDATION', 'calls']]],
    ['a paddle nobody has', { calls: [call(3, '600.00')] }, [['NOT_ELIGIBLE', 'calls.0.number']]],
    ['the same price twice', { calls: [call(1, '600.00'), call(2, '600.00')] }, [['BID_TOO_LOW', 'calls.1.amount']]],
    ['a fen below the reserve', { calls: [call(1, '499.99')] }, [['BID_BELOW_RESERVE', 'calls']]],
  ])('%s', (_, more, faults) => {
    expect(codes(more)).toEqual(faults);
  });

  it.each([
    [
      'the higher rank takes the price from the lower, and is outbid',
      [call(1, '600.00'), call(2, '600.00', true), call(4, '600.00', true), call(1, '601.00')],
      [],
    ],
    ['without priority', [call(2, '600.00'), call(1, '600.00', true)], [['PRIORITY_NOT_PROVEN', 'calls.1.match']]],
    ['what nobody called', [call(2, '600.00', true)], [['MATCH_NOTHING', 'calls.0.match']]],
    ['another price', [call(1, '600.00'), call(2, '600.01', true)], [['MATCH_PRICE_MOVED', 'calls.1.match']]],
    ['its own price', [call(2, '600.00'), call(2, '600.00', true)], [['BID_OWN_STANDING', 'calls.1.match']]],
    ['the lower rank', [call(4, '600.00'), call(2, '600.00', true)], [['MATCH_RANK', 'calls.1.match']]],
  ])('a match (art. 29): %s', (_, calls, faults) => {
    expect(codes({ calls })).toEqual(faults);
  });
});
