import type { ListingView, OwnerView } from '../../../api/types';
import type { ActionForm, Field } from '../../../components';
import { isContractedLand } from '../../../rulebook';
import { nameOf } from '../../../texts';
import { renewalTexts } from '../../../texts.renewal';
import { landTexts } from '../../../texts.rules';
import { assemblies } from '../../../texts.work';
import { t } from '../../../language';

const file: Field = { name: 'fileId', label: t('扫描件'), kind: 'file', required: true };

export type PaperKind =
  | 'statement'
  | 'delegation'
  | 'resolution'
  | 'village-notice'
  | 'town'
  | 'bureau'
  | 'contractor-consent'
  | 'collective-notice';
export const titles: Record<PaperKind, string> = {
  statement: t('自愿流转声明'),
  delegation: t('授权委托书'),
  resolution: t('民主决策（成员大会决议）'),
  'village-notice': t('村内公示'),
  town: t('苏木镇备案（批准）'),
  bureau: t('旗农牧经管部门备案'),
  'contractor-consent': landTexts.consent,
  'collective-notice': landTexts.notice,
};

/** 「2026-05-01 某某对边界有意见 已处理」 → an objection and whether it has been settled. */
function objectionOf(line: string): { on: string; text: string; settled: boolean } {
  const [, on = '', rest = line] = /^(\d{4}-\d\d-\d\d)\s*(.*)$/.exec(line) ?? [];
  const settled = /已处理$/.test(rest);
  return { on, text: settled ? rest.replace(/\s*已处理$/, '') : rest, settled };
}

export const forms: Record<PaperKind, ActionForm> = {
  statement: { fields: [file, { name: 'signedOn', label: t('签署日期'), kind: 'date', required: true }] },
  delegation: {
    fields: [
      file,
      { name: 'delegate', label: t('受托人（单位）'), kind: 'text', required: true, maxLength: 100 },
      { name: 'signedOn', label: t('签署日期'), kind: 'date', required: true },
    ],
  },
  resolution: {
    fields: [
      { name: 'date', label: t('会议日期'), kind: 'date', required: true },
      {
        name: 'assembly',
        label: t('会议'),
        kind: 'radio',
        required: true,
        initial: 'members',
        choices: Object.entries(assemblies).map(([value, label]) => ({ value, label })),
      },
      { name: 'entitled', label: t('应到人数'), kind: 'int', required: true, min: 1, max: 100000, unit: t('人') },
      { name: 'present', label: t('实到人数'), kind: 'int', required: true, min: 0, max: 100000, unit: t('人') },
      { name: 'inFavour', label: t('同意人数'), kind: 'int', required: true, min: 0, max: 100000, unit: t('人') },
      { name: 'reserve', label: t('决议的底价'), kind: 'money', help: t('与项目同一计价方式；决议未定底价的不填') },
      file,
    ],
  },
  'village-notice': {
    fields: [
      { name: 'from', label: t('公示开始'), kind: 'date', required: true },
      { name: 'to', label: t('公示截止'), kind: 'date', required: true },
      file,
      {
        name: 'objections',
        label: t('收到的异议（没有则不填）'),
        kind: 'lines',
        placeholder: t('一行一项：2026-05-01 异议内容 已处理'),
      },
    ],
    toBody: (values) => ({
      ...values,
      ...(Array.isArray(values.objections)
        ? { objections: values.objections.map((line) => objectionOf(String(line))) }
        : {}),
    }),
  },
  town: {
    path: 'filings',
    fields: [
      file,
      { name: 'on', label: t('备案日期'), kind: 'date', required: true },
      { name: 'number', label: t('备案文号'), kind: 'text', maxLength: 60 },
    ],
    toBody: (values) => ({ ...values, kind: 'town' }),
  },
  bureau: {
    path: 'filings',
    fields: [
      file,
      { name: 'on', label: t('备案日期'), kind: 'date', required: true },
      { name: 'number', label: t('备案文号'), kind: 'text', maxLength: 60 },
    ],
    toBody: (values) => ({ ...values, kind: 'bureau' }),
  },
  'contractor-consent': {
    fields: [
      file,
      { name: 'contractor', label: t('原承包方'), kind: 'text', required: true, maxLength: 100 },
      { name: 'signedOn', label: t('签署日期'), kind: 'date', required: true },
    ],
  },
  // Written by the centre itself when the contract stands.
  'collective-notice': {},
};

/** A renewal is decided on as such (art. 29). */
const plainForm = (kind: PaperKind, { renewal }: ListingView): ActionForm =>
  kind === 'resolution' && renewal
    ? {
        ...forms.resolution,
        fields: [...forms.resolution.fields!, { name: 'renewal', label: renewalTexts.resolution, kind: 'confirm' }],
      }
    : forms[kind];

/** A photograph of it is kept under the paper's name. */
const called = (form: ActionForm, paper: string): ActionForm => ({
  ...form,
  fields: form.fields?.map((field) => (field.kind === 'file' ? { ...field, paper } : field)),
});

export const states: Record<PaperKind, readonly string[]> = {
  statement: ['draft', 'returned'],
  delegation: ['draft', 'returned'],
  resolution: ['draft', 'returned', 'unsold'],
  'village-notice': ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'unsold'],
  town: ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'unsold'],
  bureau: ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'unsold'],
  'contractor-consent': ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'approved', 'unsold'],
  'collective-notice': [],
};

export const waits: Partial<Record<PaperKind, string>> = {
  delegation: t('他人代为填报时须有'),
  'collective-notice': landTexts.noticeWaits,
};

export function paperOf(owner: OwnerView, kind: PaperKind): { fileId: string; what: string; warn?: string } | null {
  const { statement, delegation, resolution, notice, contractorConsent: consent, collectiveNotice: told } = owner;
  switch (kind) {
    case 'statement':
      return statement && { fileId: statement.fileId, what: t('{{signedOn}} 签署', { signedOn: statement.signedOn }) };
    case 'delegation':
      return (
        delegation && {
          fileId: delegation.fileId,
          what: t('{{signedOn}} 委托{{delegate}}', { signedOn: delegation.signedOn, delegate: delegation.delegate }),
        }
      );
    case 'resolution':
      return (
        resolution && {
          fileId: resolution.fileId,
          what: t('{{date}} {{assembly}}，应到{{entitled}}人、实到{{present}}人、同意{{inFavour}}人{{more}}{{more2}}', {
            date: resolution.date,
            assembly: nameOf(assemblies, resolution.assembly),
            entitled: resolution.entitled,
            present: resolution.present,
            inFavour: resolution.inFavour,
            more: resolution.reserve ? t('，决议底价{{reserve}}元', { reserve: resolution.reserve }) : '',
            more2: resolution.renewal ? `，${renewalTexts.resolved}` : '',
          }),
        }
      );
    case 'village-notice': {
      if (!notice) return null;
      const open = notice.objections.filter(({ settled }) => !settled);
      return {
        fileId: notice.fileId,
        what: t('{{from}} 至 {{to}}，{{more}}', {
          from: notice.from,
          to: notice.to,
          more:
            notice.objections.length === 0 ? t('无异议') : t('异议{{count}}项', { count: notice.objections.length }),
        }),
        warn:
          open.length > 0
            ? t('{{count}}项异议未处理：{{open}}', {
                count: open.length,
                open: open.map(({ text }) => text).join('；'),
              })
            : undefined,
      };
    }
    case 'contractor-consent':
      return (
        consent && {
          fileId: consent.fileId,
          what: t('{{signedOn}} {{contractor}}同意再流转', {
            signedOn: consent.signedOn,
            contractor: consent.contractor,
          }),
        }
      );
    case 'collective-notice':
      return told && { fileId: told.fileId, what: t('{{on}} 合同{{number}}', { on: told.on, number: told.number }) };
    default: {
      const filed = owner.filings.find((one) => one.kind === kind);
      return filed ? { fileId: filed.fileId, what: `${filed.on}${filed.number ? ` ${filed.number}` : ''}` } : null;
    }
  }
}

export const formOf = (kind: PaperKind, listing: ListingView): ActionForm =>
  called(plainForm(kind, listing), titles[kind]);

/** Which papers this owner's part of the listing takes (art. 5, 29; Land Contract Law 36, 46). */
export function papersOf(owner: OwnerView, listing: ListingView): PaperKind[] {
  const collective = owner.kind === 'collective';
  const person = owner.kind === 'household' || owner.kind === 'individual';
  const land = listing.direction === 'transfer' && isContractedLand(listing.category as 1, listing.subKind);
  // A contractor's contract goes to the collective's files; a right taken over is passed on with consent.
  const onward = land && !collective && (listing.transferKind === 'sublease' || !person);
  return [
    ...(collective
      ? (['resolution', 'village-notice', 'town', 'bureau'] as const)
      : (['statement', 'delegation'] as const)),
    ...(onward ? (['contractor-consent'] as const) : []),
    ...(land && person ? (['collective-notice'] as const) : []),
  ];
}

/** Needed only where somebody else files for this owner, or later: the rules say whether (art. 5). */
export const mayWait = (kind: PaperKind): boolean => kind === 'delegation' || kind === 'collective-notice';

/** Every owner has signed, decided, published and filed what it must; whether somebody else may file for it, the rules say (art. 5). */
export const ownersDone = (listing: ListingView): boolean =>
  !listing.actions.some(({ violations }) => violations.some(({ code }) => code === 'DELEGATION_MISSING')) &&
  listing.owners.every((owner) =>
    papersOf(owner, listing).every((kind) => {
      const paper = paperOf(owner, kind);
      return paper ? !paper.warn : mayWait(kind);
    }),
  );
