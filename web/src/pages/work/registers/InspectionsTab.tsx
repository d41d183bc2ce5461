import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe } from '../../../api/hooks';
import type { InspectionView } from '../../../api/types.registers';
import { FileLink } from '../../../components';
import { AddButton } from '../../../components/AddButton';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { stateNames } from '../../../texts';
import { inspectionTexts as texts } from '../../../texts.inspections';
import { inspectionForm, inspectionForms } from './inspection-forms';
import { Notes } from './Notes';
import { t } from '../../../language';

const Standing = ({ one }: { one: InspectionView }): ReactNode => (
  <>
    <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
    {one.overdue && <Tag color="red">{texts.overdue}</Tag>}
  </>
);
const found = ({ findings }: InspectionView): string =>
  findings.length === 0 ? texts.noFinding : findings.map(({ name }) => name).join('、');

/** The button that opens the form, with the listing's number where the page knows it. */
export const RecordInspection = ({ number }: { number?: string | null }): ReactNode => (
  <AddButton
    permission="inspection.create"
    label={texts.record}
    form={inspectionForm(number)}
    quiet={Boolean(number)}
  />
);

/** How rights are used after their trade, and what was put right (art. 36). */
export function InspectionsTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={texts.title} extra={<RecordInspection />}>
      <ListTable
        path={at('/api/inspections')}
        empty={texts.none}
        choices={stateChoices(stateNames.inspection)}
        columns={[
          {
            title: texts.project,
            card: 'head',
            render: ({ deal }) => (
              <>
                {deal.title}
                <div className="quiet num">{deal.number}</div>
              </>
            ),
          },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.town, render: ({ town }) => town.name },
          {
            title: texts.findings,
            render: (one) => <div style={{ maxWidth: 320, whiteSpace: 'normal' }}>{found(one)}</div>,
          },
          { title: texts.inspectedOn, render: ({ inspectedOn }) => <span className="num">{inspectedOn}</span> },
          { title: texts.rectifyBy, render: ({ rectifyBy }) => <span className="num">{rectifyBy ?? '—'}</span> },
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
    <RecordDrawer
      title={texts.title}
      path={at('/api/inspections/{id}', { id })}
      forms={inspectionForms}
      onClose={onClose}
    >
      {(one) => (
        <InspectionFacts
          one={one}
          link={may(me, 'deal.read') ? `/work/deals/${one.deal.id}` : `/listings/${one.deal.listingId}`}
        />
      )}
    </RecordDrawer>
  );
}

/** One inspection in full; `link` leads to what it is about, where the page is another's. */
export const InspectionFacts = ({ one, link }: { one: InspectionView; link?: string }): ReactNode => (
  <>
    <Facts
      items={[
        [
          texts.project,
          link && (
            <Link key="l" to={link}>
              {one.deal.title}
            </Link>
          ),
        ],
        [texts.state, <Standing key="s" one={one} />],
        [
          texts.inspectedOn,
          <span key="o">
            <span className="num">{one.inspectedOn}</span> {one.inspectedBy}
          </span>,
        ],
        [texts.findings, found(one)],
        [
          texts.text,
          <span key="t" className="pre">
            {one.text}
          </span>,
        ],
        [texts.evidence, one.evidenceFileId && <FileLink key="e" id={one.evidenceFileId} name={texts.evidence} />],
        [texts.rectifyBy, one.rectifyBy],
        [texts.outcome, one.outcome],
      ]}
    />
    <Notes title={texts.notes} notes={one.notes} />
  </>
);
