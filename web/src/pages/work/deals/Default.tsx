import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { may, useMe } from '../../../api/hooks';
import type { DealView } from '../../../api/types';
import { type ActionForm, DateTime, FileLink } from '../../../components';
import { defaultTexts as texts } from '../../../texts.default';

const reason = { name: 'reason', label: texts.choice, kind: 'textarea', required: true, minLength: 2 } as const;

/** A winner who does not sign, and what the centre does then (art. 19, 20). */
export const defaultForms: Record<string, ActionForm> = {
  default: {
    danger: true,
    intro: texts.recordIntro,
    fields: [
      { name: 'waived', label: texts.waived, kind: 'switch' },
      { ...reason, label: texts.why },
      { name: 'evidenceFileId', label: texts.proof, kind: 'file', required: true },
    ],
  },
  offerNext: { path: 'offer-next', primary: true, intro: texts.nextIntro, fields: [reason] },
  returnDeposit: { path: 'return-deposit', intro: texts.returnIntro, fields: [reason] },
};

export function DefaultCard({ deal: { defaulted, applicationId } }: { deal: DealView }): ReactNode {
  const me = useMe().data;
  if (!defaulted) return null;
  return (
    <dl className="facts-list">
      <dt>{texts.at}</dt>
      <dd>
        <DateTime at={defaulted.at} />
      </dd>
      <dt>{texts.reason}</dt>
      <dd className="pre">{defaulted.reason}</dd>
      <dt>{texts.evidence}</dt>
      <dd>
        <FileLink id={defaulted.evidenceFileId} name={texts.evidence} />
      </dd>
      {may(me, 'keeping.propose') && (
        <>
          <dt>{texts.deposit}</dt>
          <dd>
            <Link to={`/work/applications/${applicationId}`}>{texts.goDeposit}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}
