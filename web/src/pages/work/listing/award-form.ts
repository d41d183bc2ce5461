import type { AwardTerms } from '../../../api/types.listing';
import type { Field } from '../../../components';
import { awardTexts } from '../../../texts.award';

const texts = awardTexts.terms;

/** Tender Law 19: how the bids will be judged stands in the notice. */
export const awardFields = (known?: AwardTerms): Field[] => [
  {
    name: 'awardBy',
    label: texts.title,
    kind: 'radio',
    required: true,
    initial: known?.by ?? 'price',
    choices: [
      { value: 'price', label: texts.price },
      { value: 'score', label: texts.score },
    ],
  },
  {
    name: 'awardCriteria',
    label: texts.criteria,
    kind: 'lines',
    help: texts.criteriaHelp,
    initial: known?.criteria.map(({ name, percent }) => `${name} ${percent}`).join('\n'),
  },
  {
    name: 'candidateDays',
    label: texts.notice,
    kind: 'int',
    initial: known?.candidateDays ?? 3,
    min: 1,
    max: 60,
    unit: texts.days,
    help: texts.noticeHelp,
  },
];

/** The three fields as the one part that the server reads; a line without a figure weighs nothing, and is refused there. */
export function awardBody({
  awardBy,
  awardCriteria,
  candidateDays,
  ...rest
}: Record<string, unknown>): Record<string, unknown> {
  if (awardBy === undefined) return rest;
  const criteria = ((awardCriteria as string[] | undefined) ?? []).map((line) => {
    const [, name, percent] = /^(.*?)[\s：:]*(\d{1,3})\s*[%％]?$/u.exec(line) ?? [];
    return { name: name || line, percent: Number(percent ?? 0) };
  });
  return { ...rest, award: { by: awardBy, criteria: awardBy === 'score' ? criteria : [], candidateDays } };
}
