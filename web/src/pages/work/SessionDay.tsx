import { Button, DatePicker, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { may, useMe, useRecord, useTowns } from '../../api/hooks';
import type { DaySession } from '../../api/types.trade';
import { beijing, serverNow } from '../../clock';
import { Answer, DateTime, Deadline, Money, PageFrame, StateTag } from '../../components';
import type { Column } from '../../components/DataList';
import { WholeList } from '../../components/WholeList';
import { halls } from '../../texts.hall';
import { dayTexts as texts } from '../../texts.day';
import { basisUnit } from '../../words';
import '../../styles.work.css';

const columnsOf = (mayPause: boolean): Column<DaySession>[] => [
  {
    key: 'listing',
    title: texts.listing,
    card: 'head',
    render: ({ listing }) => (
      <div style={{ maxWidth: 300, whiteSpace: 'normal' }}>
        <Link to={`/work/listings/${listing.id}`}>{listing.title}</Link>
        <div className="quiet num">{listing.number}</div>
      </div>
    ),
  },
  {
    key: 'state',
    title: texts.state,
    card: 'tag',
    render: ({ state, stateName }) => <StateTag state={state} name={stateName} />,
  },
  { key: 'method', title: texts.method, render: ({ method }) => texts.methods[method] },
  {
    key: 'time',
    title: texts.time,
    render: ({ state, method, opensAt, closesAt }) => (
      <>
        <DateTime at={opensAt} />
        {!halls[method].waits && (
          <div>{state === 'open' ? <Deadline at={closesAt} /> : <DateTime at={closesAt} />}</div>
        )}
      </>
    ),
  },
  {
    key: 'price',
    title: texts.price,
    align: 'right',
    render: ({ reserve, standing, basisText }) => (
      <>
        {standing ? <Money value={standing} unit={basisUnit(basisText)} /> : '—'}
        <div className="quiet">
          {texts.reserve} <Money value={reserve} unit={basisUnit(basisText)} />
        </div>
      </>
    ),
  },
  { key: 'bids', title: texts.bids, align: 'right', render: ({ bids }) => <span className="num">{bids}</span> },
  {
    key: 'qualified',
    title: texts.qualified,
    align: 'right',
    render: ({ qualified, state }) =>
      qualified === null ? (
        <span className="quiet">{state === 'scheduled' ? texts.later : texts.sealed}</span>
      ) : (
        <span className="num">{qualified}</span>
      ),
  },
  {
    key: 'do',
    title: '',
    card: 'foot',
    render: ({ id, listing, state }) => (
      <div className="action-row">
        <Link to={`/sessions/${id}`}>
          <Button size="small">{texts.enter}</Button>
        </Link>
        {mayPause && (state === 'scheduled' || state === 'open') && (
          <Link to={`/work/listings/${listing.id}`}>
            <Button size="small">{texts.pause}</Button>
          </Link>
        )}
      </div>
    ),
  },
];

/** What opens, runs and closes on a day, each with its clock; read again every quarter of a minute. */
export default function SessionDay(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const day = params.get('day') ?? beijing(serverNow()).format('YYYY-MM-DD');
  const town = params.get('town');
  const sessions = useRecord(at('/api/sessions/day'), { day }, 15_000);
  const set = (name: string, value: string | undefined): void =>
    setParams((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  const towns = useTowns();
  return (
    <PageFrame title={texts.nav}>
      <div className="list-filters">
        <DatePicker
          aria-label={texts.day}
          allowClear={false}
          value={dayjs(day)}
          onChange={(at: Dayjs | null) => set('day', at?.format('YYYY-MM-DD'))}
        />
        <Select
          allowClear
          aria-label={texts.town}
          placeholder={texts.town}
          value={town ?? undefined}
          onChange={(value: string | undefined) => set('town', value)}
          options={towns.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <Answer of={sessions}>
        {(all) => {
          const items = town ? all.filter(({ townCode }) => townCode === town) : all;
          return (
            <WholeList
              name={`${texts.nav}-${day}`}
              columns={columnsOf(may(me, 'listing.suspend'))}
              rows={items}
              rowKey={({ id }) => id}
              empty={texts.none}
            />
          );
        }}
      </Answer>
    </PageFrame>
  );
}
