import type { ReactNode } from 'react';
import type { Catalogue, Ground, ListingView } from '../../../api/types';
import type { ActionForm, Field } from '../../../components';
import { interruptionTexts as texts } from '../../../texts.interruptions';
import { phrases } from '../../../phrases';
import { t } from '../../../language';

const reason: Field = { name: 'reason', label: t('理由'), kind: 'textarea', required: true, minLength: 2 };

/** Each ground with its evidence, and what else it asks for. */
function Grounds({ items }: { items: readonly Ground[] }): ReactNode {
  return (
    <>
      {texts.grounds}
      <ol style={{ margin: 0, paddingLeft: 20 }}>
        {items.map(({ no, name, evidence, needs }) => (
          <li key={no} value={no}>
            {[`${name}：${evidence}`, ...needs.map((need) => texts.needs[need])].join('；')}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The server says which of them the chosen ground asks for, all at once. */
const groundFields = (items: readonly Ground[], { owners }: ListingView, often?: readonly string[]): Field[] => [
  {
    name: 'ground',
    label: t('适用情形'),
    kind: 'select',
    required: true,
    choices: items.map(({ no, name }) => ({ value: no, label: `${no}. ${name}` })),
  },
  { name: 'evidenceFileId', label: t('证据材料'), kind: 'file', required: true },
  { ...reason, phrases: often },
  {
    name: 'ownerIds',
    label: texts.owners,
    kind: 'multi',
    choices: owners.map(({ partyId, name }) => ({ value: partyId, label: name })),
    help: texts.ownersHelp,
  },
  { name: 'otherId', label: texts.other, kind: 'party', help: texts.otherHelp },
  { name: 'interest', label: texts.interest, kind: 'text', maxLength: 500 },
  { name: 'approvalFileId', label: texts.approval, kind: 'file' },
  { name: 'authority', label: texts.authority, kind: 'text', maxLength: 300 },
];

function toBody({ ownerIds, otherId, ...said }: Record<string, unknown>): Record<string, unknown> {
  const requesterPartyIds = [...((ownerIds as string[] | undefined) ?? []), ...(otherId ? [otherId] : [])];
  return requesterPartyIds.length > 0 ? { ...said, requesterPartyIds } : said;
}

/** Art. 26, 27: to stop, to go on being stopped, to start again, to end. */
export function interruptionForms(listing: ListingView, catalogue: Catalogue | undefined): Record<string, ActionForm> {
  const stops = catalogue?.suspensionGrounds ?? [];
  const ends = catalogue?.terminationGrounds ?? [];
  const goesOn = stops.find(({ needs }) => needs.includes('termOver'));
  const until: Field = { name: 'until', label: t('中止至'), kind: 'date', required: true, help: texts.until };
  return {
    suspend: {
      danger: true,
      width: 640,
      intro: <Grounds items={stops.filter((ground) => ground !== goesOn)} />,
      fields: [
        ...groundFields(
          stops.filter((ground) => ground !== goesOn),
          listing,
          phrases.listing.suspend,
        ),
        until,
      ],
      toBody,
    },
    prolong: {
      intro: texts.prolong,
      fields: [{ name: 'evidenceFileId', label: texts.stillThere, kind: 'file', required: true }, reason, until],
    },
    restart: {
      primary: true,
      intro: t('由当事人申请，中心查明原因已消除方可重启；原定各期限按中止的时间顺延。'),
      fields: [
        {
          name: 'applicantPartyId',
          label: t('申请重启的一方'),
          kind: 'select',
          choices: listing.owners.map(({ partyId, name }) => ({ value: partyId, label: name })),
        },
        { name: 'otherPartyId', label: texts.restartOther, kind: 'party', help: texts.restartOtherHelp },
        { name: 'interest', label: texts.interest, kind: 'textarea', maxLength: 500 },
        { name: 'evidenceFileId', label: t('原因消除的证明'), kind: 'file', required: true },
        reason,
        { name: 'causeGone', label: texts.causeGone, kind: 'confirm', required: true },
      ],
      toBody: ({ otherPartyId, applicantPartyId, ...rest }) => ({
        ...rest,
        applicantPartyId: otherPartyId ?? applicantPartyId,
      }),
    },
    terminate: {
      danger: true,
      width: 640,
      intro: <Grounds items={ends} />,
      fields: groundFields(ends, listing),
      toBody,
    },
  };
}
