import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useTowns } from '../../../api/hooks';
import type { ProfessionalView } from '../../../api/types.registers';
import { FileLink } from '../../../components';
import { AddButton } from '../../../components/AddButton';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { stateNames } from '../../../texts';
import { professionalTexts as texts, span } from '../../../texts.professionals';
import { addForm, professionalForms } from './professional-forms';
import { t } from '../../../language';

const Standing = ({ one }: { one: ProfessionalView }): ReactNode => (
  <>
    <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
    {one.expired && <Tag color="red">{texts.expired}</Tag>}
  </>
);

const Add = (): ReactNode => (
  <AddButton permission="professional.create" label={texts.add} form={addForm(useTowns())} />
);

/** Who appraises, advises and brokers, and how each stands (art. 9, 29). */
export function ProfessionalsTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={texts.tab} extra={<Add />}>
      <ListTable
        path={at('/api/professionals')}
        empty={texts.none}
        choices={stateChoices(stateNames.professional)}
        columns={[
          {
            title: texts.name,
            card: 'head',
            render: ({ name, number }) => (
              <>
                {name}
                <div className="quiet num">{number}</div>
              </>
            ),
          },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.kind, render: ({ kindName }) => kindName },
          { title: texts.town, render: ({ town }) => town?.name ?? texts.banner },
          { title: texts.term, render: (one) => <span className="num">{span(one, texts.lasting)}</span> },
          { title: texts.hours, render: ({ trainingHours }) => texts.hoursOf(trainingHours) },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && <One id={open} onClose={() => show(null)} />}
    </Card>
  );
}

function One({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  return (
    <RecordDrawer
      title={texts.title}
      path={at('/api/professionals/{id}', { id })}
      forms={professionalForms}
      onClose={onClose}
    >
      {(one) => (
        <Facts
          items={[
            [texts.number, one.number],
            [texts.name, one.name],
            [texts.kind, one.kindName],
            [texts.state, <Standing key="s" one={one} />],
            [texts.phone, one.phone],
            [texts.town, one.town?.name ?? texts.banner],
            [texts.terms, <Terms key="t" one={one} />],
            [texts.pauses, one.pauses.length > 0 && one.pauses.map((pause) => span(pause, texts.notYet)).join('；')],
            [texts.hours, texts.hoursOf(one.trainingHours)],
            [texts.notes, <Entries key="n" one={one} />],
          ]}
        />
      )}
    </RecordDrawer>
  );
}

const Terms = ({ one }: { one: ProfessionalView }): ReactNode =>
  one.terms.map(({ qualification, issuedBy, fileId, ...term }) => (
    <div key={`${term.from} ${qualification}`}>
      <span className="num">{span(term, texts.lasting)}</span> {qualification}（{issuedBy}）{' '}
      {fileId && <FileLink id={fileId} name={texts.certificate} />}
    </div>
  ));

const Entries = ({ one }: { one: ProfessionalView }): ReactNode =>
  one.notes.length === 0
    ? texts.noNotes
    : one.notes.map(({ kind, on, text, hours, byName }, index) => (
        <div key={index}>
          <Tag color={texts.noteColours[kind]}>{texts.noteKinds[kind]}</Tag>
          <span className="num">{on}</span> {text}
          {hours !== null && ` ${texts.hoursOf(hours)}`} <span className="quiet">{byName}</span>
        </div>
      ));
