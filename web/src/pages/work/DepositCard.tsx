import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { DepositView } from '../../api/types';
import { DateTime, Deadline, Money, StateTag } from '../../components';
import { PayTo } from '../../components/PayTo';
import { bondTexts } from '../../texts.bond';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** What to pay, where, by when, under which reference; afterwards, when it comes back. */
export function DepositCard({ deposit }: { deposit: DepositView }): ReactNode {
  const bond = deposit.kind === 'bond';
  const due = ['ordered', 'partPaid'].includes(deposit.state);
  const back = ['refundDue', 'refunding', 'refunded'].includes(deposit.state);
  return (
    <Card
      title={bond ? bondTexts.title : t('交易保证金')}
      extra={<StateTag kind="deposit" state={deposit.state} />}
      className={due ? 'deposit due' : 'deposit'}
    >
      <div className="price big">
        <Money value={deposit.amount} />
      </div>
      <dl className="facts-list">
        <dt>{t('已到账')}</dt>
        <dd>
          <Money value={deposit.paid} />
        </dd>
        <dt>{t('到账截止')}</dt>
        <dd>
          <Deadline at={deposit.dueBy} done={!due} />
        </dd>
        {due && <PayTo account={deposit.account} reference={deposit.reference} />}
        {deposit.paidAt && (
          <>
            <dt>{t('缴足时间')}</dt>
            <dd>
              <DateTime at={deposit.paidAt} />
            </dd>
          </>
        )}
        {back && (
          <>
            <dt>{t('应退日期')}</dt>
            <dd>
              <Deadline at={deposit.refundDueAt} done={deposit.state === 'refunded'} />
            </dd>
          </>
        )}
        {deposit.refundedAt && (
          <>
            <dt>{t('退还时间')}</dt>
            <dd>
              <DateTime at={deposit.refundedAt} />
            </dd>
          </>
        )}
      </dl>
      {due && (
        <p className="quiet">
          <Say
            text="{{own}}请由申请人本人账户汇出，附言只写上面的编号。{{more}}"
            own={deposit.account?.own && t('上面的账号是本次报名专用，只收这一笔保证金，请勿转告他人。')}
            more={bond ? bondTexts.due : t('以银行入账时间为准，逾期到账的不能参加竞价，款项原路退还。')}
          />
        </p>
      )}
    </Card>
  );
}
