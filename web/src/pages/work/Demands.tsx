import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { useCatalogue, useMe, useRecord, useTowns } from '../../api/hooks';
import type { DemandView } from '../../api/types.demands';
import { type ActionForm, Answer, Area, Money, PageFrame } from '../../components';
import { AddButton } from '../../components/AddButton';
import { demandColumns, DemandHead } from '../../components/demands';
import { Facts } from '../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../components/RecordDrawer';
import { stateNames, transferKinds } from '../../texts';
import { areaRange, demandTexts as texts } from '../../texts.demands';
import { basisUnit } from '../../words';
import '../../styles.work.css';
import { t } from '../../language';

const Standing = ({ one }: { one: DemandView }): ReactNode => (
  <>
    <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
    {one.expired && <Tag color="red">{texts.expired}</Tag>}
  </>
);

const reason = (label: string): ActionForm => ({
  fields: [{ name: 'reason', label, kind: 'textarea', required: true, minLength: 2, maxLength: 500 }],
});
const forms: Record<string, ActionForm> = { decline: reason(texts.declineReason), close: reason(texts.closeReason) };

/** What somebody looks for, filed by himself or by a clerk for him, and what of it is offered now (art. 9). */
export default function Demands(): ReactNode {
  const me = useMe().data;
  const own = me?.account.partyId != null;
  const [open, show] = useOpenRecord();
  return (
    <PageFrame title={own ? texts.mine : texts.title} extra={<Add own={own} />}>
      <p className="quiet">{texts.work}</p>
      <ListTable
        path={at('/api/demands')}
        empty={own ? texts.noneMine : texts.none}
        choices={stateChoices(stateNames.demand)}
        columns={[
          ...(demandColumns as { title: string; render: (one: DemandView) => ReactNode }[]),
          ...(own ? [] : [{ title: texts.party, render: ({ party }: DemandView) => party.name }]),
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && <One id={open} onClose={() => show(null)} />}
    </PageFrame>
  );
}

function Add({ own }: { own: boolean }): ReactNode {
  const categories = useCatalogue().data?.categories ?? [];
  const towns = useTowns();
  const form: ActionForm = {
    path: 'demands',
    intro: texts.work,
    fields: [
      ...(own ? [] : [{ name: 'partyId', label: texts.forWhom, kind: 'party' as const, required: true }]),
      {
        name: 'category',
        label: texts.category,
        kind: 'select',
        required: true,
        choices: categories.map(({ no, name }) => ({ value: no, label: name })),
      },
      {
        name: 'transferKind',
        label: texts.transferKind,
        kind: 'select',
        required: true,
        choices: Object.entries(transferKinds).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'townCode',
        label: texts.where,
        kind: 'select',
        help: texts.whereHint,
        choices: towns.map(({ code, name }) => ({ value: code, label: name })),
      },
      { name: 'areaFrom', label: texts.areaFrom, kind: 'text', maxLength: 15, help: texts.areaHint },
      { name: 'areaTo', label: texts.areaTo, kind: 'text', maxLength: 15 },
      { name: 'budget', label: texts.budget, kind: 'money', help: texts.budgetHint },
      {
        name: 'text',
        label: texts.text,
        kind: 'textarea',
        required: true,
        minLength: 4,
        maxLength: 1000,
        help: texts.textHint,
      },
      { name: 'until', label: texts.until, kind: 'date', required: true, help: texts.untilHint },
    ],
  };
  return <AddButton permission="demand.create" label={texts.add} form={form} />;
}

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer title={texts.title} path={at('/api/demands/{id}', { id })} forms={forms} onClose={onClose}>
    {(one) => (
      <>
        <Facts
          items={[
            [texts.category, <DemandHead key="h" one={one} />],
            [texts.state, <Standing key="s" one={one} />],
            [texts.party, one.party.name],
            [texts.where, one.town?.name ?? texts.anywhere],
            [texts.area, areaRange(one.areaFrom, one.areaTo)],
            [texts.budgetShort, one.budget && <Money key="b" value={one.budget} />],
            [
              texts.text,
              <span key="t" className="pre">
                {one.text}
              </span>,
            ],
            [texts.until, one.until],
          ]}
        />
        {one.state === 'published' && <Offers id={one.id} />}
      </>
    )}
  </RecordDrawer>
);

function Offers({ id }: { id: string }): ReactNode {
  const offers = useRecord(at('/api/demands/{id}/offers', { id }));
  return (
    <Card size="small" title={texts.offers} className="spaced">
      <Answer of={offers}>
        {(all) =>
          all.length === 0 ? (
            <span className="quiet">{texts.noOffers}</span>
          ) : (
            <ul>
              {all.map((offer) => (
                <li key={offer.id}>
                  <Link to={`/listings/${offer.id}`}>{offer.title}</Link>{' '}
                  <span className="quiet">
                    {offer.town.name} <Area value={offer.areaMu} />{' '}
                    <Money value={offer.reserve} unit={basisUnit(offer.basisText)} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
