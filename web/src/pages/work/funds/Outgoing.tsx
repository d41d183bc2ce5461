import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { DepositView, PayoutView, RefundView } from '../../../api/types';
import { ActionModal, Answer, DateTime, Deadline, Money, StateTag, type ActionForm } from '../../../components';
import { nameOf, stateNames } from '../../../texts';
import { purposes, refundKinds } from '../../../texts.work';
import { ListTable, RowButton } from '../../../components/ListTable';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

/** The bank has paid; the books learn its serial and its time. */
const paidForm = (intro: ReactNode): ActionForm => ({
  unversioned: true,
  intro,
  fields: [
    { name: 'bankSerial', label: t('银行流水号'), kind: 'text', required: true, maxLength: 64 },
    { name: 'bookedAt', label: t('银行付款时间（北京时间）'), kind: 'dateTime', required: true },
  ],
});

/** Refunds, the most urgent first; each back to the account that paid (art. 20). */
export function Refunds(): ReactNode {
  const [asked, setAsked] = useState<RefundView | null>(null);
  return (
    <>
      <ListTable
        path={at('/api/funds/refunds')}
        choices={[
          { value: 'due', label: t('待退还'), query: { state: 'due' } },
          { value: 'overdue', label: t('逾期未退'), query: { due: 'overdue' } },
          { value: 'paid', label: t('已退还'), query: { state: 'paid' } },
        ]}
        empty={t('没有这样的退款')}
        columns={[
          { title: t('退款期限'), render: (refund) => <Deadline at={refund.dueAt} done={refund.state === 'paid'} /> },
          { title: t('金额'), align: 'right', render: (refund) => <Money value={refund.amount} strong /> },
          {
            title: t('事由'),
            render: (refund) => (
              <>
                {nameOf(refundKinds, refund.kind)}
                {refund.applicationNumber && <div className="quiet num">{refund.applicationNumber}</div>}
              </>
            ),
          },
          { title: t('退给'), card: 'head', render: (refund) => refund.payee.holder },
          { title: t('账号'), render: (refund) => <span className="num">{refund.payee.account}</span> },
          {
            title: t('状态'),
            card: 'tag',
            render: (refund) => (
              <StateTag
                state={refund.state === 'due' ? 'refundDue' : 'refunded'}
                name={nameOf(stateNames.refund, refund.state)}
              />
            ),
          },
          {
            title: t('办理'),
            card: 'foot',
            render: (refund) =>
              refund.state === 'due' ? <RowButton onClick={() => setAsked(refund)}>{t('登记已退')}</RowButton> : null,
          },
        ]}
      />
      {asked && <RefundModal refund={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** The whole account number is read here only, and each look is on record. */
function RefundModal({ refund, onClose }: { refund: RefundView; onClose: () => void }): ReactNode {
  const whole = useRecord(at('/api/funds/refunds/{id}', { id: refund.id }));
  const intro = (
    <Answer of={whole}>
      {(view) => (
        <>
          <Say
            text="退还 {{amount}} 给 {{holder}}"
            amount={<Money value={view.amount} strong />}
            holder={<b>{view.payee.holder}</b>}
          />
          <div className="num">{t('账号 {{account}}', { account: view.payee.account })}</div>
          <div className="quiet">{t('原路退回缴款账户。查看完整账号已记录。')}</div>
        </>
      )}
    </Answer>
  );
  return (
    <ActionModal
      action={{ action: 'pay', label: t('登记退款') }}
      path={`/api/funds/refunds/${refund.id}`}
      form={paidForm(intro)}
      onClose={onClose}
      onDone={onClose}
    />
  );
}

const interestForm: ActionForm = {
  unversioned: true,
  primary: true,
  intro: t(
    '招标项目的保证金连同银行同期存款利息退还（招标投标法实施条例第57条）。利息按存放天数计算，从银行已付给专户的利息中支付。',
  ),
  fields: [
    {
      name: 'annualRatePercent',
      label: t('专户存款年利率（%）'),
      kind: 'text',
      required: true,
      placeholder: t('按银行公布的年利率，如 0.35'),
    },
  ],
};

export function Deposits({ mayPay }: { mayPay: boolean }): ReactNode {
  const [asked, setAsked] = useState<DepositView | null>(null);
  return (
    <>
      <ListTable
        path={at('/api/funds/deposits')}
        choices={[
          { value: 'all', label: t('全部'), query: {} },
          { value: 'ordered', label: stateNames.deposit.ordered, query: { state: 'ordered' } },
          { value: 'partPaid', label: stateNames.deposit.partPaid, query: { state: 'partPaid' } },
          { value: 'paid', label: stateNames.deposit.paid, query: { state: 'paid' } },
          { value: 'late', label: stateNames.deposit.late, query: { state: 'late' } },
          { value: 'refundDue', label: stateNames.deposit.refundDue, query: { state: 'refundDue' } },
        ]}
        empty={t('没有这样的保证金')}
        columns={[
          {
            title: t('缴款编号'),
            render: (item) => (
              <>
                <span className="num">{item.reference}</span>
                {item.kind === 'bond' && <div className="quiet">{purposes.bond}</div>}
              </>
            ),
          },
          { title: t('受让申请'), render: (deposit) => deposit.applicationNumber ?? '—' },
          {
            title: t('缴款人'),
            card: 'head',
            render: (deposit) => deposit.payerName ?? <span className="quiet">{t('交易结束前保密')}</span>,
          },
          { title: t('应缴'), align: 'right', render: (deposit) => <Money value={deposit.amount} /> },
          { title: t('已缴'), align: 'right', render: (deposit) => <Money value={deposit.paid} /> },
          {
            title: t('缴款期限'),
            render: (deposit) => (
              <Deadline at={deposit.dueBy} neutral done={deposit.state !== 'ordered' && deposit.state !== 'partPaid'} />
            ),
          },
          {
            title: t('退还期限'),
            render: (deposit) =>
              deposit.refundDueAt ? <Deadline at={deposit.refundDueAt} done={deposit.refundedAt !== null} /> : '—',
          },
          { title: t('状态'), card: 'tag', render: (deposit) => <StateTag kind="deposit" state={deposit.state} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: (deposit) =>
              mayPay && deposit.owesInterest ? (
                <RowButton onClick={() => setAsked(deposit)}>{t('计付利息')}</RowButton>
              ) : null,
          },
        ]}
      />
      {asked && (
        <ActionModal
          action={{ action: 'interest', label: t('计付利息') }}
          path={`/api/funds/deposits/${asked.id}`}
          form={interestForm}
          onClose={() => setAsked(null)}
          onDone={() => setAsked(null)}
        />
      )}
    </>
  );
}

export function Orders(): ReactNode {
  return (
    <ListTable
      path={at('/api/funds/orders')}
      choices={[
        { value: 'price', label: t('成交价款'), query: { purpose: 'price' } },
        { value: 'deposit', label: t('保证金'), query: { purpose: 'deposit' } },
        { value: 'bond', label: t('履约保证金'), query: { purpose: 'bond' } },
        { value: 'fee', label: t('交易服务费'), query: { purpose: 'fee' } },
      ]}
      empty={t('没有这样的缴款通知')}
      columns={[
        { title: t('缴款编号'), render: (item) => <span className="num">{item.reference}</span> },
        { title: t('用途'), render: (order) => nameOf(purposes, order.purpose) },
        { title: t('付款人'), card: 'head', render: (order) => order.payerName ?? '—' },
        { title: t('应付'), align: 'right', render: (order) => <Money value={order.amount} /> },
        { title: t('已付'), align: 'right', render: (order) => <Money value={order.paid} /> },
        {
          title: t('期限'),
          render: (order) => <Deadline at={order.dueBy} done={order.state === 'paid' || order.state === 'closed'} />,
        },
        {
          title: t('状态'),
          card: 'tag',
          render: (order) => <StateTag kind="order" state={order.state} />,
        },
        { title: t('付清时间'), render: (order) => <DateTime at={order.paidAt} /> },
        {
          title: t('成交'),
          render: (order) => (order.dealId ? <Link to={`/work/deals/${order.dealId}`}>{t('查看')}</Link> : '—'),
        },
      ]}
    />
  );
}

/** What is owed to those whose right it was; a collective's to its own account (art. 31). */
export function Payouts({ mayPay }: { mayPay: boolean }): ReactNode {
  const [asked, setAsked] = useState<PayoutView | null>(null);
  return (
    <>
      <ListTable
        path={at('/api/funds/payouts')}
        choices={[
          // Whoever is to be paid looks for all of it; whoever pays, for what is due.
          ...(mayPay ? [] : [{ value: 'all', label: t('全部'), query: {} }]),
          { value: 'due', label: t('待支付'), query: { state: 'due' } },
          { value: 'waiting', label: t('待到账'), query: { state: 'waiting' } },
          { value: 'paid', label: t('已支付'), query: { state: 'paid' } },
        ]}
        empty={t('没有这样的价款支付')}
        columns={[
          { title: t('收款人'), card: 'head', render: (payout) => payout.party.name },
          { title: t('金额'), align: 'right', render: (payout) => <Money value={payout.amount} strong /> },
          {
            title: t('收款账户'),
            render: (payout) =>
              payout.payee ? (
                <>
                  {payout.payee.holder}{' '}
                  <span className="num quiet">
                    {payout.payee.bankName} {payout.payee.account}
                  </span>
                </>
              ) : (
                <span className="warn">{t('未登记收款账户，请先在交易主体里补登')}</span>
              ),
          },
          {
            title: t('状态'),
            card: 'tag',
            render: (payout) => (
              <StateTag
                state={payout.state === 'paid' ? 'paid' : 'held'}
                name={nameOf(stateNames.payout, payout.state)}
              />
            ),
          },
          { title: t('支付时间'), render: (payout) => <DateTime at={payout.paidAt} /> },
          { title: t('成交'), render: (payout) => <Link to={`/work/deals/${payout.dealId}`}>{t('查看')}</Link> },
          {
            title: t('办理'),
            card: 'foot',
            render: (payout) =>
              mayPay && payout.state === 'due' ? (
                <RowButton onClick={() => setAsked(payout)}>{t('登记已付')}</RowButton>
              ) : null,
          },
        ]}
      />
      {asked && <PayoutModal payout={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function PayoutModal({ payout, onClose }: { payout: PayoutView; onClose: () => void }): ReactNode {
  const whole = useRecord(at('/api/funds/payouts/{id}', { id: payout.id }));
  const intro = (
    <Answer of={whole}>
      {(view) => (
        <>
          <Say
            text="支付 {{amount}} 给 {{name}}"
            amount={<Money value={view.amount} strong />}
            name={<b>{view.party.name}</b>}
          />
          {view.payee && (
            <div className="num">
              {view.payee.holder} {view.payee.bankName} {view.payee.account}{' '}
              {view.payee.cnaps && t('联行号 {{cnaps}}', { cnaps: view.payee.cnaps })}
            </div>
          )}
        </>
      )}
    </Answer>
  );
  return (
    <ActionModal
      action={{ action: 'pay', label: t('登记支付') }}
      path={`/api/funds/payouts/${payout.id}`}
      form={paidForm(intro)}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
