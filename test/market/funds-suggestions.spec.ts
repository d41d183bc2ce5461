import { newReference, spaced } from '../../src/funds/bank/reference.js';
import { type Expected, suggester, type Unnamed } from '../../src/funds/matching/suggest.js';
import { Money } from '../../src/values/index.js';

let orders = 0;
const expected = (more: Partial<Expected> = {}): Expected => ({
  orderId: `order-${++orders}`,
  reference: newReference('deposit'),
  payerName: '巴图·吉日嘎拉',
  aliases: [],
  missing: Money.of('1000.00'),
  orderedOn: '2026-03-01',
  ...more,
});
const line = (more: Partial<Unnamed> = {}): Unnamed => ({
  payerName: '无关的人',
  amount: Money.of('999.99'),
  remark: '',
  bookedOn: '2026-03-05',
  ...more,
});
const first = (all: Expected[], one: Unnamed) => suggester(all)(one)[0];

describe('money.md, “In”: a suggestion that a person confirms', () => {
  const one = expected();
  const other = expected({ payerName: '示范牧业有限公司', missing: Money.of('2000.00') });
  const all = [other, one];
  const { reference } = one;
  const wrongDigit = reference.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  const at = [...reference].findIndex((digit, index) => digit !== reference[index + 1]);
  const swapped = reference.slice(0, at) + reference[at + 1] + reference[at] + reference.slice(at + 2);

  it.each<[string, Partial<Unnamed>, string[], boolean]>([
    ['the exact reference of another payer', { remark: `款 ${reference}` }, ['reference'], true],
    ['one wrong digit', { remark: `保证金${wrongDigit}` }, ['referenceTypo'], true],
    ['two digits swapped, written in groups', { remark: spaced(swapped) }, ['referenceTypo'], true],
    ['a digit lost', { remark: reference.slice(0, 4) + reference.slice(5) }, ['referenceTypo'], true],
    ['a digit too many', { remark: `${reference.slice(0, 6)}0${reference.slice(6)}` }, ['referenceTypo'], true],
    ['payer and amount', { payerName: '巴图•吉日嘎拉', amount: one.missing }, ['name', 'amount', 'onlyAmount'], false],
    ['the payer alone, another amount', { payerName: '巴图．吉日嘎拉' }, ['name'], false],
    ['the dot left out', { payerName: '巴图吉日嘎拉' }, ['nameForm'], true],
    [
      'part of the name and the amount',
      { payerName: '吉日嘎拉', amount: one.missing },
      ['namePart', 'amount', 'onlyAmount'],
      true,
    ],
    [
      'named in the remark',
      { remark: '代巴图吉日嘎拉缴', amount: one.missing },
      ['nameInRemark', 'amount', 'onlyAmount'],
      true,
    ],
    ['an amount that one alone owes', { amount: one.missing }, ['amount', 'onlyAmount'], true],
  ])('%s', (_, more, reasons, otherPayer) => {
    expect(first(all, line(more))).toEqual({ orderId: one.orderId, reasons, otherPayer });
  });

  it('is none where only part of a name fits, an amount that two owe, or a name of one sign', () => {
    const twins = [expected(), expected({ payerName: '王' })];
    expect(suggester(twins)(line({ amount: Money.of('1000.00') }))).toEqual([]);
    expect(suggester(twins)(line({ payerName: '吉日嘎拉' }))).toEqual([]);
    expect(suggester(twins)(line({ payerName: '王小明', remark: '王' }))).toEqual([]);
    expect(suggester(twins)(line({ payerName: '', remark: '' }))).toEqual([]);
  });

  it('names a household’s representative, and never an order that is younger than the payment (art. 20)', () => {
    const household = expected({ payerName: '白音户', aliases: ['其木格'] });
    expect(first([household], line({ payerName: '其木格' }))).toEqual({
      orderId: household.orderId,
      reasons: ['nameAlias'],
      otherPayer: false,
    });
    const younger = expected({ orderedOn: '2026-03-06' });
    expect(suggester([younger])(line({ remark: younger.reference, payerName: younger.payerName }))).toEqual([]);
  });

  it('puts what speaks loudest first, at most nine, and is quick enough for ten thousand open orders', () => {
    const many = Array.from({ length: 10_000 }, () => expected({ missing: Money.of('1000.00') }));
    const exact = many[7_777]!;
    const from = performance.now();
    const found = suggester(many)(line({ payerName: '巴图·吉日嘎拉', amount: exact.missing, remark: exact.reference }));
    expect(performance.now() - from).toBeLessThan(2000);
    expect(found).toHaveLength(9);
    expect(found[0]).toEqual({ orderId: exact.orderId, reasons: ['reference', 'name', 'amount'], otherPayer: false });
  });
});
