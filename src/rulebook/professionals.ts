import type { CivilDate } from '../values/index.js';

/** Who serves a trade without being a party to it (art. 9). */
export const professionalKinds = ['appraiser', 'lawFirm', 'broker'] as const;
export type ProfessionalKindName = (typeof professionalKinds)[number];
export const professionalKindNames: Readonly<Record<ProfessionalKindName, string>> = {
  appraiser: '资产评估机构',
  lawFirm: '法律服务机构',
  broker: '产权经纪人',
};

/** From a day to a day, both within it; open where it has no end. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** What the centre's register holds of one who serves: when it was qualified, and when it was stood down. */
export interface ProfessionalStanding {
  readonly terms: readonly Span[];
  readonly pauses: readonly Span[];
}

const covers = (spans: readonly Span[], day: CivilDate): boolean =>
  spans.some(({ from, until }) => from <= day && (until === null || day <= until));

/** Art. 29: what an appraiser found counts where it was qualified, and not stood down, on the day of its report. Null: it counts. */
export function appraiserFault(entry: ProfessionalStanding | null, reportDate: CivilDate): string | null {
  if (entry === null)
    return '评估机构不在交易中心的服务机构名册内：请核对名称，或先请交易中心凭资质证书登入名册；只有有资质的评估机构出具的评估值才算数';
  if (!covers(entry.terms, reportDate))
    return `评估报告日期${reportDate}不在该评估机构的资质有效期内，请核对日期，或由交易中心登记其当时的资质`;
  return covers(entry.pauses, reportDate)
    ? `评估机构在评估报告日期${reportDate}处于暂停或移出名册期间，请另行评估`
    : null;
}
