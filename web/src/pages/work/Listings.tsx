import { Button, Checkbox, Input, Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { withQuery } from '../../api/client';
import { may, useCatalogue, useList, useMe, useRegions } from '../../api/hooks';
import type { Category, ListingItem } from '../../api/types';
import { dateTimeText } from '../../clock';
import { Answer, Area, Money, PageFrame, StateTag } from '../../components';
import { DataList, type Column } from '../../components/DataList';
import { ExportButton } from '../../components/ExportButton';
import { useFilters } from '../../components/filters';
import { methods, nameOf, texts, transferKinds, venues, stateNames } from '../../texts';
import { jointTexts } from '../../texts.joint';
import { filingTexts } from '../../texts.filings';
import { work } from '../../texts.work';
import { byDecimal, byText } from './sorting';
import { DeviceDrafts } from './filing/DeviceDrafts';
import { t } from '../../language';

const pageSize = 20;

const columnsOf = (categories: readonly Category[]): Column<ListingItem>[] => {
  const category = (item: ListingItem): string =>
    categories.find(({ no }) => no === item.category)?.name ?? String(item.category);
  return [
    {
      key: 'title',
      title: t('项目'),
      card: 'head',
      render: (item) => (
        <div style={{ maxWidth: 340, whiteSpace: 'normal' }}>
          <Link to={`/work/listings/${item.id}`}>{item.title}</Link>
          <div className="quiet num">{item.number ?? t('未编号')}</div>
        </div>
      ),
      text: (item) => item.title,
      sort: byText((item) => item.title),
    },
    {
      key: 'state',
      title: t('状态'),
      card: 'tag',
      render: (item) => (
        <>
          <StateTag kind="listing" state={item.state} name={item.stateName} />
          {item.overdue > 0 && <Tag color="error">{t('核实逾期{{overdue}}项', { overdue: item.overdue })}</Tag>}
          <div className="quiet wide-only">{dateTimeText(item.stateSince)}</div>
        </>
      ),
      text: (item) => item.stateName,
      sort: byText((item) => item.stateName),
    },
    {
      key: 'place',
      title: t('所在地'),
      render: (item) => `${item.town.name} ${item.village.name}`,
      text: (item) => `${item.town.name} ${item.village.name}`,
      sort: byText((item) => item.town.code),
    },
    {
      key: 'category',
      title: t('产权种类'),
      render: (item) => <div style={{ maxWidth: 170, whiteSpace: 'normal' }}>{category(item)}</div>,
      text: category,
      sort: byText(category),
      card: 'hide',
    },
    {
      key: 'way',
      title: t('流转 / 交易方式'),
      card: 'hide',
      render: (item) => (
        <>
          {nameOf(transferKinds, item.transferKind)}
          <div className="quiet">
            {nameOf(methods, item.method)} · {item.venue ? nameOf(venues, item.venue.level) : ''}
          </div>
        </>
      ),
      text: (item) => `${nameOf(transferKinds, item.transferKind)}/${nameOf(methods, item.method)}`,
    },
    {
      key: 'area',
      title: t('面积'),
      align: 'right',
      render: (item) => <Area value={item.areaMu} />,
      text: (item) => item.areaMu,
      sort: byDecimal((item) => item.areaMu),
    },
    {
      key: 'reserve',
      title: t('底价'),
      align: 'right',
      render: (item) => <Money value={item.reserve} unit={item.basisText} />,
      text: (item) => `${item.reserve} ${item.basisText}`,
      sort: byDecimal((item) => item.reserve),
    },
    {
      key: 'value',
      title: t('交易估值'),
      align: 'right',
      render: (item) => <Money value={item.estimatedValue} />,
      text: (item) => item.estimatedValue,
      sort: byDecimal((item) => item.estimatedValue),
    },
    {
      key: 'deposit',
      title: t('保证金'),
      align: 'right',
      card: 'hide',
      render: (item) => <Money value={item.deposit} />,
      text: (item) => item.deposit,
      sort: byDecimal((item) => item.deposit),
    },
  ];
};
const exportOnly: Column<ListingItem>[] = [
  { key: 'number', title: t('编号'), render: (item) => item.number, text: (item) => item.number },
  {
    key: 'since',
    title: t('进入本状态'),
    render: (item) => item.stateSince,
    text: (item) => dateTimeText(item.stateSince),
  },
];

/** All listings this person may see: filter, sort, page, export. */
export default function Listings(): ReactNode {
  const me = useMe();
  const catalogue = useCatalogue();
  const regions = useRegions();
  const filters = useFilters(['q', 'state', 'town', 'category', 'method', 'mine'] as const);
  const query = { ...filters.values, page: filters.page, pageSize };
  const list = useList(at('/api/listings'), query);
  const columns = columnsOf(catalogue.data?.categories ?? []);
  const towns = (regions.data ?? []).filter(({ kind }) => kind === 'town');
  const select = (
    name: 'state' | 'town' | 'category' | 'method',
    placeholder: string,
    options: { value: string; label: string }[],
  ): ReactNode => (
    <Select
      className="half"
      allowClear
      aria-label={placeholder}
      placeholder={placeholder}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={filters.values[name] || undefined}
      onChange={(value: string | undefined) => filters.set(name, value)}
    />
  );
  return (
    <PageFrame
      title={texts.nav.listings}
      extra={
        <>
          <ExportButton
            name={t('转出项目')}
            path={at('/api/listings')}
            query={filters.values}
            columns={[...exportOnly, ...columns]}
          />
          <Button href={withQuery(at('/api/filing-batches/listings'), filters.values)} title={filingTexts.exportHint}>
            {filingTexts.export}
          </Button>
          {may(me.data, 'filingBatch.read') && (
            <Link to="/work/filings">
              <Button>{filingTexts.title}</Button>
            </Link>
          )}
          {may(me.data, 'listing.announce') && (
            <Link to="/work/joint">
              <Button>{jointTexts.title}</Button>
            </Link>
          )}
          {may(me.data, 'listing.create') && (
            <Link to="/work/listings/new">
              <Button type="primary">{texts.nav.newListing}</Button>
            </Link>
          )}
        </>
      }
    >
      <DeviceDrafts />
      <div className="list-filters" role="search">
        <Input.Search
          key={filters.values.q}
          defaultValue={filters.values.q}
          placeholder={work.filters.keyword}
          allowClear
          maxLength={60}
          enterButton
          onSearch={(value) => filters.set('q', value.trim())}
        />
        {select(
          'state',
          work.filters.state,
          Object.entries(stateNames.listing).map(([value, label]) => ({ value, label })),
        )}
        {select(
          'town',
          work.filters.town,
          towns.map(({ code, name }) => ({ value: code, label: name })),
        )}
        {select(
          'category',
          work.filters.category,
          (catalogue.data?.categories ?? []).map(({ no, name }) => ({ value: String(no), label: name })),
        )}
        {select(
          'method',
          work.filters.method,
          Object.entries(methods).map(([value, label]) => ({ value, label })),
        )}
        <Checkbox
          className="half"
          checked={filters.values.mine === 'true'}
          onChange={({ target }) => filters.set('mine', target.checked ? 'true' : undefined)}
        >
          {work.filters.mine}
        </Checkbox>
        {filters.any && (
          <Button type="link" className="half" onClick={filters.clear}>
            {work.filters.clear}
          </Button>
        )}
      </div>
      <Answer of={list}>
        {(page) => (
          <DataList
            columns={columns}
            page={page}
            rowKey={({ id }) => id}
            onPage={filters.turn}
            overdue={({ overdue }) => overdue > 0}
            loading={list.isPlaceholderData}
          />
        )}
      </Answer>
    </PageFrame>
  );
}
