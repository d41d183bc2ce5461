import { SearchOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Pagination, Select, Tag } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { may, useCatalogue, useList, useMe, useRegions } from '../../api/hooks';
import type { PublicListingItem } from '../../api/types';
import { Answer, Area, Deadline, EmptyState, Money, PageFrame, StateTag } from '../../components';
import { methods, nameOf, publicStates, transferKinds } from '../../texts';
import { areaBands, foundText, ownRange, publicOrders, rangeQuery, rangeText, valueBands } from '../../texts.portal';
import { basisUnit, nextMoment, termText } from '../../words';
import { Promotions } from './Promotions';
import { StepStrip } from './StepStrip';
import { limitLabel } from '../../texts.directions';
import { t } from '../../language';

const HallExport = lazy(() => import('./HallExport'));
const OwnRange = lazy(() => import('./OwnRange'));

const filterNames = ['category', 'transferKind', 'town', 'method', 'state', 'value', 'area', 'q'] as const;
type FilterName = (typeof filterNames)[number];
const pageSize = 12;

interface Option {
  value: string;
  label: string;
}
interface Row {
  name: FilterName;
  label: string;
  options: Option[];
  /** A range of one's own: what its figures mean. */
  unit?: string;
}

/** The hall: what may be had, where, at what price and until when. The address of the page holds the filters. */
export default function Hall(): ReactNode {
  const [params, setParams] = useSearchParams();
  const regions = useRegions();
  const catalogue = useCatalogue();
  const me = useMe();
  const page = Number(params.get('page') ?? '1') || 1;
  const chosen = Object.fromEntries(filterNames.map((name) => [name, params.get(name) ?? ''])) as Record<
    FilterName,
    string
  >;
  const sort = params.get('sort') ?? '';
  const { value, area, ...plain } = chosen;
  // A word of one character finds half the market; it is left out, and the page says so.
  const wanted = plain.q.split(/\s+/).filter(Boolean);
  const words = wanted.filter((word) => [...word].length > 1);
  const query = {
    ...plain,
    q: words.join(' '),
    ...rangeQuery('value', value),
    ...rangeQuery('area', area),
    sort,
  };
  const listings = useList(at('/api/public/listings'), { ...query, page, pageSize });
  const choose = (name: FilterName | 'sort', value: string): void => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('page');
    setParams(next);
  };
  const turn = (to: number): void => {
    const next = new URLSearchParams(params);
    next.set('page', String(to));
    setParams(next);
    window.scrollTo(0, 0);
  };
  const rows: Row[] = [
    {
      name: 'category',
      label: t('产权种类'),
      options: (catalogue.data?.categories ?? []).map(({ no, name }) => ({ value: String(no), label: name })),
    },
    {
      name: 'transferKind',
      label: t('流转方式'),
      options: Object.entries(transferKinds).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'town',
      label: t('所在苏木镇'),
      options: (regions.data ?? [])
        .filter(({ kind }) => kind === 'town')
        .map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'method',
      label: t('交易方式'),
      options: Object.entries(methods).map(([value, label]) => ({ value, label })),
    },
    { name: 'state', label: t('项目状态'), options: publicStates.map((value) => ({ value, label: t(value) })) },
    { name: 'value', label: t('交易估值'), options: valueBands, unit: t('元') },
    { name: 'area', label: t('面积'), options: areaBands, unit: t('亩') },
  ];
  return (
    <PageFrame
      title={t('交易公告')}
      extra={
        // Whoever has not signed in learns first what it takes, and where to go.
        (me.data === null || may(me.data, 'listing.create')) && (
          <Link to={me.data === null ? '/guide' : '/work/listings/new'}>
            <Button type={me.data === null ? 'default' : 'primary'}>{t('我要转出')}</Button>
          </Link>
        )
      }
    >
      {page === 1 && !filterNames.some((name) => chosen[name]) && <Promotions />}
      <StepStrip state={chosen.state} />
      <Filters rows={rows} chosen={chosen} choose={choose} clear={() => setParams(new URLSearchParams())} />
      {words.length < wanted.length && (
        <Alert type="info" showIcon className="spaced" title={t('关键字每个词至少两个字，少于两个字的没有用来查找')} />
      )}
      <Answer of={listings}>
        {({ items, total, more }) =>
          items.length === 0 ? (
            <EmptyState text={t('没有符合条件的项目')}>
              {filterNames.some((name) => chosen[name]) && (
                <Button onClick={() => setParams(new URLSearchParams())}>{t('清除全部条件')}</Button>
              )}
            </EmptyState>
          ) : (
            <>
              <div className="result-head">
                <span className="quiet">{foundText(total, more)}</span>
                <div className="action-row">
                  <Suspense fallback={null}>
                    <HallExport query={query} />
                  </Suspense>
                  <Select
                    aria-label={t('排序')}
                    value={sort || 'newest'}
                    options={publicOrders}
                    onChange={(by) => choose('sort', by === 'newest' ? '' : by)}
                    popupMatchSelectWidth={false}
                  />
                </div>
              </div>
              <ul className="cards">
                {items.map((item) => (
                  <ListingCard
                    key={item.id}
                    item={item}
                    category={catalogue.data?.categories.find(({ no }) => no === item.category)?.name}
                  />
                ))}
              </ul>
              <Pagination
                align="center"
                current={page}
                pageSize={pageSize}
                // Where there are more than were counted, the next page is there all the same.
                total={more ? Math.max(total, page * pageSize + 1) : total}
                onChange={turn}
                hideOnSinglePage
                showSizeChanger={false}
              />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}

interface FiltersProps {
  rows: Row[];
  chosen: Record<FilterName, string>;
  choose: (name: FilterName, value: string) => void;
  clear: () => void;
}

function Filters({ rows, chosen, choose, clear }: FiltersProps): ReactNode {
  // On a phone the rows would push the projects off the screen.
  const [open, setOpen] = useState(false);
  const taken = filterNames.filter((name) => chosen[name]);
  const labelOf = (name: FilterName): string =>
    name === 'q'
      ? t('关键字：{{q}}', { q: chosen.q })
      : (rows.find((row) => row.name === name)?.options.find(({ value }) => value === chosen[name])?.label ??
        rangeText(chosen[name], rows.find((row) => row.name === name)?.unit ?? ''));
  return (
    <section className="filters panel" aria-label={t('筛选条件')}>
      <div className="filter-search">
        <Input.Search
          key={chosen.q}
          defaultValue={chosen.q}
          placeholder={t('项目名称、编号、嘎查村')}
          allowClear
          enterButton={
            <>
              <SearchOutlined /> {t('搜索')}
            </>
          }
          onSearch={(value) => choose('q', value.trim())}
          maxLength={60}
          aria-label={t('搜索关键字，每个词至少两个字')}
        />
        <Button className="narrow-only" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('收起') : t('筛选')}
        </Button>
      </div>
      <div className={open ? 'filter-rows open' : 'filter-rows'}>
        {rows.map(({ name, label, options, unit }) => (
          <div className="filter-row" key={name} role="group" aria-label={label}>
            <span className="filter-label">{label}</span>
            <div className="filter-options">
              {[{ value: '', label: t('全部') }, ...options].map((option) => (
                <button
                  type="button"
                  key={option.value}
                  aria-pressed={chosen[name] === option.value}
                  className={chosen[name] === option.value ? 'choice on' : 'choice'}
                  onClick={() => choose(name, option.value)}
                >
                  {option.label}
                </button>
              ))}
              {unit && <Asked label={label} unit={unit} onChoose={(range) => choose(name, range)} />}
            </div>
          </div>
        ))}
      </div>
      {taken.length > 0 && (
        <div className="filter-taken">
          <span className="quiet">{t('已选：')}</span>
          {taken.map((name) => (
            <Tag
              key={name}
              color="blue"
              closable
              onClose={(event) => {
                event.preventDefault();
                choose(name, '');
              }}
            >
              {labelOf(name)}
            </Tag>
          ))}
          <Button type="link" size="small" onClick={clear}>
            {t('全部清除')}
          </Button>
        </div>
      )}
    </section>
  );
}

function ListingCard({ item, category }: { item: PublicListingItem; category?: string }): ReactNode {
  const next = nextMoment(item);
  return (
    <li className="card">
      <div className="card-top">
        <StateTag state={item.state} />
        <span className="quiet num">{item.number}</span>
      </div>
      <h2>
        <Link to={`/listings/${item.id}`} className="card-link">
          {item.title}
        </Link>
      </h2>
      <div className="quiet card-place">
        {item.town.name} {item.village.name} · {nameOf(transferKinds, item.transferKind)} ·{' '}
        {nameOf(methods, item.method)}
      </div>
      <div className="card-price">
        <span className="quiet">{item.dealPrice ? t('成交价') : limitLabel(item.transferKind, item.method)}</span>{' '}
        <span className="price">
          <Money value={item.dealPrice ?? item.reserve} unit={basisUnit(item.basisText)} />
        </span>
      </div>
      <dl className="card-facts">
        {Number(item.areaMu) > 0 && (
          <div>
            <dt>{t('面积')}</dt>
            <dd>
              <Area value={item.areaMu} />
            </dd>
          </div>
        )}
        {item.term && (
          <div>
            <dt>{t('期限', { context: 'term' })}</dt>
            <dd>{termText(item.term)}</dd>
          </div>
        )}
        <div>
          <dt>{t('保证金')}</dt>
          <dd>
            <Money value={item.deposit} />
          </dd>
        </div>
      </dl>
      <div className="card-foot">
        {next ? <Deadline label={next.label} at={next.at} neutral /> : <span className="quiet">{category ?? ''}</span>}
      </div>
    </li>
  );
}

/** Most people take a ready band: the form for a range of one's own is fetched by whoever wants it. */
function Asked(props: { label: string; unit: string; onChoose: (range: string) => void }): ReactNode {
  const [asked, setAsked] = useState(false);
  const button = (
    <button type="button" className="choice" aria-expanded={false} onClick={() => setAsked(true)}>
      {ownRange.open}
    </button>
  );
  return asked ? (
    <Suspense fallback={button}>
      <OwnRange {...props} />
    </Suspense>
  ) : (
    button
  );
}
