import { createHash } from 'node:crypto';
import { drawTickets, inDrawOrder, publicValueOf, ticketText } from '../../src/rulebook/index.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const by = { seed: 'ab', publicValue: '010203' };
const entries = (ranks: readonly (number | null)[]) => ranks.map((rank, index) => ({ number: index + 1, rank }));

describe('lots at a fixed price (art. 14, 29)', () => {
  it('a ticket is the hash of seed, public value and number, as sha256sum prints it', () => {
    expect(ticketText('ab', '010203', 7)).toBe('ab|010203|7');
    const [only] = drawTickets(by, [{ number: 7, rank: null }], sha256);
    // printf '%s' 'ab|010203|7' | sha256sum
    expect(only).toEqual({
      number: 7,
      rank: null,
      ticket: 'fd2d1c484a2f98ae89d8a2aecfca8c0baae50353d31085b9bec5e6eef69c5314',
    });
  });
  it('the smallest ticket wins, and the order in which they came decides nothing', () => {
    const found = drawTickets(by, entries([null, null, null, null, null]), sha256);
    expect(found.map(({ ticket }) => ticket)).toEqual(found.map(({ ticket }) => ticket).toSorted());
    expect(drawTickets(by, entries([null, null, null, null, null]).reverse(), sha256)).toEqual(found);
    expect(drawTickets({ ...by, publicValue: '010204' }, entries([null, null]), sha256)).not.toEqual(found.slice(0, 2));
  });
  it('priority goes before the draw; of one rank the ticket decides', () => {
    const tickets = [
      { number: 1, rank: null, ticket: '0' },
      { number: 2, rank: 2, ticket: '1' },
      { number: 3, rank: 1, ticket: '3' },
      { number: 4, rank: 1, ticket: '2' },
      { number: 5, rank: null, ticket: '0' },
    ];
    expect(inDrawOrder(tickets).map(({ number }) => number)).toEqual([4, 3, 2, 1, 5]);
  });
  it('every number is drawn about as often as the others', () => {
    const wins = [0, 0, 0, 0];
    for (let round = 0; round < 4000; round++) {
      const [first] = drawTickets(
        { seed: 'ab', publicValue: String(round) },
        entries([null, null, null, null]),
        sha256,
      );
      wins[first!.number - 1]! += 1;
    }
    // Of 4000 with a chance of a quarter each: 1000, five standard deviations either way. The values are fixed, so is the outcome.
    for (const count of wins) expect(Math.abs(count - 1000)).toBeLessThan(137);
  });
  it('two people who read the same result agree', () => {
    expect(publicValueOf(' ０１ 02\t03　+ ０９ ')).toBe('010203+09');
    expect(publicValueOf(' 　')).toBe('');
  });
});
