import { bondAmount, bondCap, figures2024 } from '../../src/rulebook/index.js';
import { Money, Quantity } from '../../src/values/index.js';

const yuan = (amount: string): Money => Money.of(amount);
const parcels = [{ quantity: Quantity.of('100.5', 'mu') }, { quantity: Quantity.of('0.333', 'mu') }];

describe('the performance bond (trading.md; Implementing Regulations of the Tender Law 58)', () => {
  it.each([
    ['one sum', { amount: yuan('5000'), perUnit: null }, '5000.00'],
    ['so much for each unit, down to the fen', { amount: null, perUnit: yuan('50') }, '5041.65'],
    ['both', { amount: yuan('1'), perUnit: yuan('0.01') }, '2.00'],
    ['nothing', { amount: null, perUnit: null }, '0.00'],
  ])('%s', (_, terms, amount) => {
    expect(bondAmount(terms, parcels).toString()).toBe(amount);
  });

  it('a statutory tender’s is capped by the contract’s sum, down to the fen; elsewhere the notice alone counts', () => {
    expect(bondCap(yuan('1000.09'), 'tender', figures2024)!.toString()).toBe('100.00');
    expect(bondCap(yuan('1000.09'), 'ascending', figures2024)).toBeNull();
  });
});
