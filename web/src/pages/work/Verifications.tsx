import { Button, Card, Drawer, Select, Tag } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { useCatalogue, useList, useRecord } from '../../api/hooks';
import type { VerificationView } from '../../api/types';
import { dateTimeText } from '../../clock';
import { Answer, DateTime, Deadline, FileLink, PageFrame, StateTag } from '../../components';
import { DataList, type Column } from '../../components/DataList';
import { ExportButton } from '../../components/ExportButton';
import { useFilters } from '../../components/filters';
import { nameOf, texts, stateNames } from '../../texts';
import { stages, work } from '../../texts.work';
import { Materials } from './listing/Materials';
import { ParcelTable, Particulars, PriceFacts } from './listing/Particulars';
import { ReplyButtons } from './listing/VerificationList';
import { byText } from './sorting';
import { t } from '../../language';

const columnsOf = (open: (one: VerificationView) => void): Column<VerificationView>[] => [
  {
    key: 'listing',
    title: t('项目'),
    card: 'head',
    render: (one) => (
      <div style={{ maxWidth: 380, whiteSpace: 'normal' }}>
        <a
          href={`#${one.id}`}
          onClick={(event) => {
            event.preventDefault();
            open(one);
          }}
        >
          {one.listing.title}
        </a>
        <div className="quiet num">{one.listing.number}</div>
      </div>
    ),
    text: (one) => `${one.listing.number ?? ''} ${one.listing.title}`,
    sort: byText((one) => one.listing.title),
  },
  {
    key: 'state',
    title: t('状态'),
    card: 'tag',
    render: (one) => (
      <>
        <StateTag kind="verification" state={one.state} />
        {one.overdue && <Tag color="error">{t('逾期')}</Tag>}
      </>
    ),
    text: (one) => nameOf(stateNames.verification, one.state),
    sort: byText((one) => one.state),
  },
  {
    key: 'organization',
    title: t('核实单位'),
    render: (one) => (
      <>
        {one.organization.name}
        <div className="quiet">{stages[one.stage]}</div>
      </>
    ),
    text: (one) => one.organization.name,
    sort: byText((one) => one.organization.name),
  },
  {
    key: 'asked',
    title: t('提请时间'),
    render: (one) => <DateTime at={one.askedAt} />,
    text: (one) => dateTimeText(one.askedAt),
    sort: byText((one) => one.askedAt),
  },
  {
    key: 'due',
    title: t('答复期限'),
    render: (one) => <Deadline at={one.dueAt} done={one.state !== 'pending'} />,
    text: (one) => dateTimeText(one.dueAt),
    sort: byText((one) => one.dueAt),
  },
  {
    key: 'replied',
    title: t('答复时间'),
    card: 'hide',
    render: (one) => <DateTime at={one.repliedAt} />,
    text: (one) => dateTimeText(one.repliedAt),
  },
  {
    key: 'do',
    title: '',
    card: 'foot',
    render: (one) => (
      <Button size="small" onClick={() => open(one)}>
        {one.state === 'pending' ? t('查看并答复') : t('查看')}
      </Button>
    ),
  },
];

/** What was asked of this organisation, the most urgent first. */
export default function Verifications(): ReactNode {
  const filters = useFilters(['state'] as const);
  const [open, setOpen] = useState<VerificationView | null>(null);
  // A to-do leads to the one that waits, not to the list that it stands in.
  const asked = useSearchParams()[0].get('id');
  const list = useList(at('/api/verifications'), { ...filters.values, page: filters.page, pageSize: 20 });
  const found = list.data?.items.find(({ id }) => id === asked);
  useEffect(() => {
    if (found) setOpen(found);
  }, [found?.id]);
  const columns = columnsOf(setOpen);
  return (
    <PageFrame
      title={texts.nav.verifications}
      extra={
        <ExportButton name={t('核实事项')} path={at('/api/verifications')} query={filters.values} columns={columns} />
      }
    >
      <div className="list-filters">
        <Select
          allowClear
          aria-label={work.filters.state}
          placeholder={work.filters.state}
          value={filters.values.state || undefined}
          onChange={(value: string | undefined) => filters.set('state', value)}
          options={Object.entries(stateNames.verification).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Answer of={list}>
        {(page) => (
          <>
            <DataList
              columns={columns}
              page={page}
              rowKey={({ id }) => id}
              onPage={filters.turn}
              overdue={({ overdue }) => overdue}
              loading={list.isPlaceholderData}
              empty={t('没有需要核实的事项')}
            />
            {open && <One one={page.items.find(({ id }) => id === open.id) ?? open} onClose={() => setOpen(null)} />}
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

/** The facts and papers to be confirmed, with the answer at hand. */
function One({ one, onClose }: { one: VerificationView; onClose: () => void }): ReactNode {
  const listing = useRecord(at('/api/listings/{id}', { id: one.listingId }));
  const catalogue = useCatalogue();
  return (
    <Drawer
      open
      onClose={onClose}
      size={Math.min(980, window.innerWidth)}
      title={t('核实：{{title}}', { title: one.listing.title })}
      footer={<ReplyButtons one={one} onDone={onClose} />}
    >
      <div className="head-line">
        <div>
          <span className="quiet">{t('核实单位')}</span>
          {one.organization.name}
        </div>
        <div>
          <StateTag kind="verification" state={one.state} />
        </div>
        <div>
          <Deadline label={t('答复期限')} at={one.dueAt} done={one.state !== 'pending'} />
        </div>
        {one.opinion && (
          <div>
            <span className="quiet">{t('意见')}</span>
            {one.opinion} {one.documentFileId && <FileLink id={one.documentFileId} name={t('书面答复')} />}
          </div>
        )}
      </div>
      <Answer of={listing}>
        {(view) => (
          <div className="stack">
            <Card title={t('标的情况')} extra={<Link to={`/work/listings/${view.id}`}>{t('项目全部内容')}</Link>}>
              <Particulars
                listing={view}
                category={catalogue.data?.categories.find(({ no }) => no === view.category)}
              />
            </Card>
            <Card title={t('价款与场所')}>
              <PriceFacts listing={view} />
            </Card>
            <Card title={t('标的明细（{{count}}）', { count: view.parcels.length })}>
              <ParcelTable listing={view} />
            </Card>
            <Card title={t('材料')}>
              <Materials listing={view} catalogue={catalogue.data} editor={false} />
            </Card>
          </div>
        )}
      </Answer>
    </Drawer>
  );
}
