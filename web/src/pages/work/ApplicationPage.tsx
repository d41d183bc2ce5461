import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { useMe, useRecord, may } from '../../api/hooks';
import type { ApplicationView, Condition } from '../../api/types';
import {
  ActionButtons,
  type ActionForm,
  Answer,
  DateTime,
  Deadline,
  DeadlineList,
  DocumentList,
  type PrintedForm,
  PageFrame,
  PrintForm,
  PartyName,
  StateTag,
} from '../../components';
import { deadlineTexts } from '../../texts.deadlines';
import { documentTexts } from '../../texts.documents';
import { nameOf, stateNames } from '../../texts';
import { amendTexts } from '../../texts.amend';
import { ApplicationMaterials } from './ApplicationMaterials';
import { ApplicationNext, endings } from './ApplicationNext';
import { CapitalReviewCard, reviewForms } from './CapitalReview';
import { DepositCard } from './DepositCard';
import { Dues } from './deals/Dues';
import { KeepingCard } from './KeepingCard';
import { NextPlace } from './NextPlace';
import { PriorityCard, priorityForms } from './PriorityClaim';
import { StepVerdicts } from './listing/Assessment';
import { phrases } from '../../phrases';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** Which step the rules are asked about in each state. */
const nextStep: Record<string, { moment: string; word: string }> = {
  draft: { moment: 'submit', word: t('提交') },
  returned: { moment: 'submit', word: t('提交') },
  submitted: { moment: 'accept', word: t('受理') },
  accepted: { moment: 'approve', word: t('审查通过') },
};

const forms: Record<string, ActionForm> = {
  ...reviewForms,
  submit: { primary: true, intro: t('提交后由旗交易中心受理并审查。提交后不能自行修改，需要修改的可请中心退回补正。') },
  withdraw: {
    danger: true,
    intro: t('撤回后本申请结束，已缴的保证金按规定退还。'),
    fields: [{ name: 'reason', label: t('撤回原因'), kind: 'textarea', maxLength: 1000 }],
  },
  return: {
    intro: t('请一次列全所缺事项。'),
    fields: [
      {
        name: 'missing',
        label: t('所缺材料或需更正的事项（一行一项）'),
        kind: 'lines',
        required: true,
        phrases: phrases.application.missing,
      },
      {
        ...{ name: 'reason', label: t('退回说明'), kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
        phrases: phrases.application.return,
      },
    ],
  },
  confirmNotice: {
    primary: true,
    path: 'confirm-notice',
    fields: [{ name: 'read', label: amendTexts.confirm, kind: 'confirm', required: true }],
    toBody: () => ({}),
  },
  recheck: {
    primary: true,
    intro: amendTexts.recheck,
    fields: [
      {
        name: 'met',
        label: amendTexts.met,
        kind: 'radio',
        required: true,
        choices: [
          { value: 'yes', label: amendTexts.meets },
          { value: 'no', label: amendTexts.meetsNot },
        ],
      },
      { name: 'opinion', label: amendTexts.opinion, kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
    ],
    toBody: ({ met, ...rest }) => ({ ...rest, met: met === 'yes' }),
  },
  accept: { primary: true, intro: t('受理后开始计算审查期限。') },
  approve: {
    primary: true,
    intro: t('审查通过后即向申请人发出保证金缴款通知。'),
    fields: [
      {
        name: 'opinion',
        label: t('审查意见（查验了什么，向谁核实）'),
        kind: 'textarea',
        maxLength: 1000,
        phrases: phrases.application.approve,
      },
    ],
  },
  reject: {
    danger: true,
    fields: [
      {
        ...{
          name: 'reason',
          label: t('不予通过的理由'),
          kind: 'textarea',
          required: true,
          minLength: 2,
          maxLength: 1000,
        },
        phrases: phrases.application.reject,
      },
    ],
  },
};

export default function ApplicationPage(): ReactNode {
  const { id = '' } = useParams();
  const path = at('/api/applications/{id}', { id });
  const me = useMe().data;
  const application = useRecord(path, undefined, 60_000);
  return (
    <Answer of={application}>
      {(view) => {
        const actions = view.actions.filter(({ action }) => action !== 'edit');
        const buttons = (
          <ActionButtons
            actions={actions}
            path={path}
            version={view.version}
            forms={{ ...forms, ...priorityForms(view.priority) }}
          />
        );
        // Papers are added and taken away in their own list. Where nothing is left but to withdraw, that button does not greet the person first.
        const over = view.outcome !== null || view.ended !== null;
        const forward = actions.some(({ action, allowed }) => !forms[action]?.danger && (allowed || !over));
        const printed = formsOf(view);
        const toPay = [view.deposit, ...view.dues].some((due) => due && ['ordered', 'partPaid'].includes(due.state));
        return (
          <PageFrame
            tab={t('受让申请 {{title}}', { title: view.listing.title })}
            trail={[
              { title: t('受让申请'), href: '/work/applications' },
              { title: view.number ?? nameOf(stateNames.application, view.state) },
            ]}
            title={
              <>
                {view.listing.title} <StateTag kind="application" state={view.state} />
              </>
            }
          >
            {!may(me, 'application.accept') && <ApplicationNext view={view} />}
            {forward && <div className="panel spaced">{buttons}</div>}
            <Notes view={view} />
            <div className="columns">
              <div className="stack">
                {printed.length > 0 && (
                  <Card title={t('要签字的表格')}>
                    <p className="quiet">{t('先打印、签字（盖章），再作为下面的材料上传。')}</p>
                    <PrintForm about="application" id={view.id} forms={printed} />
                  </Card>
                )}
                <Card title={t('申请材料')}>
                  <ApplicationMaterials application={view} />
                </Card>
                {nextStep[view.state] && !view.ended && (
                  <Card title={t('规则判断')}>
                    <StepVerdicts path={at('/api/applications/{id}/assessment', { id })} {...nextStep[view.state]} />
                  </Card>
                )}
                <Card title={t('参加竞价的资格')}>
                  <Eligibility conditions={view.eligibility} decided={!early.includes(view.state)} />
                </Card>
              </div>
              <div className={toPay ? 'stack aside' : 'stack'}>
                <Dues dues={view.dues} />
                {view.deposit && <DepositCard deposit={view.deposit} />}
                {view.deposit && <KeepingCard deposit={view.deposit} />}
                {view.deposit?.state === 'held' && <NextPlace applicationId={view.id} />}
                {view.capitalReview && <CapitalReviewCard review={view.capitalReview} />}
                {view.priority && <PriorityCard priority={view.priority} listingId={view.listing.id} />}
                {view.number && (
                  <Card title={deadlineTexts.title}>
                    <DeadlineList listingId={view.listing.id} application={view.number} />
                  </Card>
                )}
                <Card title={documentTexts.title}>
                  <DocumentList about="application" id={view.id} />
                </Card>
                <About view={view} />
                {!forward && buttons}
              </div>
            </div>
          </PageFrame>
        );
      }}
    </Answer>
  );
}

/** Papers that are signed before the application is accepted (art. 15, 29). */
function formsOf({ state, agent, members, priority }: ApplicationView): PrintedForm[] {
  if (!['draft', 'returned', 'submitted'].includes(state)) return [];
  return [
    'transfer-in-application',
    'declaration',
    ...(agent ? (['power-of-attorney'] as const) : []),
    ...(members.length > 1 ? (['joint-bid-agreement'] as const) : []),
    ...(priority && priority.kinds.length > 0 ? (['priority-claim'] as const) : []),
  ];
}

function Notes({ view }: { view: ApplicationView }): ReactNode {
  return (
    <>
      {view.state === 'returned' && view.returnedFor && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={t('请补正以下事项后重新提交')}
          description={
            <ol className="violations">
              {view.returnedFor.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          }
        />
      )}
      {view.unconfirmedNotice !== null && !view.ended && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={amendTexts.waits(view.unconfirmedNotice)}
          description={
            <>
              {amendTexts.what} <Link to={`/listings/${view.listing.id}`}>{amendTexts.look}</Link>
            </>
          }
        />
      )}
      {view.ended && (
        <Alert
          className="spaced"
          type="info"
          showIcon
          title={t('本申请已随项目结束')}
          description={nameOf(endings, view.ended)}
        />
      )}
      {view.bidderNumber !== null && view.outcome === null && !view.ended && (
        <Alert
          className="spaced"
          type="success"
          showIcon
          title={t('竞买号：{{bidderNumber}}号', { bidderNumber: view.bidderNumber })}
          description={<Link to={`/listings/${view.listing.id}`}>{t('到项目公告页进入竞价现场')}</Link>}
        />
      )}
    </>
  );
}

/** Each condition of the right to bid, met or not, and which record says so. */
function Eligibility({
  conditions,
  decided,
}: {
  conditions: readonly Condition[];
  /** Before the centre has looked nothing has failed: it is only not there yet. */
  decided: boolean;
}): ReactNode {
  if (conditions.length === 0) return <span className="quiet">{t('提交后显示')}</span>;
  return (
    <ul className="checks">
      {conditions.map(({ condition, title, met, source, detail }) => (
        <li key={condition}>
          {met ? (
            <CheckCircleFilled className="ok" aria-label={t('符合')} />
          ) : !decided ? (
            <MinusCircleOutlined className="quiet" aria-label={t('尚未到这一步')} />
          ) : (
            <CloseCircleFilled className="bad" aria-label={t('不符合')} />
          )}
          <div>
            <b>{title}</b>
            <div>{detail}</div>
            <div className="quiet">{t('依据：{{source}}', { source })}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}

const early: readonly ApplicationView['state'][] = ['draft', 'returned', 'submitted', 'accepted'];

function About({ view }: { view: ApplicationView }): ReactNode {
  const me = useMe();
  return (
    <Card title={t('申请情况')}>
      <dl className="facts-list">
        <dt>{t('项目')}</dt>
        <dd>
          <Link to={`/listings/${view.listing.id}`}>{view.listing.number ?? view.listing.title}</Link>{' '}
          {nameOf(stateNames.listing, view.listing.state)}
          {may(me.data, 'listing.accept') && (
            <>
              {' '}
              · <Link to={`/work/listings/${view.listing.id}`}>{t('项目办理页')}</Link>
            </>
          )}
        </dd>
        <dt>{t('申请编号')}</dt>
        <dd className="num">{view.number ?? t('受理后编号')}</dd>
        <dt>{t('申请人')}</dt>
        <dd>
          <PartyName party={view.party} />
        </dd>
        {view.members.length > 1 && (
          <>
            <dt>{t('联合受让')}</dt>
            <dd>
              {view.members.map(({ party, share }) => (
                <div key={party.id}>
                  <Say text="{{partyname}} 份额 {{share}}" partyname={<PartyName party={party} />} share={share} />
                </div>
              ))}
            </dd>
          </>
        )}
        {view.agent && (
          <>
            <dt>{t('代理人')}</dt>
            <dd>
              {view.agent.name} {view.agent.phone ?? ''}
            </dd>
          </>
        )}
        <dt>{t('声明与保证')}</dt>
        <dd>{view.statementAccepted ? t('已接受') : t('未接受')}</dd>
        <dt>{t('提交时间')}</dt>
        <dd>
          <DateTime at={view.submittedAt} />
        </dd>
        <dt>{t('受理时间')}</dt>
        <dd>
          <DateTime at={view.acceptedAt} />
        </dd>
        <dt>{t('审查期限')}</dt>
        <dd>
          <Deadline at={view.checkDueAt} done={view.state !== 'accepted'} />
        </dd>
        {view.opinion && (
          <>
            <dt>{t('审查意见')}</dt>
            <dd className="pre">{view.opinion}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
