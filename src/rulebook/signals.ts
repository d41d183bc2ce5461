import { formatDate, type CivilDate } from '../values/index.js';

/** One party's part in one trade that is over. */
export interface Taking {
  readonly partyId: string;
  /** How often it bid or quoted. */
  readonly bids: number;
  readonly won: boolean;
  /** Gave its application up after it was accepted, or won and did not sign. */
  readonly withdrew: boolean;
}

/** A trade that is over, and who had applied for it. */
export interface Encounter {
  readonly listingId: string;
  readonly number: string;
  readonly title: string;
  readonly endedOn: CivilDate;
  readonly takings: readonly Taking[];
}

/** What a party is known by; each value stands for something that is kept sealed or read as it is. */
export interface Traits {
  readonly partyId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly bankAccount: string | null;
  readonly address: string | null;
  /** Devices that its accounts signed in from. */
  readonly devices: readonly string[];
}

export const signalNames = {
  sharedAccount: '共用银行账户',
  sharedPhone: '共用电话',
  sharedAddress: '共用地址',
  sharedDevice: '共用设备',
  rotation: '轮流成交',
  withdrawals: '轮流退出',
  noContest: '从不相互竞价',
} as const;
export type SignalKind = keyof typeof signalNames;

export interface Signal {
  readonly kind: SignalKind;
  readonly name: string;
  /** In words, with figures. A signal is no finding: it says where to look. */
  readonly explanation: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** The trades that it rests on, the oldest first, each with what happened in it. */
  readonly trades: readonly {
    readonly listingId: string;
    readonly number: string;
    readonly title: string;
    readonly endedOn: CivilDate;
    readonly what: string;
  }[];
}

/** From how many trades together a pattern is worth a look; fewer are chance. */
export const signalFloors = { rotation: 4, withdrawals: 2, noContest: 3 } as const;

interface Met {
  readonly trade: Encounter;
  readonly a: Taking;
  readonly b: Taking;
}
interface Pair {
  readonly a: Traits;
  readonly b: Traits;
  readonly met: readonly Met[];
}

/**
 * Art. 28: what two parties that met in trades have in common, or did in turn. Computed for the supervisor alone, from trades that are over; none of
 * it blocks anybody, each is explained by its facts.
 */
export function signalsOf(encounters: readonly Encounter[], traits: readonly Traits[]): Signal[] {
  const pairs = pairsOf(encounters, new Map(traits.map((one) => [one.partyId, one])));
  return pairs.flatMap((pair) => [
    ...shared(pair, 'sharedAccount', ({ bankAccount }) => [bankAccount], '登记的收款账户相同'),
    ...shared(pair, 'sharedPhone', ({ phone }) => [phone], '登记的电话相同'),
    ...shared(pair, 'sharedAddress', ({ address }) => [plain(address)], '登记的地址相同'),
    ...shared(pair, 'sharedDevice', ({ devices }) => devices, '账号曾在同一设备上登录'),
    ...rotation(pair),
    ...withdrawals(pair),
    ...noContest(pair),
  ]);
}

/** Everybody who met anybody, in a fixed order; trades from the oldest. */
function pairsOf(encounters: readonly Encounter[], known: ReadonlyMap<string, Traits>): Pair[] {
  const byPair = new Map<string, { a: Traits; b: Traits; met: Met[] }>();
  const inOrder = [...encounters].sort((x, y) => order(x.endedOn, y.endedOn) || order(x.number, y.number));
  for (const trade of inOrder) {
    const takings = [...trade.takings].sort((x, y) => order(x.partyId, y.partyId));
    for (const [index, a] of takings.entries())
      for (const b of takings.slice(index + 1)) {
        const [traitsOfA, traitsOfB] = [known.get(a.partyId), known.get(b.partyId)];
        if (!traitsOfA || !traitsOfB || a.partyId === b.partyId) continue;
        const key = `${a.partyId} ${b.partyId}`;
        const pair = byPair.get(key) ?? { a: traitsOfA, b: traitsOfB, met: [] };
        pair.met.push({ trade, a, b });
        byPair.set(key, pair);
      }
  }
  return [...byPair.values()];
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
/** A full stop more is the same house. */
const plain = (address: string | null): string | null => address?.replace(/[\s,.，。、-]/g, '') || null;
const both = ({ a, b }: Pair): string => `${a.name}与${b.name}`;

function signal(
  kind: SignalKind,
  pair: Pair,
  met: readonly Met[],
  explanation: string,
  what: (one: Met) => string,
): Signal {
  return {
    kind,
    name: signalNames[kind],
    explanation,
    parties: [pair.a, pair.b].map(({ partyId: id, name }) => ({ id, name })),
    trades: met.map((one) => {
      const { listingId, number, title, endedOn } = one.trade;
      return { listingId, number, title, endedOn, what: what(one) };
    }),
  };
}

function shared(
  pair: Pair,
  kind: SignalKind,
  valuesOf: (traits: Traits) => readonly (string | null)[],
  says: string,
): Signal[] {
  const ofA = new Set(valuesOf(pair.a).filter(Boolean));
  if (!valuesOf(pair.b).some((value) => value && ofA.has(value))) return [];
  const explanation = `${both(pair)}${says}，同时参加了${pair.met.length}宗交易`;
  return [signal(kind, pair, pair.met, explanation, (one) => outcome(pair, one))];
}

const outcome = (pair: Pair, { a, b }: Met): string =>
  a.won ? `${pair.a.name}成交` : b.won ? `${pair.b.name}成交` : '均未成交';

/** Trades that one of the two won although both took part; from one to the next the winner changes, three times out of four at least. */
function rotation(pair: Pair): Signal[] {
  const won = pair.met.filter(({ a, b }) => a.won !== b.won && !a.withdrew && !b.withdrew);
  const turns = won.filter(({ a }, index) => index > 0 && a.won !== won[index - 1]!.a.won).length;
  if (won.length < signalFloors.rotation || turns * 4 < (won.length - 1) * 3) return [];
  const ofA = won.filter(({ a }) => a.won).length;
  const explanation = `${both(pair)}同时参加的交易中有${won.length}宗由两方之一成交，成交人交替${turns}次（${ofA}宗比${won.length - ofA}宗）`;
  return [signal('rotation', pair, won, explanation, (one) => outcome(pair, one))];
}

/** One withdrew and the other won, and at another time the other way round. */
function withdrawals(pair: Pair): Signal[] {
  const gave = pair.met.filter(({ a, b }) => (a.withdrew && b.won) || (b.withdrew && a.won));
  const byA = gave.filter(({ a }) => a.withdrew).length;
  if (gave.length < signalFloors.withdrawals || byA === 0 || byA === gave.length) return [];
  const explanation = `${both(pair)}有${gave.length}宗交易由一方退出或不签约、另一方成交，且互有进退（${byA}次比${gave.length - byA}次）`;
  return [
    signal('withdrawals', pair, gave, explanation, (one) =>
      one.a.withdrew ? `${pair.a.name}退出，${pair.b.name}成交` : `${pair.b.name}退出，${pair.a.name}成交`,
    ),
  ];
}

/** Both qualified, time after time, and never did both bid. */
function noContest(pair: Pair): Signal[] {
  const stayed = pair.met.filter(({ a, b }) => !a.withdrew && !b.withdrew && (a.bids > 0 || b.bids > 0));
  if (stayed.length < signalFloors.noContest || stayed.some(({ a, b }) => a.bids > 0 && b.bids > 0)) return [];
  const first = formatDate(stayed[0]!.trade.endedOn);
  const explanation = `${both(pair)}自${first}起同时取得资格的${stayed.length}宗交易中，每宗都只有一方报价`;
  return [
    signal('noContest', pair, stayed, explanation, ({ a }) => `只有${a.bids > 0 ? pair.a.name : pair.b.name}报价`),
  ];
}
