import type { ActionForm } from '../../../components';
import type { Choice, Field } from '../../../components/fields';
import { professionalTexts as texts } from '../../../texts.professionals';

const choicesOf = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const term: Field[] = [
  { name: 'qualification', label: texts.qualification, kind: 'text', required: true, maxLength: 200 },
  { name: 'issuedBy', label: texts.issuedBy, kind: 'text', required: true, maxLength: 100 },
  { name: 'from', label: texts.from, kind: 'date', required: true },
  { name: 'until', label: texts.until, kind: 'date', help: texts.untilHint },
  { name: 'fileId', label: texts.certificate, kind: 'file', required: true },
];

export const addForm = (towns: readonly { code: string; name: string }[]): ActionForm => ({
  path: 'professionals',
  fields: [
    { name: 'kind', label: texts.kind, kind: 'select', required: true, choices: choicesOf(texts.kinds) },
    { name: 'name', label: texts.name, kind: 'text', required: true, maxLength: 100, help: texts.nameHint },
    { name: 'phone', label: texts.phone, kind: 'text', required: true, maxLength: 20, help: texts.phoneHint },
    {
      name: 'townCode',
      label: texts.town,
      kind: 'select',
      help: texts.townHint,
      choices: towns.map(({ code, name }) => ({ value: code, label: name })),
    },
    ...term,
  ],
});

const reason = (help?: string): ActionForm => ({
  fields: [{ name: 'reason', label: texts.reason, kind: 'textarea', required: true, minLength: 4, help }],
});

export const professionalForms: Record<string, ActionForm> = {
  renew: { fields: term },
  note: {
    fields: [
      { name: 'kind', label: texts.noteKind, kind: 'radio', required: true, choices: choicesOf(texts.noteKinds) },
      { name: 'on', label: texts.on, kind: 'date', required: true },
      { name: 'text', label: texts.text, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
      { name: 'hours', label: texts.hours, kind: 'int', min: 1, max: 1000 },
    ],
  },
  suspend: reason(texts.reasonHint),
  restore: reason(),
  remove: reason(texts.reasonHint),
};
