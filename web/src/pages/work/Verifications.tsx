import { Button, Card, Drawer, Select, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { useCatalogue, useList, useRecord } from '../../api/hooks';
import type { VerificationView } from '../../api/types';
import { dateTimeText } from '../../clock';
import { Answer, DateTime, Deadline, FileLink, PageFrame, StateTag } from '../../components';
import { DataList, ExportButton, type Column } from '../../components/DataList';
import { useFilters } from '../../components/filters';
import { nameOf, texts, stateNames } from '../../texts';
import { stages, work } from '../../texts.work';
import { Materials } from './listing/Materials';
import { ParcelTable, Particulars, PriceFacts } from './listing/Particulars';
import { ReplyButtons } from './listing/VerificationList';
import { byText } from './sorting';

const columnsOf = (open: (one: VerificationView) => void): Column<VerificationView>[] => [
  {
    key: 'listing',
    title: '项目',
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
    title: '状态',
    card: 'tag',
    render: (one) => (
      <>
        <StateTag kind="verification" state={one.state} />
        {one.overdue && <Tag color="error">逾期</Tag>}
      </>
    ),
    text: (one) => nameOf(stateNames.verification, one.state),
    sort: byText((one) => one.state),
  },
  {
    key: 'organization',
    title: '核实单位',
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
    title: '提请时间',
    render: (one) => <DateTime at={one.askedAt} />,
    text: (one) => dateTimeText(one.askedAt),
    sort: byText((one) => one.askedAt),
  },
  {
    key: 'due',
    title: '答复期限',
    render: (one) => <Deadline at={one.dueAt} done={one.state !== 'pending'} />,
    text: (one) => dateTimeText(one.dueAt),
    sort: byText((one) => one.dueAt),
  },
  {
    key: 'replied',
    title: '答复时间',
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
        {one.state === 'pending' ? '查看并答复' : '查看'}
      </Button>
    ),
  },
];

/** What was asked of this organisation, the most urgent first. */
export default function Verifications(): ReactNode {
  const filters = useFilters(['state'] as const);
  const [open, setOpen] = useState<VerificationView | null>(null);
  const list = useList(at('/api/verifications'), { ...filters.values, page: filters.page, pageSize: 20 });
  const columns = columnsOf(setOpen);
  return (
    <PageFrame
      title={texts.nav.verifications}
      extra={<ExportButton name="核实事项" path={at('/api/verifications')} query={filters.values} columns={columns} />}
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
              empty="没有需要核实的事项"
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
      title={`核实：${one.listing.title}`}
      footer={<ReplyButtons one={one} onDone={onClose} />}
    >
      <div className="head-line">
        <div>
          <span className="quiet">核实单位</span>
          {one.organization.name}
        </div>
        <div>
          <StateTag kind="verification" state={one.state} />
        </div>
        <div>
          <Deadline label="答复期限" at={one.dueAt} done={one.state !== 'pending'} />
        </div>
        {one.opinion && (
          <div>
            <span className="quiet">意见</span>
            {one.opinion} {one.documentFileId && <FileLink id={one.documentFileId} name="书面答复" />}
          </div>
        )}
      </div>
      <Answer of={listing}>
        {(view) => (
          <div className="stack">
            <Card title="标的情况" extra={<Link to={`/work/listings/${view.id}`}>项目全部内容</Link>}>
              <Particulars
                listing={view}
                category={catalogue.data?.categories.find(({ no }) => no === view.category)}
              />
            </Card>
            <Card title="价款与场所">
              <PriceFacts listing={view} />
            </Card>
            <Card title={`标的明细（${view.parcels.length}）`}>
              <ParcelTable listing={view} />
            </Card>
            <Card title="材料">
              <Materials listing={view} catalogue={catalogue.data} editor={false} />
            </Card>
          </div>
        )}
      </Answer>
    </Drawer>
  );
}
