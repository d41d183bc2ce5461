import type { ReactNode } from 'react';
import type { DealView } from '../../../api/types';
import { Money } from '../../../components';
import type { Column } from '../../../components/DataList';
import { percentText } from '../../../share';
import { WholeList } from '../../../components/WholeList';
import { t } from '../../../language';

type Beneficiary = DealView['beneficiaries'][number];

const shareColumn: Column<Beneficiary> = {
  key: 'share',
  title: t('份额'),
  render: ({ share }) => (share ? percentText(share) : '—'),
};

/** When the price is paid, and whose it is then (art. 31). */
export function Payments({ deal }: { deal: DealView }): ReactNode {
  return (
    <>
      <WholeList
        name={`${deal.listing.number}-${t('付款安排')}`}
        rowKey={({ no }) => String(no)}
        rows={deal.payments}
        columns={[
          { key: 'no', title: t('期次'), card: 'head', render: ({ no }) => no },
          { key: 'amount', title: t('金额'), align: 'right', render: ({ amount }) => <Money value={amount} /> },
          { key: 'due', title: t('付款日'), render: ({ dueOn }) => dueOn ?? t('签订合同后确定') },
          { key: 'note', title: t('说明'), render: ({ note }) => note || '—' },
        ]}
      />
      <h2 className="after-table">{t('收益分配')}</h2>
      <WholeList<Beneficiary>
        name={`${deal.listing.number}-${t('收益分配')}`}
        rowKey={({ partyId }) => partyId}
        rows={deal.beneficiaries}
        pageSize={10}
        columns={[
          { key: 'name', title: t('收款人'), card: 'head', render: ({ name }) => name },
          ...(deal.beneficiaries.some(({ share }) => share) ? [shareColumn] : []),
          { key: 'amount', title: t('金额'), align: 'right', render: ({ amount }) => <Money value={amount} /> },
        ]}
      />
    </>
  );
}
