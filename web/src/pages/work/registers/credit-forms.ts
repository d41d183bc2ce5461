import type { ActionForm, Field } from '../../../components';
import { creditTexts as texts } from '../../../texts.credit';

const opinion: Field = { name: 'opinion', label: texts.opinion, kind: 'textarea', required: true, minLength: 2 };
const about: Field[] = [
  { name: 'partyId', label: texts.party, kind: 'party', required: true },
  {
    name: 'kind',
    label: texts.kind,
    kind: 'select',
    required: true,
    choices: Object.entries(texts.kinds).map(([value, label]) => ({ value, label })),
  },
];
const evidence: Field = { name: 'evidenceFileId', label: texts.evidence, kind: 'file', required: true };

export const proposeBlacklistForm: ActionForm = {
  path: 'blacklistings',
  unversioned: true,
  intro: texts.proposeIntro,
  fields: [
    ...about,
    { name: 'ground', label: texts.ground, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
    { name: 'until', label: texts.until, kind: 'date', required: true },
    evidence,
  ],
};

export const recordCreditForm: ActionForm = {
  path: 'credit-entries',
  unversioned: true,
  fields: [
    ...about,
    { name: 'text', label: texts.text, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
    evidence,
  ],
};

export const blacklistForms: Record<string, ActionForm> = {
  approve: { primary: true, fields: [opinion] },
  decline: { danger: true, fields: [opinion] },
  object: {
    intro: texts.objectIntro,
    fields: [
      { name: 'text', label: texts.objection, kind: 'textarea', required: true, minLength: 4 },
      { name: 'fileId', label: texts.objectionFile, kind: 'file' },
    ],
  },
  dismiss: { fields: [opinion] },
  lift: { intro: texts.liftIntro, fields: [opinion] },
};
