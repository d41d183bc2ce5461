import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListingView } from '../../../api/types';
import { Money } from '../../../components';
import { nameOf } from '../../../texts';
import { partTexts } from '../../../texts.rules';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

/** Art. 35: what counts together with this listing, each part and the sum, so that the clerk sees why. */
export function Parts({ aggregate }: { aggregate: NonNullable<ListingView['aggregate']> }): ReactNode {
  const { parts, value, mu, reasons } = aggregate;
  return (
    <>
      <p className="quiet" style={{ marginTop: 0 }}>
        {partTexts.intro}
      </p>
      <ul className="checks">
        {parts.map((part) => (
          <li key={part.listingId}>
            <div>
              <Link to={`/work/listings/${part.listingId}`}>{part.number ?? t('未编号')}</Link>{' '}
              <span className="quiet">
                {t('{{filedOn}} 提交 · {{because}}', {
                  filedOn: part.filedOn,
                  because: nameOf(partTexts.because, part.because),
                })}
              </span>
              <div>
                <Money value={part.value} /> · <span className="num">{t('{{mu}}亩', { mu: part.mu })}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <b>
          <Say
            text="连同本项目合计 {{value}} · {{span}}"
            value={<Money value={value} />}
            span={<span className="num">{t('{{mu}}亩', { mu })}</span>}
          />
        </b>
      </p>
      {reasons.length > 0 && (
        <Alert type="warning" showIcon title={t('{{reasons}}，须公开交易', { reasons: reasons.join('；') })} />
      )}
    </>
  );
}
