import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import type { PublicProfessional } from '../../api/types.registers';
import { Answer, PageFrame } from '../../components';
import { WholeList } from '../../components/WholeList';
import { professionalTexts as texts, span } from '../../texts.professionals';

/** Who can be asked for help with a trade, how he is qualified and until when (art. 9). */
export default function Services(): ReactNode {
  const professionals = useRecord(at('/api/public/professionals'));
  return (
    <PageFrame title={texts.title}>
      <div className="stack">
        <p className="quiet">{texts.intro}</p>
        <Answer of={professionals}>
          {(all) =>
            Object.entries(texts.kinds).map(([kind, name]) => (
              <Card key={kind} title={name}>
                <p className="quiet">{texts.kindHints[kind]}</p>
                <Houses name={name} of={all.filter((one) => one.kind === kind)} />
              </Card>
            ))
          }
        </Answer>
      </div>
    </PageFrame>
  );
}

const Houses = ({ name, of }: { name: string; of: PublicProfessional[] }): ReactNode => (
  <WholeList<PublicProfessional>
    name={name}
    empty={texts.none}
    rows={of}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', title: texts.name, card: 'head', render: ({ name }) => name },
      {
        key: 'state',
        title: texts.state,
        card: 'tag',
        render: ({ state, stateName, expired }) =>
          expired ? <Tag color="red">{texts.expired}</Tag> : <Tag color={texts.colours[state]}>{stateName}</Tag>,
      },
      { key: 'town', title: texts.town, render: ({ town }) => town?.name ?? texts.banner },
      { key: 'phone', title: texts.phone, render: ({ phone }) => <a href={`tel:${phone}`}>{phone}</a> },
      {
        key: 'qualification',
        title: texts.qualification,
        render: ({ qualification, issuedBy }) => (
          <div style={{ whiteSpace: 'normal' }}>
            {qualification}
            <div className="quiet">{issuedBy}</div>
          </div>
        ),
      },
      { key: 'term', title: texts.term, render: (one) => <span className="num">{span(one, texts.lasting)}</span> },
      { key: 'hours', title: texts.hours, render: ({ trainingHours }) => texts.hoursOf(trainingHours) },
    ]}
  />
);
