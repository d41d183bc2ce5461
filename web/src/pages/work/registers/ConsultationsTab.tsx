import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe } from '../../../api/hooks';
import type { ConsultationView } from '../../../api/types.registers';
import { type ActionForm, DateTime } from '../../../components';
import { Counts } from './ConsultationCounts';
import { Facts } from '../../../components/Facts';
import type { Field } from '../../../components/fields';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { stateNames } from '../../../texts';
import { consultationTexts as texts } from '../../../texts.consultations';
import { t } from '../../../language';

const Standing = ({ one }: { one: ConsultationView }): ReactNode => (
  <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
);

const placeOf = ({ town, village }: ConsultationView): string =>
  village ? texts.room(town!.name, village.name) : (town?.name ?? texts.centre);

const area = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  ...{ name, label, kind: 'textarea' as const, required: true, minLength: 4 },
  ...more,
});
/** On a listing the question is shown to all, in words that name nobody. */
const formsOf = (one: ConsultationView): Record<string, ActionForm> => {
  const shown = area('shown', texts.shown, { initial: one.shown ?? one.question, help: texts.shownHint });
  const answer = area('answer', texts.answerField, { minLength: 2, maxLength: 5000, initial: one.answer ?? undefined });
  const given: ActionForm = one.listing ? { intro: texts.publicIntro, fields: [shown, answer] } : { fields: [answer] };
  return { answer: given, correct: given, decline: { fields: [area('answer', texts.declineHint)] } };
};

/** What was asked, by whomever, and what was answered. */
export function ConsultationsTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={texts.tab} extra={<Counts />}>
      <ListTable
        path={at('/api/consultations')}
        empty={texts.none}
        choices={stateChoices(stateNames.consultation)}
        columns={[
          {
            title: texts.question,
            card: 'head',
            render: ({ question, number }) => (
              <div style={{ maxWidth: 420, whiteSpace: 'normal' }}>
                {question.slice(0, 60)}
                <div className="quiet num">{number}</div>
              </div>
            ),
          },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.listing, render: ({ listing }) => listing?.title ?? '—' },
          { title: texts.town, render: (one) => placeOf(one) },
          { title: texts.askedAt, render: ({ askedAt }) => <DateTime at={askedAt} /> },
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
  const me = useMe().data;
  return (
    <RecordDrawer title={texts.title} path={at('/api/consultations/{id}', { id })} forms={formsOf} onClose={onClose}>
      {(one) => (
        <Facts
          items={[
            [t('编号'), one.number],
            [texts.state, <Standing key="s" one={one} />],
            [
              texts.listing,
              one.listing && (
                <Link
                  key="l"
                  to={may(me, 'listing.read') ? `/work/listings/${one.listing.id}` : `/listings/${one.listing.id}`}
                >
                  {one.listing.title}
                </Link>
              ),
            ],
            [texts.town, placeOf(one)],
            [
              texts.question,
              <span key="q" className="pre">
                {one.question}
              </span>,
            ],
            [texts.contactShown, one.contact ?? texts.nameless],
            [texts.askedAt, <DateTime key="a" at={one.askedAt} />],
            [texts.shown, one.shown],
            [
              texts.answer,
              one.answer && (
                <span key="w" className="pre">
                  {one.answer}
                </span>
              ),
            ],
            [
              texts.answered,
              one.answeredBy && (
                <span key="b">
                  {one.answeredBy} <DateTime at={one.answeredAt} />
                </span>
              ),
            ],
          ]}
        />
      )}
    </RecordDrawer>
  );
}
