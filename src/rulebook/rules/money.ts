import { sameName } from '../../values/index.js';
import { fail, notApplicable, pass, rule, yuan } from '../rule.js';
import type { KeepingPurpose, PartyKind } from '../terms.js';

/** Art. 23: collectives and farmers pay no service fee. */
export const isFeeExempt = ({ kind, farmer }: { readonly kind: PartyKind; readonly farmer: boolean | null }): boolean =>
  kind === 'collective' || kind === 'household' || farmer === true;

/** Art. 23: no service fee for collectives and farmers; others by the centre's schedule. */
export const feeExempt = rule({
  id: 'fee-exempt',
  article: '23',
  code: 'FEE_EXEMPT',
  title: '服务费减免',
  moments: ['charge'],
  needs: ['feePayer', 'fee'],
  judge({ feePayer, fee }) {
    if (!isFeeExempt(feePayer)) return notApplicable('按收费标准收取');
    return fee.isZero() ? pass() : fail({ fee }, `${feePayer.name}免收交易服务费，不得收取${yuan(fee)}`);
  },
});

const natural: readonly PartyKind[] = ['household', 'individual'];

/**
 * Art. 31: a collective's money goes to the collective's own account and never to a person's, the same for every organisation; an individual's goes to that
 * person. Reading: a household is paid to its representative too, since the contract names him. What is owed is owed to its creditor with or without the
 * Measures, so the rule stands when they have lapsed.
 */
export const payeeMatches = rule({
  id: 'payee-matches',
  article: '31',
  code: 'PAYEE_MISMATCH',
  title: '收款人与权利人一致',
  moments: ['pay'],
  needs: ['payee'],
  basis: 'law',
  judge({ payee }) {
    if (payee === null) return fail({}, '受益人没有登记收款账户，请先在主体资料中补登其本人（本单位）账户');
    const { kind, name, representative, holder } = payee;
    const inTheirName = sameName(holder, name);
    const toRepresentative = kind === 'household' && representative !== null && sameName(holder, representative);
    if (inTheirName || toRepresentative) return pass();
    const whose = natural.includes(kind) ? '本人' : '本单位';
    return fail({}, `“${name}”的款项只能进其${whose}账户，登记账户的户名不符，请先更正主体资料`);
  },
});

const blank = (text: string | null): boolean => text === null || text.trim() === '';

/** A published sentence about something else is no such term: it must speak of deposits, and of what is wanted. */
const keepings = {
  keep: { name: '不予退还', says: /不予?退|不再退|不返还|不予返还|没收|扣除/ },
  price: { name: '转作价款', says: /(转|抵|充|冲).{0,8}(价款|成交价|租金|承包费|流转费|承包金)/ },
} satisfies Record<KeepingPurpose, object>;
const ofDeposits = (term: string | null, says: RegExp): boolean =>
  term !== null && term.includes('保证金') && says.test(term);

/** Art. 20: a deposit is kept back only by a published term, with ground and evidence; so from the proposal on. */
export const keptByTerm = rule({
  id: 'deposit-kept-by-term',
  article: '20',
  code: 'REFUND_NEEDS_SECOND_OFFICER',
  title: '处置保证金的依据',
  moments: ['proposeKeep', 'keep'],
  needs: ['keepingPurpose', 'keepingTerm', 'keepingGround', 'keepingEvidenceFileId'],
  judge({ keepingPurpose, keepingTerm, keepingGround, keepingEvidenceFileId }) {
    const { name, says } = keepings[keepingPurpose === 'price' ? 'price' : 'keep'];
    const missing = [
      ...(!ofDeposits(keepingTerm, says) ? [`公告中保证金${name}的约定（须与已发布公告的原文一致）`] : []),
      ...(blank(keepingGround) ? ['事由'] : []),
      ...(blank(keepingEvidenceFileId) ? ['证据'] : []),
    ];
    return missing.length === 0
      ? pass({ keepingTerm })
      : fail({}, `保证金${name}还缺：${missing.join('、')}，请补充后再办理`, missing);
  },
});

/** Art. 20: and only by two officers. */
export const keptBackByTwo = rule({
  id: 'deposit-kept-by-two',
  article: '20',
  code: 'REFUND_NEEDS_SECOND_OFFICER',
  title: '保证金不予退还或者转作价款由两名经办人办理',
  moments: ['keep'],
  needs: ['keepingOfficers'],
  judge({ keepingOfficers }) {
    const officers = new Set(keepingOfficers.filter((id) => !blank(id)));
    if (officers.size >= 2) return pass();
    const missing = ['第二名经办人'];
    return fail({}, '提请人不能自己决定，处置保证金须由第二名经办人决定', missing);
  },
});

/** Art. 14; Tender Law 28: fewer than three bids at the close are not opened. */
export const enoughBids = rule({
  id: 'tender-bids',
  article: '14',
  code: 'TENDER_TOO_FEW_BIDS',
  title: '投标人数',
  moments: ['openBids'],
  needs: ['bidsReceived'],
  basis: 'law',
  judge: ({ bidsReceived }, law) =>
    Number.isSafeInteger(bidsReceived) && bidsReceived >= law.tenderMinBids
      ? pass({ bidsReceived })
      : fail({ bidsReceived }, `投标人少于${law.tenderMinBids}个，不得开标，请退回投标文件并重新公告`),
});
