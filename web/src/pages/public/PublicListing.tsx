import { BellOutlined } from '@ant-design/icons';
import { Alert, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { PublicListingView } from '../../api/types';
import { dateText } from '../../clock';
import { Answer, Deadline, Money, PageFrame, StateTag } from '../../components';
import { Facts } from '../../components/Facts';
import { texts } from '../../texts';
import { complaintTexts } from '../../texts.complaints';
import { tenderTexts } from '../../texts.tenders';
import { basisUnit } from '../../words';
import { LoanHint } from './LoanHint';
import { Announcements, Conditions, Dates, Parcels, Price, Subject } from './NoticeParts';
import { ObjectionDesk } from './ObjectionDesk';
import { ShownConsultations } from './ShownConsultations';
import { StepStrip } from './StepStrip';
import { drawTexts } from '../../texts.draw';
import { limitLabel, quoted, quoteTexts } from '../../texts.directions';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** The notice of one listing, as anybody may read it. */
export default function PublicListing(): ReactNode {
  const { id = '' } = useParams();
  const listing = useRecord(at('/api/public/listings/{id}', { id }), undefined, 60_000);
  return <Answer of={listing}>{(view) => <Notice view={view} />}</Answer>;
}

function Notice({ view }: { view: PublicListingView }): ReactNode {
  const { content, schedule } = view;
  return (
    <PageFrame
      tab={view.title}
      trail={[{ title: texts.nav.hall, href: '/' }, { title: view.number }]}
      title={
        <>
          {view.title} <StateTag state={view.state} />
        </>
      }
    >
      <StepStrip method={view.method} state={view.state} />
      {view.suspension && (
        <Alert
          type="warning"
          showIcon
          className="spaced"
          title={t('本项目已中止交易')}
          description={t(
            '自 {{suspendedAt}} 起中止{{more}}。原因：{{ground}}。中止期间不接受报名和报价，各项期限停止计算。',
            {
              ground: t(view.suspension.ground),
              suspendedAt: dateText(view.suspension.suspendedAt),
              more: view.suspension.until ? t('，至 {{until}}', { until: view.suspension.until }) : '',
            },
          )}
        />
      )}
      <div className="columns">
        <div className="stack">
          <Card title={t('标的情况')}>
            <Subject content={content} />
          </Card>
          {content.parcels?.length > 0 && (
            <Card title={t('标的明细（{{count}}项）', { count: content.parcels.length })}>
              <Parcels number={view.number} parcels={content.parcels} basisText={view.basisText} />
            </Card>
          )}
          <Card title={t('价款与期限')}>
            <Price view={view} />
            {content.direction !== 'procurement' && <LoanHint category={content.category.no} />}
          </Card>
          <Card title={t('条件与约定')}>
            <Conditions view={view} />
          </Card>
          <ShownConsultations id={view.id} number={view.number} />
          {view.announcements.length > 0 && (
            <Card title={t('公告记录')}>
              <Announcements items={view.announcements} />
            </Card>
          )}
        </div>
        <div className="stack aside">
          <TakePart view={view} />
          {schedule && (
            <Card title={t('时间安排')}>
              <Dates view={view} />
            </Card>
          )}
        </div>
      </div>
      <p className="quiet">
        <Link to={`/complain?listing=${encodeURIComponent(view.number)}`}>{complaintTexts.aboutThis}</Link>
      </p>
    </PageFrame>
  );
}

/** What a reader can do from here: apply, watch the session, read the result. */
function TakePart({ view }: { view: PublicListingView }): ReactNode {
  const me = useMe();
  const results = useRecord(view.dealPrice ? at('/api/public/results') : null, { listingId: view.id });
  const result = results.data?.items[0];
  const open = view.state === '正在报名';
  const can = may(me.data, 'application.create');
  const live = view.sessionId && ['正在竞价', '即将竞价', '结束竞价', '结果公示', '已成交'].includes(view.state);
  return (
    <Card className="take-part">
      {/* What it went for is what somebody who opens a finished trade wants to know. */}
      <div className="quiet">{view.dealPrice ? t('成交价') : limitLabel(view.transferKind, view.method)}</div>
      <div className="price big">
        <Money value={view.dealPrice ?? view.reserve} unit={basisUnit(view.basisText)} />
      </div>
      {view.dealPrice && (
        <div className="quiet">
          {limitLabel(view.transferKind, view.method)} <Money value={view.reserve} unit={basisUnit(view.basisText)} />
        </div>
      )}
      <div className="quiet">
        <Say text="保证金 {{deposit}}" deposit={<Money value={view.deposit} />} />
      </div>
      <div className="take-buttons">
        {open && can && (
          <Link to={`/work/apply/${view.id}`}>
            <Button type="primary" size="large" block>
              {t('我要报名')}
            </Button>
          </Link>
        )}
        {open && me.data === null && (
          <Link to={`/login?to=${encodeURIComponent(`/listings/${view.id}`)}`}>
            <Button type="primary" size="large" block>
              {t('登录后报名')}
            </Button>
          </Link>
        )}
        {view.method === 'tender' && me.data && (
          <Link to={`/work/tenders/${view.id}`}>
            <Button size="large" block>
              {tenderTexts.go}
            </Button>
          </Link>
        )}
        {view.state === '即将竞价' && <Alert type="info" showIcon title={t('报名已经截止，等待竞价开始')} />}
        {live && (
          <Link to={`/sessions/${view.sessionId}`}>
            <Button type={open ? 'default' : 'primary'} size="large" block icon={<BellOutlined />}>
              {quoted(view.transferKind)
                ? quoteTexts.enter
                : view.method === 'fixedPrice'
                  ? drawTexts.enter
                  : view.state === '正在竞价'
                    ? t('进入竞价现场')
                    : t('查看竞价场次')}
            </Button>
          </Link>
        )}
      </div>
      {result && <ObjectionDesk dealId={result.dealId} open={result.state === 'resultNotice'} />}
      {result && (
        <Facts
          items={[
            [t('成交总价'), <Money key="t" value={result.total} />],
            [
              t('受让方'),
              result.transferee ??
                (result.bidderNumber ? t('{{bidderNumber}}号竞买人', { bidderNumber: result.bidderNumber }) : '—'),
            ],
            [t('公示截止'), <Deadline key="n" at={result.noticeUntil} neutral />],
          ]}
        />
      )}
    </Card>
  );
}
