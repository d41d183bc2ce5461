import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { useList } from '../../../api/hooks';
import type { OrderView } from '../../../api/types';
import { Deadline, Money } from '../../../components';
import { PayTo } from '../../../components/PayTo';
import { t } from '../../../language';
import { nameOf } from '../../../texts';
import { purposes } from '../../../texts.work';

/** What the reader has still to pay, before what was paid: whoever opens his money asks for that first. */
export function OwnDues(): ReactNode {
  const orders = useList(at('/api/funds/orders'), { page: 1, pageSize: 100 });
  const open = orders.data?.items.filter(({ state }) => state === 'ordered' || state === 'partPaid') ?? [];
  if (open.length === 0) return null;
  return (
    <Card title={t('待缴款项')}>
      <ul className="tender-list">
        {open.map((order) => (
          <li key={order.id}>
            <Due order={order} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Due({ order }: { order: OrderView }): ReactNode {
  const where = order.dealId
    ? `/work/deals/${order.dealId}`
    : order.applicationId && `/work/applications/${order.applicationId}`;
  return (
    <>
      <div className="tender-bid">
        <b>{where ? <Link to={where}>{nameOf(purposes, order.purpose)}</Link> : nameOf(purposes, order.purpose)}</b>
        <Money value={order.amount} strong />
      </div>
      <dl className="facts-list">
        <dt>{t('付款截止')}</dt>
        <dd>
          <Deadline at={order.dueBy} />
        </dd>
        <PayTo account={order.account} reference={order.reference} />
      </dl>
    </>
  );
}
