import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { useList } from '../../../api/hooks';
import type { BankLineView, OrderView } from '../../../api/types';
import { ActionModal, DateTime, Money, StateTag, type ActionForm } from '../../../components';
import { nameOf, stateNames } from '../../../texts';
import { purposes } from '../../../texts.work';
import { ListTable, RowButton } from '../../../components/ListTable';
import { ReceiptButton } from './ReceiptButton';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

type Asked = { line: BankLineView; action: 'match' | 'give-back' | 'unmatch' };

/** Named by a person, or a surplus: what named itself and serves its order is no slip of anybody's. */
const mayTakeBack = ({ state, direction, suspenseReason, held }: BankLineView): boolean =>
  state === 'matched' && direction === 'in' && (suspenseReason !== null || held === '0.00');

/** What came in: recognised by its reference, or in suspense until a person names it (art. 31). */
export function Incoming({ mayMatch }: { mayMatch: boolean }): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <ListTable
        path={at('/api/funds/bank-lines')}
        choices={[
          { value: 'suspense-in', label: t('待认领'), query: { state: 'suspense', direction: 'in' } },
          { value: 'matched-in', label: t('已认领'), query: { state: 'matched', direction: 'in' } },
          { value: 'out', label: t('已付出'), query: { direction: 'out' } },
          { value: 'all', label: t('全部'), query: {} },
        ]}
        empty={t('没有这样的银行流水')}
        columns={[
          { title: t('入账时间'), render: (line) => <DateTime at={line.bookedAt} /> },
          { title: t('金额'), align: 'right', render: (line) => <Money value={line.amount} strong /> },
          { title: t('对方户名'), card: 'head', render: (item) => item.payerName },
          { title: t('对方账号'), render: (item) => <span className="num">{item.payerAccount}</span> },
          {
            title: t('附言和用途'),
            render: ({ remark, ownAccount, match }) => (
              <>
                {remark || '—'}
                {ownAccount && <div className="quiet num">{t('付至子账号 {{ownAccount}}', { ownAccount })}</div>}
                {match && (
                  <div className="quiet">
                    {nameOf(purposes, match.purpose)} <span className="num">{match.reference}</span>
                    {match.applicationNumber && <div className="num">{match.applicationNumber}</div>}
                  </div>
                )}
              </>
            ),
          },
          {
            title: t('状态'),
            card: 'tag',
            render: (line) => (
              <>
                <StateTag kind="bankLine" state={line.state} />
                {line.suspenseReason && <div className="quiet">{line.suspenseReason.label}</div>}
              </>
            ),
          },
          { title: t('流水号'), render: (item) => <span className="num">{item.serial}</span> },
          {
            title: t('办理'),
            card: 'foot',
            render: (line) =>
              mayMatch && (
                <div className="action-row">
                  {line.state === 'suspense' && line.direction === 'in' && (
                    <>
                      <RowButton onClick={() => setAsked({ line, action: 'match' })}>{t('认领')}</RowButton>
                      <RowButton onClick={() => setAsked({ line, action: 'give-back' })}>{t('退回')}</RowButton>
                    </>
                  )}
                  {line.state === 'matched' && <ReceiptButton bankLineId={line.id} />}
                  {mayTakeBack(line) && (
                    <RowButton onClick={() => setAsked({ line, action: 'unmatch' })}>{t('撤销认领')}</RowButton>
                  )}
                </div>
              ),
          },
        ]}
      />
      {asked?.action === 'match' && <MatchModal line={asked.line} onClose={() => setAsked(null)} />}
      {asked?.action === 'unmatch' && (
        <ActionModal
          action={{ action: 'unmatch', label: t('撤销认领') }}
          path={`/api/funds/matching/${asked.line.id}`}
          form={{
            unversioned: true,
            danger: true,
            intro: (
              <>
                <LineText line={asked.line} />
                <p className="quiet">
                  {t(
                    '撤销后这笔款项回到待认领，缴款通知重新等待缴款。已开具收据、已退还，保证金已转为代管，或者价款已经付清的，不能撤销。',
                  )}
                </p>
              </>
            ),
            fields: [
              { name: 'reason', label: t('撤销理由'), kind: 'textarea', required: true, minLength: 2, maxLength: 500 },
            ],
          }}
          onClose={() => setAsked(null)}
          onDone={() => setAsked(null)}
        />
      )}
      {asked?.action === 'give-back' && (
        <ActionModal
          action={{ action: 'give-back', label: t('退回这笔款项') }}
          path={`/api/funds/bank-lines/${asked.line.id}`}
          form={{
            unversioned: true,
            danger: true,
            intro: <LineText line={asked.line} />,
            fields: [
              { name: 'reason', label: t('退回原因'), kind: 'textarea', required: true, minLength: 4, maxLength: 500 },
            ],
          }}
          onClose={() => setAsked(null)}
          onDone={() => setAsked(null)}
        />
      )}
    </>
  );
}

const LineText = ({ line }: { line: BankLineView }): ReactNode => (
  <>
    <Say
      text="{{payerName}} 于 {{bookedAt}} 转入 {{amount}}{{remark}}"
      payerName={line.payerName}
      bookedAt={<DateTime at={line.bookedAt} />}
      amount={<Money value={line.amount} strong />}
      remark={line.remark && <>{t('，附言“{{remark}}”', { remark: line.remark })}</>}
    />
    {line.suspenseReason && <div className="quiet">{line.suspenseReason.label}</div>}
  </>
);

/** Orders that fit the payer and the amount come first: a suggestion, a person decides. */
function MatchModal({ line, onClose }: { line: BankLineView; onClose: () => void }): ReactNode {
  const orders = useList(at('/api/funds/orders'), { page: 1, pageSize: 100 });
  const fit = (order: OrderView): number =>
    (order.payerName === line.payerName ? 2 : 0) + (order.amount === line.amount ? 1 : 0);
  const waiting = (orders.data?.items ?? [])
    .filter(({ state }) => state !== 'paid' && state !== 'closed')
    .sort((a, b) => fit(b) - fit(a));
  const form: ActionForm = {
    unversioned: true,
    intro: (
      <>
        <LineText line={line} />
        {orders.isLoading && <div className="quiet">{t('正在读取缴款通知…')}</div>}
        {orders.data && waiting.length === 0 && (
          <div className="warn">{t('目前没有等待付款的缴款通知，可以退回这笔款项。')}</div>
        )}
        {(orders.data?.total ?? 0) > 100 && <div className="warn">{t('缴款通知较多，只列出最近100笔。')}</div>}
      </>
    ),
    fields: [
      {
        name: 'orderId',
        label: t('认领到哪一笔缴款通知'),
        kind: 'select',
        required: true,
        choices: waiting.map((order) => ({
          value: order.id,
          label: t('{{more}}{{payerName}} {{amount}}元 {{purpose}} {{reference}}（{{state}}）', {
            more: fit(order) > 0 ? '★ ' : '',
            payerName: order.payerName ?? '',
            amount: order.amount,
            purpose: nameOf(purposes, order.purpose),
            reference: order.reference,
            state: nameOf(stateNames.order, order.state),
          }),
        })),
        help: t('带★的户名或金额相符'),
      },
      {
        name: 'reason',
        label: t('认领理由'),
        kind: 'textarea',
        maxLength: 500,
        help: t('付款人与应缴人户名不同时必须填写'),
      },
    ],
  };
  return (
    <ActionModal
      action={{ action: 'match', label: t('认领款项') }}
      path={`/api/funds/bank-lines/${line.id}`}
      form={form}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
