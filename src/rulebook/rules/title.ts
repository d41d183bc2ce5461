import { addDays, addYears, daysBetween, formatDate } from '../../values/index.js';
import { categoryOf, subKindOf } from '../catalogue/index.js';
import type { EncumbranceFacts } from '../facts.js';
import type { Law } from '../law.js';
import { termEnd } from '../pricing.js';
import { fail, notApplicable, pass, rule, unknown } from '../rule.js';
import type { CategoryNo, TransferKind } from '../terms.js';
import { agriculturalUse } from './land-use.js';

const moments = ['submit', 'approve', 'announce', 'deal', 'contract'] as const;
const none = (count: number) => count === 0;

/** Art. 13(1): nobody disputes the title, and nothing lies on it that the filing conceals. */
export const clearTitle = rule({
  id: 'clear-title',
  article: '13',
  code: 'TITLE_UNCLEAR',
  title: '权属清晰',
  moments,
  needs: ['openDisputes', 'encumbrances'],
  judge({ openDisputes, encumbrances }) {
    const concealed = encumbrances.filter((e) => e.kind === 'other' && e.disclosed !== true).length;
    if (none(openDisputes) && concealed === 0) return pass();
    const faults = [
      ...(none(openDisputes) ? [] : ['权属存在未了结的争议']),
      ...(concealed > 0 ? ['存在未披露的权利负担'] : []),
    ];
    return fail({ openDisputes, concealed }, `${faults.join('；')}。请先解决争议或如实披露后再办理`);
  },
});

/** Art. 13(1), national law: what a court or authority has seized cannot be traded. */
export const notSeized = rule({
  id: 'not-seized',
  article: '13',
  code: 'SEIZED',
  title: '查封情况',
  moments: [...moments, 'mortgage'],
  needs: ['encumbrances'],
  basis: 'law',
  judge: ({ encumbrances }) =>
    encumbrances.some((e) => e.kind === 'seizure') ? fail({}, '标的已被司法或行政查封，解除查封前不得交易') : pass(),
});

/** Art. 13(1), 33; Civil Code 406: a mortgage is disclosed, and the mortgagee was told (or consented, where so agreed). */
export const mortgageInformed = rule({
  id: 'mortgage-informed',
  article: '33',
  code: 'ENCUMBERED',
  title: '抵押情况',
  moments,
  needs: ['encumbrances'],
  basis: 'law',
  judge({ encumbrances }) {
    const open = (e: EncumbranceFacts) =>
      e.kind === 'mortgage' && !(e.disclosed === true && e.mortgageeInformed === true);
    return encumbrances.some(open)
      ? fail({}, '标的已设抵押，须如实披露并提交通知抵押权人（约定须经同意的，提交其同意书）的证明')
      : pass();
  },
});

/** Art. 1, 13(4): contracted farmland, pasture and forest land keep an agricultural use (no 非农化). */
export const agriculturalUseKept = rule({
  id: 'agricultural-use',
  article: '13(4)',
  code: 'NON_AGRICULTURAL_USE',
  title: '农业用途',
  moments: ['submit', 'approve', 'announce', 'contract'],
  needs: ['category', 'useAfter'],
  field: 'useAfter',
  basis: 'law',
  judge({ category, useAfter }) {
    const kind = categoryOf(category);
    if (!kind) return notApplicable('交易品种不在目录内');
    if (!kind.agriculturalUse) return notApplicable('本品种不限于农业用途');
    const found = agriculturalUse(useAfter);
    if (found.nonAgricultural.length > 0) {
      return fail(
        { useAfter, found: found.nonAgricultural },
        `流转后用途含「${found.nonAgricultural.join('、')}」，承包地、草牧场、林地不得改作非农用途，请修改用途`,
      );
    }
    return found.agricultural
      ? pass({ useAfter })
      : fail({ useAfter }, '请写明流转后的农业用途，如种植、放牧、养殖、造林');
  },
});

const endless = (kind: TransferKind) =>
  kind === 'transfer' || kind === 'sale' || kind === 'exchange' || kind === 'purchase' || kind === 'invite';

/** Art. 13(4); Land Contract Law 38: nobody lets for longer than he holds. A term in whole years is counted from today, the earliest day it can begin. */
export const termWithinTitle = rule({
  id: 'term-within-title',
  article: '13(4)',
  code: 'TERM_EXCEEDS_TITLE',
  title: '期限与原权属',
  moments: ['submit', 'approve', 'announce', 'contract'],
  needs: ['pricing', 'parcels', 'today', 'transferKind'],
  field: 'pricing.term',
  basis: 'law',
  judge({ pricing, parcels, today, transferKind }) {
    if (parcels.length === 0) return unknown('parcels', '请先填写标的物');
    const end = termEnd(pricing.term, today);
    if (end === null)
      return endless(transferKind) ? notApplicable('不定期限') : unknown('pricing.term', '请写明流转期限');
    const ends = parcels.map((parcel) => parcel.contractEnd).filter((date) => date !== null);
    const earliest = ends.sort()[0];
    if (earliest === undefined) return pass({ termEnd: end });
    if (end <= earliest) return pass({ termEnd: end, contractEnd: earliest });
    return fail(
      { termEnd: end, contractEnd: earliest },
      `流转期限至${formatDate(end)}，超过原承包期（${formatDate(earliest)}届满），请缩短期限或先办理延包`,
    );
  },
});

function limitYears(category: CategoryNo, subKind: string, transferKind: TransferKind, law: Law): number | null {
  const own = subKindOf(category, subKind)?.maxYears?.[transferKind] ?? categoryOf(category)?.maxYears[transferKind];
  // Letting by contract (发包) is no lease of the Civil Code, but where no law of its own sets a limit, the lease's is taken.
  return own ?? (endless(transferKind) ? null : law.maxLeaseYears);
}

/** Art. 13(4); Civil Code 705: a lease of at most 20 years, unless the category's own law allows more (catalogue). */
export const termWithinLaw = rule({
  id: 'term-within-law',
  article: '13(4)',
  code: 'TERM_TOO_LONG',
  title: '法定最长期限',
  moments: ['submit', 'approve', 'announce', 'contract'],
  needs: ['pricing', 'category', 'subKind', 'transferKind', 'today'],
  field: 'pricing.term',
  basis: 'law',
  judge({ pricing, category, subKind, transferKind, today }, law) {
    const limit = limitYears(category, subKind, transferKind, law);
    if (limit === null) return notApplicable('不定期限');
    const { term } = pricing;
    if (term === null) return unknown('pricing.term', '请写明流转期限');
    const within =
      'years' in term
        ? term.years <= limit
        : daysBetween(addDays(addYears(term.from ?? today, limit), -1), term.to) <= 0;
    return within ? pass({ limitYears: limit }) : fail({ limitYears: limit }, `期限不得超过${limit}年，请缩短期限`);
  },
});
