import type { CategoryNo, TransferKind } from './terms.js';

/** Who may take the deal on equal terms before others (art. 29, law). A lower rank goes first. */
export interface Priority {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  /** `law`: no notice can take it away; `measures`: art. 29; `notice`: published with the listing. */
  readonly source: 'law' | 'measures' | 'notice';
  readonly citation: string;
  /** What proves it. */
  readonly evidence: string;
  /** Categories and kinds of transfer it belongs to; null for all. */
  readonly categories: readonly CategoryNo[] | null;
  readonly transferKinds: readonly TransferKind[] | null;
  /** Only where a collective owns, only where a household or person does, or both. */
  readonly owner: 'collective' | 'household' | null;
}

/**
 * Statutory priorities with their rank. The law ranks only within its own case; between cases the reading is: co-owner before sitting tenant (Civil Code 726),
 * both before members of the collective, all before what a notice publishes.
 */
export const statutoryPriorities: readonly Priority[] = [
  {
    code: 'coOwner',
    name: '按份共有人',
    rank: 1,
    source: 'law',
    citation: '民法典第三百零五条',
    evidence: '共有产权证明',
    categories: null,
    transferKinds: ['transfer', 'sale'],
    owner: null,
  },
  {
    code: 'sittingTenantPurchase',
    name: '房屋承租人（购买）',
    rank: 2,
    source: 'law',
    citation: '民法典第七百二十六条',
    evidence: '现行租赁合同',
    categories: [3, 8],
    transferKinds: ['transfer', 'sale'],
    owner: null,
  },
  {
    code: 'sittingTenantLease',
    name: '房屋承租人（承租）',
    rank: 2,
    source: 'law',
    citation: '民法典第七百三十四条',
    evidence: '期满的租赁合同',
    categories: [3, 8],
    transferKinds: ['lease'],
    owner: null,
  },
  {
    code: 'memberForLand',
    name: '本集体经济组织成员（土地经营权）',
    rank: 3,
    source: 'law',
    citation: '农村土地承包法第三十八条',
    evidence: '成员身份证明',
    categories: [1, 2],
    transferKinds: null,
    owner: 'household',
  },
  {
    code: 'memberForOtherContract',
    name: '本集体经济组织成员（其他方式承包）',
    rank: 3,
    source: 'law',
    citation: '农村土地承包法第五十一条',
    evidence: '成员身份证明',
    categories: [1, 2],
    transferKinds: ['contract', 'lease'],
    owner: 'collective',
  },
  {
    code: 'landShareIncome',
    name: '所在集体经济组织、农牧民专业合作社（土地折价入股权益）',
    rank: 4,
    source: 'measures',
    citation: '管理办法第二十九条',
    evidence: '入股合同与章程',
    categories: [11],
    transferKinds: null,
    owner: null,
  },
  {
    code: 'memberForProject',
    name: '本集体经济组织成员（集体项目承包经营）',
    rank: 4,
    source: 'measures',
    citation: '管理办法第二十九条',
    evidence: '成员身份证明',
    categories: null,
    transferKinds: ['contract'],
    owner: 'collective',
  },
];

/** A price below the reserve: the holder may buy back before the deal stands (art. 29). It is no claim of a third party, so it stands apart. */
export const ownersBuyBack = {
  code: 'ownersBuyBack',
  name: '产权持有者优先回购',
  citation: '管理办法第二十九条',
} as const;

/** The rank of what a notice publishes, after everything that law and Measures give. */
export const publishedRank = 9;

export interface PublishedPriority {
  readonly code: string;
  readonly name: string;
  readonly evidence: string;
}

/** The priorities that a listing knows, in the order of their rank; a published one cannot take the place of a statutory one. */
export function prioritiesOf(
  listing: {
    readonly category: CategoryNo;
    readonly transferKind: TransferKind;
    readonly ownerKinds: readonly string[];
  },
  published: readonly PublishedPriority[] = [],
): Priority[] {
  const { category, transferKind, ownerKinds } = listing;
  const collective = ownerKinds.includes('collective');
  const person = ownerKinds.includes('household') || ownerKinds.includes('individual');
  const owned = ({ owner }: Priority) => owner === null || (owner === 'collective' ? collective : person);
  const statutory = statutoryPriorities.filter(
    (p) =>
      (p.categories === null || p.categories.includes(category)) &&
      (p.transferKinds === null || p.transferKinds.includes(transferKind)) &&
      owned(p),
  );
  const own = published
    .filter(({ code }) => !statutory.some((p) => p.code === code))
    .map((p): Priority => ({
      ...p,
      rank: publishedRank,
      source: 'notice',
      citation: '交易公告',
      categories: null,
      transferKinds: null,
      owner: null,
    }));
  return [...statutory, ...own].sort((a, b) => a.rank - b.rank);
}

/** Of two holders at the same price: a negative number where the first goes before, positive where the second does, 0 where they raise among themselves. */
export const compareRank = (a: Pick<Priority, 'rank'>, b: Pick<Priority, 'rank'>): number => a.rank - b.rank;
