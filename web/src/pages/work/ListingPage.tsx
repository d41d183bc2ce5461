import { Alert, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { may, useCatalogue, useMe, useOrganizations, useRecord } from '../../api/hooks';
import type { ListingView } from '../../api/types';
import {
  ActionButtons,
  Answer,
  DateTime,
  DeadlineList,
  DocumentList,
  FileLink,
  PageFrame,
  StateTag,
  Timeline,
} from '../../components';
import { OwnLawNotice } from '../../components/LawNotice';
import { nameOf, texts, stateNames } from '../../texts';
import { deadlineTexts } from '../../texts.deadlines';
import { documentTexts } from '../../texts.documents';
import { partTexts } from '../../texts.rules';
import { storyTexts } from '../../texts.story';
import { tenderTexts } from '../../texts.tenders';
import { listingNext } from '../../texts.work';
import '../../styles.work.css';
import { RuleVerdicts } from './listing/Assessment';
import { formsOf } from './listing/forms';
import { Materials } from './listing/Materials';
import { Owners } from './listing/Owners';
import { ParcelTable, Particulars, PriceFacts } from './listing/Particulars';
import { Parts } from './listing/Parts';
import { Announcements, Applications, Arrangements, Sessions } from './listing/Published';
import { PromotionCard } from './listing/PromotionCard';
import { Wanted } from './listing/Wanted';
import { talksTexts } from '../../texts.talks';
import { Returned } from './listing/Returned';
import { TitleCard } from './listing/TitleCard';
import { VerificationList } from './listing/VerificationList';
import { t } from '../../language';
import { Say } from '../../components/Say';

export default function ListingPage(): ReactNode {
  const { id = '' } = useParams();
  const listing = useRecord(at('/api/listings/{id}', { id }));
  return <Answer of={listing}>{(view) => <Desk listing={view} />}</Answer>;
}

/** States whose next step the rules have something to say about. */
const judged = ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'approved', 'unsold', 'suspended'];

/** Papers that are signed before the filing is accepted (art. 15). */
const listingForms = ['transfer-out-application', 'declaration', 'power-of-attorney'] as const;
const formStates = ['draft', 'returned', 'submitted'];

function Desk({ listing }: { listing: ListingView }): ReactNode {
  const me = useMe();
  const catalogue = useCatalogue();
  const mayEdit = may(me.data, 'listing.edit');
  const clerk = may(me.data, 'application.accept');
  const category = catalogue.data?.categories.find(({ no }) => no === listing.category);
  const showRules = judged.includes(listing.state);
  const history = useRecord(at('/api/listings/{id}/history', { id: listing.id }));
  const sections: [string, string, ReactNode, boolean][] = [
    [
      'verifications',
      t('核实'),
      <VerificationList key="v" items={listing.verifications} />,
      listing.verifications.length > 0 || ['accepted', 'verifying'].includes(listing.state),
    ],
    ['particulars', t('标的情况'), <Particulars key="p" listing={listing} category={category} />, true],
    ['price', t('价款与场所'), <PriceFacts key="p" listing={listing} />, true],
    [
      'parcels',
      t('标的明细（{{count}}）', { count: listing.parcels.length }),
      <ParcelTable key="p" listing={listing} />,
      true,
    ],
    [
      'owners',
      t('权利人及其决策、备案（{{count}}）', { count: listing.owners.length }),
      <Owners key="o" listing={listing} editor={mayEdit} />,
      true,
    ],
    [
      'materials',
      t('材料清单'),
      <Materials key="m" listing={listing} catalogue={catalogue.data} editor={mayEdit} />,
      true,
    ],
    ['announcements', t('公告'), <Announcements key="a" listing={listing} />, listing.announcements.length > 0],
    [
      'applications',
      t('受让申请'),
      <Applications key="a" listingId={listing.id} />,
      clerk && listing.announcements.length > 0,
    ],
  ];
  const visible = sections.filter(([, , , shown]) => shown);
  return (
    <PageFrame
      tab={listing.title}
      trail={[{ title: texts.nav.listings, href: '/work/listings' }, { title: listing.number ?? t('未编号') }]}
      title={
        <>
          {listing.title} <StateTag kind="listing" state={listing.state} name={listing.stateName} />
        </>
      }
    >
      <OwnLawNotice notice={listing.law.notice} />
      <Where listing={listing} />
      <Returned listing={listing} />
      {listing.suspension && <Suspended listing={listing} grounds={catalogue.data?.suspensionGrounds ?? []} />}
      <Buttons listing={listing} />
      <nav className="anchors" aria-label={t('本页内容')}>
        {visible.map(([key, title]) => (
          <a
            key={key}
            href={`#${key}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(key)?.scrollIntoView();
            }}
          >
            {title}
          </a>
        ))}
      </nav>
      <div className="desk">
        <div className="stack">
          {visible.map(([key, title, content]) => (
            <Card key={key} id={key} title={title}>
              {content}
            </Card>
          ))}
        </div>
        <div className="stack aside">
          {showRules && (
            <Card title={t('规则判断')}>
              <RuleVerdicts listing={listing} />
            </Card>
          )}
          {listing.direction === 'transfer' && <TitleCard listing={listing} />}
          {listing.direction === 'transfer' && <Wanted id={listing.id} />}
          {listing.state === 'announced' && <PromotionCard id={listing.id} />}
          {listing.aggregate && (
            <Card title={partTexts.title}>
              <Parts aggregate={listing.aggregate} />
            </Card>
          )}
          {listing.trade && (
            <Card title={t('交易安排')}>
              <Arrangements listing={listing} />
            </Card>
          )}
          {listing.number && (
            <Card title={deadlineTexts.title}>
              <DeadlineList listingId={listing.id} />
            </Card>
          )}
          {listing.trade && listing.method === 'tender' && (
            <Card title={tenderTexts.page}>
              <Link to={`/work/tenders/${listing.id}`}>{t('保管人密钥、投标与开标')}</Link>
            </Card>
          )}
          {listing.trade && listing.method !== 'tender' && may(me.data, 'session.read') && (
            <Card title={t('交易场次')}>
              <Sessions listing={listing} />
            </Card>
          )}
          <Card title={documentTexts.title}>
            <DocumentList
              about="listing"
              id={listing.id}
              forms={mayEdit && formStates.includes(listing.state) ? listingForms : []}
              owners={listing.owners}
            />
          </Card>
          <Card title={t('办理历史')}>
            <Answer of={history}>{(entries) => <Timeline entries={entries} kind="listing" />}</Answer>
          </Card>
        </div>
      </div>
    </PageFrame>
  );
}

/** Where it is, who has it, what comes next. */
function Where({ listing }: { listing: ListingView }): ReactNode {
  const me = useMe().data;
  const step = listingNext[listing.state];
  const objected = listing.state === 'verifying' && listing.verifications.some(({ state }) => state === 'objected');
  const asked = listing.verifications
    .filter(({ state }) => state === 'pending')
    .map(({ organization }) => organization.name);
  return (
    <div className="head-line">
      <div>
        <span className="quiet">{t('编号')}</span>
        <b className="num">{listing.number ?? t('受理后编号')}</b>
      </div>
      <div>
        <span className="quiet">{t('{{stateName}}自', { stateName: listing.stateName })}</span>
        <DateTime at={listing.stateSince} />
      </div>
      <div>
        <span className="quiet">{t('现在由')}</span>
        <b>{asked.length > 0 ? asked.join('、') : objected ? t('旗交易中心') : step?.who}</b>
        <span className="quiet"> {t('办理')}</span>
      </div>
      <div>
        <span className="quiet">{t('下一步')}</span>
        {objected ? t('有核实异议：由提出单位撤回，或由中心主任书面不予采纳；不能解决的，不予通过') : step?.next}
      </div>
      {listing.dealId && (
        <div>
          <Link to={`/work/deals/${listing.dealId}`}>{t('查看成交与合同')}</Link>
        </div>
      )}
      {listing.trade && may(me, 'statement.listing') && (
        <div>
          <Link to={`/work/money/listings/${listing.id}`}>{storyTexts.listing}</Link>
        </div>
      )}
    </div>
  );
}

function Suspended({
  listing,
  grounds,
}: {
  listing: ListingView;
  grounds: readonly { no: number; name: string }[];
}): ReactNode {
  const { suspension } = listing;
  if (!suspension) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="spaced"
      title={
        <>
          <Say
            text="中止自 {{suspendedAt}}{{more}}，此前状态：{{fromState}}"
            suspendedAt={<DateTime at={suspension.suspendedAt} />}
            more={suspension.until ? t(' 至 {{until}}', { until: suspension.until }) : ''}
            fromState={nameOf(stateNames.listing, suspension.fromState)}
          />
        </>
      }
      description={
        <>
          {grounds.find(({ no }) => no === suspension.ground)?.name ??
            t('情形{{ground}}', { ground: suspension.ground })}
          :{suspension.reason} <FileLink id={suspension.evidenceFileId} name={t('证据材料')} />
        </>
      }
    />
  );
}

/** Exactly the buttons the server names for this person; editing leads to the form. */
function Buttons({ listing }: { listing: ListingView }): ReactNode {
  const catalogue = useCatalogue();
  const able = (action: string): boolean => listing.actions.some((one) => one.action === action);
  const departments = useOrganizations({ kind: 'department' });
  const stations = useOrganizations({ kind: 'station', townCode: listing.town.code });
  // What the clerk would have to ask for, when he sends the filing back.
  const acceptance = useRecord(able('return') ? at('/api/listings/{id}/assessment', { id: listing.id }) : null, {
    action: 'accept',
  });
  const candidates = useRecord(able('negotiate') ? at('/api/listings/{id}/candidates', { id: listing.id }) : null);
  // Art. 29: an agreement is made with somebody who had qualified, or not at all.
  const nobodyToTalkTo = candidates.data?.length === 0;
  const edit = listing.actions.find(({ action }) => action === 'edit');
  if (listing.actions.length === 0) return null;
  return (
    <div className="panel spaced actions">
      <ActionButtons
        actions={listing.actions}
        except={['edit', ...(nobodyToTalkTo ? ['negotiate'] : [])]}
        path={`/api/listings/${listing.id}`}
        version={listing.version}
        forms={formsOf({
          listing,
          catalogue: catalogue.data,
          departments: departments.data ?? [],
          stations: stations.data ?? [],
          acceptance: acceptance.data,
          candidates: candidates.data ?? [],
        })}
      />
      {nobodyToTalkTo && <p className="quiet">{talksTexts.none}</p>}
      {edit && (
        <Link to={`/work/listings/${listing.id}/edit`}>
          <Button>{t('修改填报内容')}</Button>
        </Link>
      )}
    </div>
  );
}
