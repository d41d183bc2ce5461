import { Card } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { Answer, PageFrame } from '../../components';
import { Facts } from '../../components/Facts';
import { placeTexts as texts } from '../../texts.places';

/** The centre and its stations: where a document is brought, and whom to call (art. 7-11). */
export default function Places(): ReactNode {
  const places = useRecord(at('/api/public/places'));
  return (
    <PageFrame title={texts.title} narrow>
      <p>{texts.intro}</p>
      <Answer of={places}>
        {(items) => (
          <div className="stack">
            {items.map((place) => (
              <Card key={place.id} size="small" title={place.name}>
                <Place place={place} />
              </Card>
            ))}
          </div>
        )}
      </Answer>
    </PageFrame>
  );
}

function Place({ place: { phone, address, hours } }: { place: Schema['OrganizationView'] }): ReactNode {
  if (!phone && !address && !hours) return <span className="quiet">{texts.none}</span>;
  return (
    <Facts
      items={[
        // A telephone calls it.
        [texts.phone, phone && <a href={`tel:${phone}`}>{phone}</a>],
        [texts.address, address],
        [texts.hours, hours],
      ]}
    />
  );
}
