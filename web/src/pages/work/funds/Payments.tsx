import { Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import type { InstructionView } from '../../../api/types.money';
import { ActionModal, Money, StateTag, type ActionForm, type Field } from '../../../components';
import { ListTable, RowButton } from '../../../components/ListTable';
import { t } from '../../../language';

const bankLine: Field[] = [
  { name: 'bankSerial', label: t('银行流水号'), kind: 'text', required: true, maxLength: 64 },
  { name: 'bookedAt', label: t('银行记账时间（北京时间）'), kind: 'dateTime', required: true },
];
const reason: Field = {
  name: 'reason',
  label: t('原因'),
  kind: 'textarea',
  required: true,
  minLength: 4,
  maxLength: 500,
};

const deeds = {
  settle: { label: t('登记付讫'), form: { unversioned: true, fields: bankLine } },
  refuse: { label: t('登记银行拒付'), form: { unversioned: true, danger: true, fields: [reason] } },
  return: { label: t('登记退汇'), form: { unversioned: true, danger: true, fields: [...bankLine, reason] } },
} as const satisfies Record<string, { label: string; form: ActionForm }>;
type Deed = keyof typeof deeds;

interface Props {
  batchId: string;
  maySettle: boolean;
  /** The bank has the batch, or may have. */
  underWay: boolean;
}

/** The payments of a batch: the bank pays, refuses, or sends one back, which is owed again. */
export function Payments({ batchId, maySettle, underWay }: Props): ReactNode {
  const [asked, setAsked] = useState<{ payment: InstructionView; deed: Deed } | null>(null);
  const close = (): void => setAsked(null);
  const possible = ({ state }: InstructionView): Deed[] => {
    if (!maySettle || !underWay) return [];
    return state === 'open' ? ['settle', 'refuse'] : state === 'settled' ? ['return'] : [];
  };
  return (
    <>
      <ListTable
        path={at('/api/funds/batches/{id}/payments', { id: batchId })}
        columns={[
          { title: t('序号'), render: (one) => <span className="num">{one.no}</span> },
          { title: t('收款人'), card: 'head', render: (one) => one.payeeName },
          { title: t('账户'), render: (one) => <span className="num">{one.payeeAccount}</span> },
          { title: t('金额'), align: 'right', render: (one) => <Money value={one.amount} strong /> },
          { title: t('事由'), render: (one) => one.purpose },
          { title: t('付款编号'), render: (one) => <span className="num">{one.endToEndId}</span> },
          {
            title: t('状态'),
            card: 'tag',
            render: (one) => <StateTag kind="instruction" state={one.state} />,
          },
          { title: t('银行流水'), render: (one) => one.returnReason ?? one.bankSerial ?? '—' },
          {
            title: t('办理'),
            card: 'foot',
            render: (payment) => (
              <Space>
                {possible(payment).map((deed) => (
                  <RowButton key={deed} onClick={() => setAsked({ payment, deed })}>
                    {deeds[deed].label}
                  </RowButton>
                ))}
              </Space>
            ),
          },
        ]}
      />
      {asked && (
        <ActionModal
          action={{ action: asked.deed, label: deeds[asked.deed].label }}
          path={`/api/funds/payments/${asked.payment.id}`}
          form={deeds[asked.deed].form}
          onClose={close}
          onDone={close}
        />
      )}
    </>
  );
}
