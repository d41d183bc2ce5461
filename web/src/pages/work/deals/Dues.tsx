import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { DealView } from '../../../api/types';
import { DateTime, Deadline, Money, StateTag } from '../../../components';
import { PayTo } from '../../../components/PayTo';
import { t } from '../../../language';
import { nameOf } from '../../../texts';
import { purposes } from '../../../texts.work';

type Due = DealView['dues'][number];

const open: readonly Due['state'][] = ['ordered', 'partPaid'];

/** What is to be paid for the deal: how much, by when, where (art. 19, 31). What is paid already stays below it. */
export function Dues({ dues }: Pick<DealView, 'dues'>): ReactNode {
  return [...dues]
    .sort((a, b) => Number(open.includes(b.state)) - Number(open.includes(a.state)))
    .map((due) => (
      <Card
        key={due.id}
        title={nameOf(purposes, due.purpose)}
        extra={<StateTag kind="order" state={due.state} />}
        className={open.includes(due.state) ? 'deposit due' : 'deposit'}
      >
        <Order due={due} />
      </Card>
    ));
}

function Order({ due }: { due: Due }): ReactNode {
  const waits = open.includes(due.state);
  return (
    <>
      <div className={waits ? 'price big' : undefined}>
        <Money value={due.amount} />
      </div>
      <dl className="facts-list">
        <dt>{t('已到账')}</dt>
        <dd>
          <Money value={due.paid} />
        </dd>
        <dt>{t('付款截止')}</dt>
        <dd>
          <Deadline at={due.dueBy} done={!waits} />
        </dd>
        {waits && <PayTo account={due.account} reference={due.reference} />}
        {due.paidAt && (
          <>
            <dt>{t('付清时间')}</dt>
            <dd>
              <DateTime at={due.paidAt} />
            </dd>
          </>
        )}
      </dl>
      {waits && <p className="quiet">{t('请由受让方本人账户汇出，附言只写上面的编号，以银行入账时间为准。')}</p>}
    </>
  );
}
