import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import type { JointNoticeView } from '../../api/types.joint';
import { Answer, Area, DateTime, Money, PageFrame, StateTag } from '../../components';
import type { Column } from '../../components/DataList';
import { Facts } from '../../components/Facts';
import { WholeList } from '../../components/WholeList';
import { texts } from '../../texts';
import { jointTexts as words } from '../../texts.joint';
import { basisUnit } from '../../words';
import '../../styles.joint.css';
import { t } from '../../language';

/** A joint notice as anybody reads and prints it: what is common, and each lot as it stands today. */
export default function JointNotice(): ReactNode {
  const { id = '' } = useParams();
  const notice = useRecord(at('/api/public/joint-notices/{id}', { id }), undefined, 60_000);
  return <Answer of={notice}>{(view) => <Notice view={view} />}</Answer>;
}

function Notice({ view }: { view: JointNoticeView }): ReactNode {
  const first = view.items[0]!.listing;
  return (
    <PageFrame
      tab={view.title}
      trail={[{ title: texts.nav.hall, href: '/' }, { title: view.number }]}
      title={
        <>
          {view.title} <span className="quiet joint-count">{words.lots(view.lots)}</span>
        </>
      }
    >
      <div className="stack">
        <Card>
          <Facts
            items={[
              [t('公告编号'), view.number],
              [t('所在地'), `${view.town} ${view.village}`],
              [t('发布时间'), <DateTime key="p" at={view.publishedAt} />],
              [t('报名截止'), <DateTime key="r" at={first.registrationUntil} />],
              [t('保证金到账截止'), <DateTime key="d" at={first.depositUntil} />],
              [t('竞价安排'), words.rule(view.depositPercent, view.minutesBetween)],
            ]}
          />
        </Card>
        <Card title={t('标的')}>
          <Lots name={view.number} items={view.items} />
        </Card>
      </div>
    </PageFrame>
  );
}

type Lot = JointNoticeView['items'][number];

const columns: Column<Lot>[] = [
  {
    key: 'title',
    title: t('项目'),
    card: 'head',
    render: ({ no, listing }) => (
      <>
        {no}. <Link to={`/listings/${listing.id}`}>{listing.title}</Link>
        <div className="quiet num">{listing.number}</div>
      </>
    ),
  },
  { key: 'area', title: t('面积'), align: 'right', render: ({ listing }) => <Area value={listing.areaMu} /> },
  {
    key: 'reserve',
    title: t('底价'),
    align: 'right',
    render: ({ listing }) => <Money value={listing.reserve} unit={basisUnit(listing.basisText)} />,
  },
  { key: 'deposit', title: t('保证金'), align: 'right', render: ({ listing }) => <Money value={listing.deposit} /> },
  { key: 'opens', title: t('竞价开始'), render: ({ listing }) => <DateTime at={listing.opensAt} /> },
  { key: 'state', title: t('状态'), card: 'tag', render: ({ listing }) => <StateTag state={listing.state} /> },
];

/** All on one page: a notice is printed whole. */
const Lots = ({ name, items }: Pick<JointNoticeView, 'items'> & { name: string }): ReactNode => (
  <WholeList name={name} columns={columns} rows={items} rowKey={({ no }) => String(no)} />
);
