import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import type { DealView } from '../../../api/types';
import { type ActionForm, DateTime, FileLink } from '../../../components';
import { texts } from '../../../texts';
import { certificateTexts as words } from '../../../texts.certificate';
import { t } from '../../../language';

/** Art. 21: corrected with trace, and put on paper copy by copy. */
export const certificateForms: Record<string, ActionForm> = {
  correctCertificate: {
    path: 'certificate/correct',
    danger: true,
    intro: words.correctIntro,
    fields: [
      { name: 'reason', label: words.correctReason, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
      { name: 'evidenceFileId', label: words.proof, kind: 'file' },
    ],
  },
  printCopy: {
    path: 'certificate/copies',
    intro: words.printIntro,
    fields: [{ name: 'handedTo', label: words.handedTo, kind: 'text', required: true, minLength: 2, maxLength: 100 }],
  },
};

export function Certificate({ deal }: { deal: DealView }): ReactNode {
  const { certificate } = deal;
  if (!certificate) return <span className="quiet">{texts.notYet}</span>;
  // The check address carries the code printed on the certificate; on this page it stays within the application.
  const check = new URL(certificate.checkUrl, window.location.origin);
  return (
    <dl className="facts-list">
      <dt>{t('编号')}</dt>
      <dd className="num strong">{certificate.number}</dd>
      <dt>{t('出具时间')}</dt>
      <dd>
        <DateTime at={certificate.issuedAt} />
      </dd>
      <dt>{t('文件')}</dt>
      <dd>
        <a href={at('/api/certificates/{id}.pdf', { id: certificate.id })} target="_blank" rel="noreferrer">
          {words.original}
        </a>
        <div className="quiet">{words.signed}</div>
      </dd>
      <dt>{t('核验')}</dt>
      <dd>
        <Link to={check.pathname + check.search}>{t('公开核验页')}</Link>
      </dd>
      {certificate.copies.length > 0 && (
        <>
          <dt>{words.copies}</dt>
          <dd>
            {certificate.copies.map(({ no, handedTo, at, by, fileId }) => (
              <div key={no}>
                <FileLink id={fileId} name={words.copy(no)} /> {words.handed(handedTo)}{' '}
                <span className="quiet">
                  {by} <DateTime at={at} />
                </span>
              </div>
            ))}
          </dd>
        </>
      )}
      {certificate.voided.length > 0 && (
        <>
          <dt>{words.voided}</dt>
          <dd>
            {certificate.voided.map(({ id, number, reason }) => (
              <div key={id}>
                <a href={at('/api/certificates/{id}.pdf', { id })} target="_blank" rel="noreferrer" className="num">
                  {number}
                </a>{' '}
                <span className="quiet">{reason}</span>
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
