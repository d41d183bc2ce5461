import { App, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { DepositView } from '../../api/types';
import { DateTime, Deadline, Money, StateTag } from '../../components';
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
        {due && (
          <>
            {deposit.account ? (
              <>
                <dt>{t('收款户名')}</dt>
                <dd>
                  <Copyable text={deposit.account.holder} />
                </dd>
                <dt>{t('开户银行')}</dt>
                <dd>{deposit.account.bankName}</dd>
                <dt>{t('账号')}</dt>
                <dd>
                  <Copyable text={deposit.account.accountNumber} strong={deposit.account.own} />
                </dd>
              </>
            ) : (
              <>
                <dt>{t('收款账户')}</dt>
                <dd>{t('请向旗交易中心询问')}</dd>
              </>
            )}
            <dt>{deposit.account?.own ? t('附言') : t('附言（必填）')}</dt>
            <dd>
              <Copyable text={deposit.reference} strong={!deposit.account?.own} />
            </dd>
          </>
        )}
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

function Copyable({ text, strong }: { text: string; strong?: boolean }): ReactNode {
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t('已复制'));
    } catch {
      void message.info(t('请长按文字复制'));
    }
  };
  return (
    <span className="copyable">
      <span className={strong ? 'num strong' : undefined}>{text}</span>
      <Button type="link" size="small" onClick={() => void copy()}>
        {t('复制')}
      </Button>
    </span>
  );
}
