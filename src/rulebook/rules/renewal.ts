import { addMonths, formatDate } from '../../values/index.js';
import { transferKindNames } from '../catalogue/index.js';
import type { AllFacts } from '../facts.js';
import { fail, notApplicable, pass, rule } from '../rule.js';
import { renewable } from '../terms.js';

const moments = ['submit', 'accept', 'approve', 'announce'] as const;
const noRenewal = () => notApplicable('不是续约');

/** Whoever left longer ago than this many months sits there no more, and applies like everybody else (a reading: docs/readings.md). */
const sittingMonths = 6;

/** Art. 14 (trading.md, "Renewal"): a letting is agreed anew with the sitting transferee; above the figures of art. 35 `public-method` bars it like every agreement. */
export const renewalMethod = rule({
  id: 'renewal-method',
  article: '14',
  code: 'METHOD_NOT_ALLOWED',
  title: '续约的办理方式',
  moments,
  needs: ['renewal', 'direction', 'transferKind', 'method'],
  field: 'renewal',
  judge({ renewal, direction, transferKind, method }) {
    if (renewal === null) return noRenewal();
    if (direction !== 'transfer' || !renewable.includes(transferKind)) {
      const kinds = renewable.map((kind) => transferKindNames[kind]).join('、');
      return fail({ transferKind }, `只有按期限流转的（${kinds}）可以续约，请改选流转方式或去掉续约`);
    }
    return method === 'agreement'
      ? pass({ method })
      : fail({ method }, '与现受让方续约以协议方式办理，请把交易方式改为协议转让，或去掉续约公开交易');
  },
});

/** What speaks against taking an earlier contract for the one that is renewed. */
function contractFaults({ renewal, pricing, today }: Pick<AllFacts, 'renewal' | 'pricing' | 'today'>): string[] {
  const { endsOn, onRecord } = renewal!;
  const { term } = pricing;
  return [
    ...(onRecord?.stands === false ? ['原合同已经撤销或终止'] : []),
    ...(onRecord?.sameOwners === false ? ['权利人与原合同的出让方不一致'] : []),
    ...(onRecord?.sameRight === false ? ['标的物的权属证书与原合同的不一致'] : []),
    ...(addMonths(endsOn, sittingMonths) < today
      ? [`原合同已于${formatDate(endsOn)}到期，超过${sittingMonths}个月，不再是现受让方，请按新的流转公开交易`]
      : []),
    ...(startsBefore(term, endsOn, today)
      ? [`新的期限须自原合同到期（${formatDate(endsOn)}）之后起算，请按起止日期填写流转期限`]
      : []),
  ];
}

/** A term of whole years begins with the signing, which is not before today. */
function startsBefore(term: AllFacts['pricing']['term'], endsOn: string, today: string): boolean {
  if (term === null) return false;
  const from = 'to' in term ? term.from : undefined;
  return (from ?? today) <= endsOn;
}

/** Art. 13: the same right, of the same owners, let by a contract that stands, to somebody who still sits there. */
export const renewalContract = rule({
  id: 'renewal-contract',
  article: '13',
  code: 'TITLE_UNCLEAR',
  title: '续约的原合同',
  moments,
  needs: ['renewal', 'pricing', 'today', 'materials'],
  field: 'renewal',
  judge({ renewal, pricing, today, materials }) {
    if (renewal === null) return noRenewal();
    const shown = { contract: renewal.contract, endsOn: renewal.endsOn };
    const faults = contractFaults({ renewal, pricing, today });
    if (renewal.onRecord === null && !materials.includes('priorContract'))
      faults.push('原合同不在本平台，请上传原流转合同');
    return faults.length === 0 ? pass(shown) : fail(shown, faults.join('；'));
  },
});

/** Art. 29: a collective decides not only that it lets, but that it lets to the same transferee again. */
export const renewalDecided = rule({
  id: 'renewal-decided',
  article: '29',
  code: 'DEMOCRATIC_DECISION_MISSING',
  title: '续约的民主决策',
  moments,
  needs: ['renewal', 'owners'],
  field: 'owners',
  judge({ renewal, owners }) {
    if (renewal === null) return noRenewal();
    const collectives = owners.filter(({ kind }) => kind === 'collective');
    if (collectives.length === 0) return notApplicable('没有集体所有的标的物');
    const silent = collectives.filter(({ resolution }) => resolution?.renewal !== true).map(({ name }) => name);
    return silent.length === 0
      ? pass({ collectives: collectives.length })
      : fail({}, `${silent.join('、')}的决议没有写明同意与现受让方续约，请依法决议并登记后再办理`);
  },
});

/** Who may apply where a renewal was announced: the sitting transferee, and whoever the law lets go before it on equal terms (art. 29). */
export const renewalApplicant = rule({
  id: 'renewal-applicant',
  article: '18',
  code: 'NOT_ELIGIBLE',
  title: '续约项目的申请人',
  moments: ['apply'],
  needs: ['sittingPartyIds', 'applicants', 'priorityKinds'],
  judge({ sittingPartyIds, applicants, priorityKinds }) {
    if (sittingPartyIds === null) return noRenewal();
    if (applicants.every(({ partyId }) => sittingPartyIds.includes(partyId))) return pass({}, '现受让方');
    return priorityKinds.length > 0
      ? pass({ priorityKinds }, '以法定优先权人身份申请，须在截止前申报优先权')
      : fail({}, '本项目为与现受让方续约，不接受其他人申请');
  },
});

/** … whose priority the centre has accepted. */
export const renewalQualified = rule({
  id: 'renewal-qualified',
  article: '18',
  code: 'NOT_ELIGIBLE',
  title: '续约项目的受让资格',
  moments: ['qualify'],
  needs: ['sittingPartyIds', 'applicants', 'priorityAccepted'],
  judge({ sittingPartyIds, applicants, priorityAccepted }) {
    if (sittingPartyIds === null) return noRenewal();
    if (applicants.every(({ partyId }) => sittingPartyIds.includes(partyId))) return pass({}, '现受让方');
    return priorityAccepted === true
      ? pass({ priorityAccepted }, '优先权已经认定')
      : fail({}, '本项目为与现受让方续约，其他申请人须先申报优先权并经中心认定');
  },
});
