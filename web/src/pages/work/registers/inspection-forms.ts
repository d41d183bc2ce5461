import type { ActionForm } from '../../../components';
import type { Field } from '../../../components/fields';
import { inspectionTexts as texts } from '../../../texts.inspections';

/** What somebody saw on the spot; `number` where the page knows whose it is. */
export const inspectionForm = (number?: string | null): ActionForm => ({
  path: 'inspections',
  unversioned: true,
  intro: texts.intro,
  fields: [
    {
      name: 'listingNumber',
      label: texts.listingNumber,
      kind: 'text',
      required: true,
      maxLength: 40,
      initial: number ?? undefined,
    },
    { name: 'inspectedOn', label: texts.inspectedOn, kind: 'date', required: true },
    {
      name: 'findings',
      label: texts.findings,
      kind: 'multi',
      initial: [],
      help: texts.findingsHint,
      choices: Object.entries(texts.findingNames).map(([value, label]) => ({ value, label })),
    },
    { name: 'text', label: texts.text, kind: 'textarea', required: true, minLength: 4 },
    { name: 'rectifyBy', label: texts.rectifyBy, kind: 'date', help: texts.rectifyHint },
    { name: 'evidenceFileId', label: texts.evidence, kind: 'file' },
  ],
});

const words = (label: string): Field => ({
  name: 'text',
  label,
  kind: 'textarea',
  required: true,
  minLength: 2,
});
export const inspectionForms: Record<string, ActionForm> = {
  follow: { fields: [words(texts.say.follow)] },
  extend: {
    fields: [{ name: 'rectifyBy', label: texts.newRectifyBy, kind: 'date', required: true }, words(texts.say.extend)],
  },
  rectify: { fields: [words(texts.say.rectify)] },
  refer: { fields: [words(texts.say.refer)] },
};
