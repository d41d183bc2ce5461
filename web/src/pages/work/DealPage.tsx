import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { DealView } from '../../api/types';
import {
  ActionButtons,
  Answer,
  DateTime,
  Deadline,
  DeadlineList,
  DocumentList,
  FileLink,
  Money,
  PageFrame,
  PartyName,
  StateTag,
} from '../../components';
import { renewalTexts } from '../../texts.renewal';
import { deadlineTexts } from '../../texts.deadlines';
import { documentTexts } from '../../texts.documents';
import { nameOf, texts } from '../../texts';
import { contractStates, origins } from '../../texts.work';
import { talksTexts } from '../../texts.talks';
import { priorityTexts } from '../../texts.priority';
import { defaultTexts } from '../../texts.default';
import { lendingTexts } from '../../texts.lending';
import { Bond } from './deals/Bond';
import { DefaultCard } from './deals/Default';
import { Dues } from './deals/Dues';
import { Certificate } from './deals/Certificate';
import { decided, formsOf } from './deals/forms';
import { Handovers } from './deals/Handovers';
import { Inspections } from './deals/Inspections';
import { Objections } from './deals/Objections';
import { Payments } from './deals/Payments';
import '../../styles.work.css';
import '../../styles.filing.css';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** When the trade is over, its whole file can be taken out of the house. */
const dossierStates: DealView['state'][] = ['certified', 'settled', 'terminated'];

export default function DealPage(): ReactNode {
  const { id = '' } = useParams();
  const me = useMe().data;
  const path = at('/api/deals/{id}', { id });
  const deal = useRecord(path, undefined, 60_000);
  return (
    <Answer of={deal}>
      {(view) => (
        <PageFrame
          tab={view.listing.title}
          trail={[{ title: texts.nav.deals, href: '/work/deals' }, { title: view.listing.number ?? '' }]}
          title={
            <>
              {view.listing.title} <StateTag kind="deal" state={view.state} />
            </>
          }
          extra={
            <>
              {view.renewable && <Button href={`/work/listings/new?renew=${view.id}`}>{renewalTexts.start}</Button>}
              {may(me, 'deal.dossier') && dossierStates.includes(view.state) && (
                <Button icon={<DownloadOutlined />} href={`${path}/dossier.zip`}>
                  {texts.dossier}
                </Button>
              )}
            </>
          }
        >
          {view.frozen && (
            <Alert
              className="spaced"
              type="warning"
              showIcon
              title={t('项目中止中，各项期限暂停计算')}
              description={t('项目重启后，期限按中止的时间顺延。')}
            />
          )}
          <NextStep deal={view} />
          {view.actions.some(({ action }) => !decided.includes(action)) && (
            <div className="panel spaced">
              <ActionButtons
                actions={view.actions}
                path={path}
                version={view.version}
                forms={formsOf(view)}
                except={decided}
              />
            </div>
          )}
          <div className="columns">
            <div className="stack">
              <Card title={t('成交情况')}>
                <Facts deal={view} />
              </Card>
              {view.defaulted && (
                <Card title={defaultTexts.title}>
                  <DefaultCard deal={view} />
                </Card>
              )}
              <Card title={t('异议（{{count}}）', { count: view.objections.length })}>
                <Objections path={path} version={view.version} objections={view.objections} actions={view.actions} />
              </Card>
              <Card title={t('价款')}>
                <Payments deal={view} />
              </Card>
            </div>
            <div
              className={
                view.dues.some(({ state }) => ['ordered', 'partPaid'].includes(state)) ? 'stack aside' : 'stack'
              }
            >
              <Dues dues={view.dues} />
              <Card title={t('合同')}>
                <Contract deal={view} />
              </Card>
              <Card title={t('交易鉴证书')}>
                <Certificate deal={view} />
                {view.certificate &&
                  may(me, 'loanRequest.create') &&
                  view.transferees.some(({ id }) => id === me?.account.partyId) && (
                    <Link to={`/work/loans?certificate=${encodeURIComponent(view.certificate.number)}`}>
                      {lendingTexts.onDeal}
                    </Link>
                  )}
              </Card>
              {view.bond && <Bond bond={view.bond} />}
              <Handovers deal={view} />
              <Inspections deal={view} />
              <Card title={deadlineTexts.title}>
                <DeadlineList listingId={view.listing.id} />
              </Card>
              <Card title={documentTexts.title}>
                <DocumentList about="deal" id={view.id} />
              </Card>
            </div>
          </div>
        </PageFrame>
      )}
    </Answer>
  );
}

/** Where it stands, in plain words, and until when. */
function NextStep({ deal }: { deal: DealView }): ReactNode {
  // Whoever the contract concerns waits for the office; the office is told what to do.
  const office = may(useMe().data, 'deal.compare');
  const words: Record<DealView['state'], ReactNode> = {
    resultNotice: (
      <>
        <Say
          text="结果正在公示，{{noticeUntil}}。期满没有成立的异议即成交。"
          noticeUntil={<Deadline at={deal.noticeUntil} label={t('公示至')} neutral />}
        />
      </>
    ),
    objected: t('异议成立，由中心主任决定重启还是终止。'),
    dealt: (
      <>
        {deal.contract === null
          ? office
            ? t('请生成合同')
            : t('交易中心正在制作合同')
          : deal.contract.state === 'drawn'
            ? office
              ? t('请双方签字盖章并上传原件')
              : t('合同已制作：打印后由双方签字、盖章，上传原件，也可到交易中心或服务站办理')
            : office
              ? t('请另一名经办人核对合同原件')
              : t('合同已签字，交易中心正在核对')}{' '}
        <Deadline at={deal.contractDueAt} label={t('签订期限')} />
      </>
    ),
    contracted: t('合同已核对，待中心主任出具交易鉴证书。'),
    certified: t('鉴证书已出具，正在结清价款、退还保证金。'),
    settled: t('已全部办结。'),
    terminated: t('随项目终止，保证金按规定退还。'),
    defaulted: defaultTexts.next,
    passedOn: defaultTexts.over,
    yielded: priorityTexts.yielded,
    boughtBack: talksTexts.boughtBack,
  };
  return (
    <Alert
      className="spaced"
      type={
        ['objected', 'terminated', 'defaulted', 'passedOn', 'yielded', 'boughtBack'].includes(deal.state)
          ? 'warning'
          : 'info'
      }
      showIcon
      title={words[deal.state]}
    />
  );
}

function Facts({ deal }: { deal: DealView }): ReactNode {
  const me = useMe().data;
  return (
    <dl className="facts-list">
      <dt>{t('项目')}</dt>
      <dd>
        {may(me, 'listing.read') ? (
          <Link to={`/work/listings/${deal.listing.id}`}>{deal.listing.number ?? deal.listing.title}</Link>
        ) : (
          <Link to={`/listings/${deal.listing.id}`}>{deal.listing.number ?? deal.listing.title}</Link>
        )}
      </dd>
      <dt>{t('出让方')}</dt>
      <dd>
        {deal.transferors.length > 4 ? (
          <>
            {deal.transferors.map(({ name }) => name).join('、')}
            <span className="quiet"> {t('共{{count}}方', { count: deal.transferors.length })}</span>
          </>
        ) : (
          deal.transferors.map((party) => (
            <div key={party.id}>
              <PartyName party={party} />
            </div>
          ))
        )}
      </dd>
      <dt>{t('受让方')}</dt>
      <dd>
        {deal.transferees.map((party) => (
          <div key={party.id}>
            <PartyName party={party} />
          </div>
        ))}
        {deal.bidderNumber !== null && (
          <span className="quiet">{t('竞买号 {{bidderNumber}}号', { bidderNumber: deal.bidderNumber })}</span>
        )}
      </dd>
      <dt>{t('成交方式')}</dt>
      <dd>
        {nameOf(origins, deal.origin)}
        {deal.byPriority && `（${priorityTexts.byPriority}）`}
      </dd>
      <dt>{t('成交价')}</dt>
      <dd>
        <Money value={deal.price} unit={deal.basisText} strong />
      </dd>
      <dt>{t('成交总价')}</dt>
      <dd>
        <span className="price">
          <Money value={deal.total} />
        </span>
        <div className="quiet">{t('大写：{{totalChinese}}', { totalChinese: deal.totalChinese })}</div>
      </dd>
      <dt>{t('结果公示至')}</dt>
      <dd>
        <Deadline at={deal.noticeUntil} done />
      </dd>
      {deal.priorityUntil && (
        <>
          <dt>{priorityTexts.window}</dt>
          <dd>
            <DateTime at={deal.priorityUntil} />
          </dd>
        </>
      )}
      {deal.buyBackUntil && (
        <>
          <dt>{talksTexts.window}</dt>
          <dd>
            <DateTime at={deal.buyBackUntil} />
          </dd>
        </>
      )}
      <dt>{t('成交时间')}</dt>
      <dd>
        <DateTime at={deal.dealtAt} />
      </dd>
      {deal.announcedAt && (
        <>
          <dt>{t('结果公告')}</dt>
          <dd>
            <DateTime at={deal.announcedAt} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Contract({ deal }: { deal: DealView }): ReactNode {
  const { contract } = deal;
  if (!contract)
    return <span className="quiet">{deal.state === 'resultNotice' ? t('结果公示期满后生成') : texts.notYet}</span>;
  return (
    <dl className="facts-list">
      <dt>{t('合同编号')}</dt>
      <dd className="num">{contract.number}</dd>
      <dt>{t('办理情况')}</dt>
      <dd>{nameOf(contractStates, contract.state)}</dd>
      <dt>{t('合同文本')}</dt>
      <dd>
        <a href={at('/api/deals/{id}/contract.pdf', { id: deal.id })} target="_blank" rel="noreferrer">
          {t('打开、打印（PDF）')}
        </a>
      </dd>
      {contract.signedFileId && (
        <>
          <dt>{t('签章原件')}</dt>
          <dd>
            <FileLink id={contract.signedFileId} name={t('查看原件')} />
          </dd>
        </>
      )}
      {contract.transferorSignedOn && (
        <>
          <dt>{t('签署日期')}</dt>
          <dd className="num">
            {t('出让方 {{transferorSignedOn}}', { transferorSignedOn: contract.transferorSignedOn })}
            <br />
            <Say text="受让方 {{transfereeSignedOn}}" transfereeSignedOn={contract.transfereeSignedOn} />
          </dd>
        </>
      )}
      {contract.comparedAt && (
        <>
          <dt>{t('核对时间')}</dt>
          <dd>
            <DateTime at={contract.comparedAt} />
          </dd>
        </>
      )}
      {contract.opinion && (
        <>
          <dt>{t('核对意见')}</dt>
          <dd className="pre">{contract.opinion}</dd>
        </>
      )}
    </dl>
  );
}
