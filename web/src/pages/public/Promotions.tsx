import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { Area, Deadline, Money } from '../../components';
import { promotionTexts as texts } from '../../texts.promotions';
import { basisUnit } from '../../words';

/** What the centre puts forward, before everything else on the first page; nothing where it puts nothing forward (art. 9). */
export function Promotions(): ReactNode {
  const promoted = useRecord(at('/api/public/promotions')).data ?? [];
  if (promoted.length === 0) return null;
  return (
    <section className="promotions" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <ul>
        {promoted.map(({ text, listing }) => (
          <li key={listing.id}>
            <Link to={`/listings/${listing.id}`}>{listing.title}</Link>
            <p>{text}</p>
            <div className="quiet">
              {listing.town.name} {Number(listing.areaMu) > 0 && <Area value={listing.areaMu} />}{' '}
              <Money value={listing.reserve} unit={basisUnit(listing.basisText)} />
            </div>
            <div>
              {texts.until} <Deadline at={listing.registrationUntil} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
