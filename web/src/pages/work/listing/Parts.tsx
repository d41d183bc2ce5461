import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListingView } from '../../../api/types';
import { Money } from '../../../components';
import { nameOf } from '../../../texts';
import { partTexts } from '../../../texts.rules';

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
              <Link to={`/work/listings/${part.listingId}`}>{part.number ?? '未编号'}</Link>{' '}
              <span className="quiet">
                {part.filedOn} 提交 · {nameOf(partTexts.because, part.because)}
              </span>
              <div>
                <Money value={part.value} /> · <span className="num">{part.mu}亩</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <b>
          连同本项目合计 <Money value={value} /> · <span className="num">{mu}亩</span>
        </b>
      </p>
      {reasons.length > 0 && <Alert type="warning" showIcon title={`${reasons.join('；')}，须公开交易`} />}
    </>
  );
}
