import type { LawFigure } from '../../../api/types';
import type { ActionForm, Field } from '../../../components';
import { percentToShare } from '../../../share';
import { lawTexts } from '../../../texts.laws';
import { t } from '../../../language';

const prefix = 'figure.';

const fieldOf = ({ key, name, article, kind, text }: LawFigure): Field => ({
  name: `${prefix}${key}`,
  label: t('变更：{{name}}', { name }),
  help: t('现为{{textShown}}（第{{article}}条）；不变更的不填', { textShown: text, article }),
  ...(kind === 'workingDays' || kind === 'months'
    ? { kind: 'int', min: 1, max: 60, unit: kind === 'months' ? t('个月') : t('个工作日') }
    : kind === 'area'
      ? { kind: 'text', placeholder: t('亩数，如 150') }
      : {
          kind: 'money',
          unit: kind === 'share' ? '%' : t('元'),
          placeholder: kind === 'share' ? t('如 40') : t('如 1000000.00'),
        }),
});

/** What the director writes down of an instrument: the document, its days, and the figures that it changes. */
export function instrumentForm(figures: readonly LawFigure[]): ActionForm {
  const kinds = new Map<string, LawFigure['kind']>(figures.map(({ key, kind }) => [key, kind]));
  return {
    path: 'instruments',
    unversioned: true,
    primary: true,
    width: 720,
    intro: lawTexts.recordIntro,
    fields: [
      {
        name: 'kind',
        label: t('性质'),
        kind: 'radio',
        required: true,
        choices: Object.entries(lawTexts.kinds).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'number',
        label: t('文号'),
        kind: 'text',
        required: true,
        maxLength: 100,
        placeholder: t('如 伊政办发〔2026〕8号'),
      },
      { name: 'title', label: t('文件名称'), kind: 'text', required: true, minLength: 4, maxLength: 200 },
      { name: 'fileId', label: t('文件扫描件'), kind: 'file', required: true },
      { name: 'from', label: t('施行日期'), kind: 'date', required: true },
      { name: 'to', label: t('失效日期'), kind: 'date', help: t('自该日起不再有效；文件没有写明的不填') },
      {
        name: 'running',
        label: t('在办项目'),
        kind: 'radio',
        required: true,
        choices: [
          { value: 'no', label: lawTexts.running.no },
          { value: 'yes', label: lawTexts.running.yes },
        ],
        help: t('以文件写明的为准；没有写明的，已提交的项目按提交时的版本办结'),
      },
      ...figures.map(fieldOf),
    ],
    toBody: ({ running, ...values }) => {
      const plain = Object.entries(values).filter(([name]) => !name.startsWith(prefix));
      const changed = Object.entries(values)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value] as const)
        .map(([key, value]) => [key, kinds.get(key) === 'share' ? percentToShare(String(value)) : value]);
      return {
        ...Object.fromEntries(plain),
        appliesToRunning: running === 'yes',
        ...(changed.length > 0 && { figures: Object.fromEntries(changed) }),
      };
    },
  };
}
