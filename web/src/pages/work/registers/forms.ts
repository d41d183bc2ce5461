import type { ActionForm, Choice, Field } from '../../../components';
import { lendingTexts } from '../../../texts.lending';
import { registerTexts as texts } from '../../../texts.registers';

const choices = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const fields = texts.fields;
const opinion: Field = { name: 'opinion', label: fields.opinion, kind: 'textarea', required: true, minLength: 2 };
const reason: Field = { name: 'reason', label: fields.reason, kind: 'textarea', required: true, minLength: 2 };
const file = (label: string, required = true, name = 'fileId'): Field => ({ name, label, kind: 'file', required });

const mortgageFields: Field[] = [
  { name: 'consentOn', label: fields.consentOn, kind: 'date', help: fields.consentHelp },
  { name: 'collectiveNotifiedOn', label: fields.notifiedOn, kind: 'date' },
  { name: 'consentToTransfer', label: fields.consentToTransfer, kind: 'switch' },
  { name: 'statutoryNumber', label: fields.statutory, kind: 'text', maxLength: 60 },
];

/** What an entry of the register is taken in with (art. 33). */
export const proposeForm = (lenders: readonly { id: string; name: string }[]): ActionForm => ({
  path: 'encumbrances',
  unversioned: true,
  width: 720,
  intro: texts.proposeIntro,
  fields: [
    { name: 'kind', label: fields.kind, kind: 'radio', required: true, choices: choices(texts.kinds) },
    { name: 'ownerPartyId', label: fields.owner, kind: 'party', required: true },
    { name: 'certificateNo', label: fields.certificate, kind: 'text', required: true, maxLength: 100 },
    { name: 'holderName', label: fields.holder, kind: 'text', required: true, maxLength: 100 },
    { name: 'holderPartyId', label: fields.holderParty, kind: 'party' },
    {
      name: 'holderOrganizationId',
      label: lendingTexts.holderBody,
      kind: 'select',
      choices: lenders.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'amount', label: fields.amount, kind: 'money' },
    { name: 'mortgagedRight', label: fields.mortgaged, kind: 'select', choices: choices(texts.rights) },
    ...mortgageFields,
    file(fields.evidence, true, 'evidenceFileId'),
    { name: 'note', label: fields.note, kind: 'textarea', maxLength: 1000 },
  ],
});

/** An institution for itself: whose right, which, and who holds it are the request's. */
export const mortgageForm = ({ amount }: { amount: string }): ActionForm => ({
  width: 720,
  intro: lendingTexts.mortgageIntro,
  fields: [
    { name: 'amount', label: lendingTexts.secured, kind: 'money', required: true, initial: amount },
    { name: 'mortgagedRight', label: fields.mortgaged, kind: 'select', required: true, choices: choices(texts.rights) },
    ...mortgageFields,
    file(lendingTexts.contract, true, 'evidenceFileId'),
    { name: 'note', label: fields.note, kind: 'textarea', maxLength: 1000 },
  ],
});

export const encumbranceForms: Record<string, ActionForm> = {
  register: { primary: true, fields: [opinion] },
  decline: { danger: true, fields: [opinion] },
  change: {
    fields: [
      { name: 'amount', label: fields.amount, kind: 'money' },
      { name: 'holderName', label: fields.holder, kind: 'text', maxLength: 100 },
      { name: 'statutoryNumber', label: fields.statutory, kind: 'text', maxLength: 60 },
      reason,
      file(fields.changeFile),
    ],
  },
  discharge: { fields: [reason, file(fields.releaseFile)] },
};

/** Who claims what, about which listing or right (art. 34). */
export const disputeForm = (listingId?: string): ActionForm => ({
  path: 'disputes',
  unversioned: true,
  width: 720,
  fields: [
    { name: 'kind', label: fields.kind, kind: 'radio', required: true, choices: choices(texts.disputeKinds) },
    { name: 'claimant', label: fields.claimant, kind: 'text', required: true, minLength: 2, maxLength: 100 },
    { name: 'claimantPartyId', label: fields.claimantParty, kind: 'party' },
    ...(listingId
      ? []
      : ([
          { name: 'ownerPartyId', label: fields.owner, kind: 'party', required: true },
          { name: 'certificateNo', label: fields.certificate, kind: 'text', required: true, maxLength: 100 },
        ] satisfies Field[])),
    { name: 'claim', label: fields.claim, kind: 'textarea', required: true, minLength: 4 },
    file(fields.claimFile, true, 'evidenceFileId'),
  ],
  toBody: (body) => ({ ...body, ...(listingId && { listingId }) }),
});

const stage: ActionForm = {
  fields: [
    { name: 'on', label: fields.on, kind: 'date', required: true },
    { name: 'led', label: fields.led, kind: 'text', required: true, minLength: 2, maxLength: 100 },
    { name: 'text', label: fields.text, kind: 'textarea', required: true, minLength: 2 },
    file(fields.file, false),
  ],
};

export const disputeForms: Record<string, ActionForm> = {
  record: stage,
  mediate: { ...stage, primary: true },
  arbitrate: stage,
  sue: stage,
  close: {
    fields: [
      { name: 'outcome', label: fields.outcome, kind: 'radio', required: true, choices: choices(texts.outcomes) },
      { name: 'text', label: fields.outcomeText, kind: 'textarea', required: true, minLength: 2 },
      file(fields.outcomeFile),
    ],
  },
};

/** Civil Code 406. */
export const informForm = (encumbranceId: string): ActionForm => ({
  path: 'mortgagee',
  unversioned: true,
  fields: [
    { name: 'on', label: texts.informOn, kind: 'date', required: true },
    { name: 'consented', label: texts.consented, kind: 'switch' },
    file(texts.informFile),
  ],
  toBody: (body) => ({ ...body, encumbranceId }),
});
