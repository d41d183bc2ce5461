import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { may, useMe } from '../../api/hooks';
import { EmptyState, PageFrame } from '../../components';
import { texts } from '../../texts';
import { matchingTexts } from '../../texts.matching';
import { storyTexts } from '../../texts.story';
import { AccountTab } from './funds/AccountTab';
import { Batches } from './funds/Batches';
import { BookLine } from './funds/BookLine';
import { Books } from './funds/Books';
import { Closes } from './funds/Closes';
import { Incoming } from './funds/Incoming';
import { Deposits, Orders, Payouts, Refunds } from './funds/Outgoing';
import { Statements } from './funds/Statements';
import '../../styles.work.css';
import '../../styles.filing.css';
import '../../styles.money.css';
import { t } from '../../language';

/** The treasurer's desk: money in, money nobody can name yet, money due out, and the proof of the books (art. 20, 31). */
export default function Funds(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const books = may(me, 'bankLine.read');
  const tabs = [
    ...(books
      ? [
          {
            key: 'in',
            label: t('入账与认领'),
            children: (
              <div className="stack">
                {may(me, 'bankLine.match') && (
                  <p>
                    <Link to="/work/matching">
                      {t('{{title}}：逐笔认领，有建议，可用键盘办理', { title: matchingTexts.title })}
                    </Link>
                  </p>
                )}
                {may(me, 'bankLine.book') && <BookLine />}
                <div className="panel">
                  <Incoming mayMatch={may(me, 'bankLine.match')} />
                </div>
              </div>
            ),
          },
        ]
      : []),
    ...(may(me, 'deposit.refund')
      ? [
          {
            key: 'refunds',
            label: t('退款'),
            children: (
              <div className="panel">
                <Refunds />
              </div>
            ),
          },
        ]
      : []),
    ...(may(me, 'deposit.read')
      ? [
          {
            key: 'deposits',
            label: t('保证金'),
            children: (
              <div className="panel">
                <Deposits mayPay={may(me, 'deposit.interest')} />
              </div>
            ),
          },
        ]
      : []),
    ...(may(me, 'order.read')
      ? [
          {
            key: 'orders',
            label: t('缴款通知'),
            children: (
              <div className="panel">
                <Orders />
              </div>
            ),
          },
        ]
      : []),
    ...(may(me, 'payout.read')
      ? [
          {
            key: 'payouts',
            label: t('价款支付'),
            children: (
              <div className="panel">
                <Payouts mayPay={may(me, 'payout.pay')} />
              </div>
            ),
          },
        ]
      : []),
    ...(may(me, 'batch.read') ? [{ key: 'batches', label: t('付款批次'), children: <Batches /> }] : []),
    ...(may(me, 'bankStatement.read') ? [{ key: 'statements', label: t('银行对账单'), children: <Statements /> }] : []),
    ...(may(me, 'close.read') ? [{ key: 'closes', label: t('日结'), children: <Closes /> }] : []),
    ...(may(me, 'statement.account') ? [{ key: 'account', label: storyTexts.account, children: <AccountTab /> }] : []),
    ...(may(me, 'ledger.read') ? [{ key: 'books', label: t('账簿'), children: <Books /> }] : []),
  ];
  return (
    <PageFrame title={texts.nav.funds}>
      {tabs.length === 0 && <EmptyState text={t('您的岗位不经办资金，这里没有您可以查看的内容')} />}
      <Tabs
        activeKey={params.get('tab') ?? tabs[0]?.key}
        items={tabs}
        destroyOnHidden
        onChange={(key) => setParams({ tab: key }, { replace: true })}
      />
    </PageFrame>
  );
}
