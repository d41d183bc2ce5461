import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { DayCloseView, DayToClose } from '../../../api/types.money';
import {
  ActionButtons,
  ActionModal,
  Answer,
  DateTime,
  Money,
  StateTag,
  type ActionForm,
  type Field,
} from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable } from '../../../components/ListTable';
import { differenceKinds } from '../../../texts.money';
import { nameOf } from '../../../texts';
import { t } from '../../../language';

/** The day's close (art. 31): what the bank says beside what the book says, each difference with its cause, signed off. */
export function Closes(): ReactNode {
  const next = useRecord(at('/api/funds/closes/next'));
  return (
    <div className="stack">
      <Answer of={next}>{(answer) => <Next next={answer} />}</Answer>
      <Card title={t('日结记录')}>
        <ListTable
          path={at('/api/funds/closes')}
          empty={t('还没有办理过日结')}
          columns={[
            { title: t('账日'), card: 'head', render: (close) => <span className="num">{close.day}</span> },
            {
              title: t('银行余额'),
              align: 'right',
              render: (close) => <Money value={close.statementBalance} />,
            },
            { title: t('账面余额'), align: 'right', render: (close) => <Money value={close.bookBalance} /> },
            { title: t('分录'), align: 'right', render: (close) => <span className="num">{close.entries}</span> },
            {
              title: t('状态'),
              card: 'tag',
              render: (close) => <StateTag kind="close" state={close.state} />,
            },
            { title: t('签认'), render: (close) => close.signedBy ?? '—' },
            { title: t('签认时间'), render: (close) => <DateTime at={close.signedAt} /> },
          ]}
        />
      </Card>
    </div>
  );
}

function Next({ next }: { next: DayToClose }): ReactNode {
  const open = useRecord(next.openId === null ? null : at('/api/funds/closes/{id}', { id: next.openId }));
  return (
    <Card title={next.day ? t('{{day}} 日结', { day: next.day }) : t('日结')} extra={<Compare next={next} />}>
      {next.openId ? (
        <Answer of={open}>{(close) => <Reconciliation close={close} />}</Answer>
      ) : (
        <Facts
          items={[
            [t('上次日结至'), next.closedUntil ?? t('尚未办理过')],
            [t('未日结的账目自'), next.unclosedSince ?? t('没有')],
            [t('下一步'), next.day ? t('填写银行对账单的当日余额，与账面核对') : t('今天之前的账目都已日结')],
          ]}
        />
      )}
    </Card>
  );
}

/** Starts the comparison, and starts it afresh after a line was booked late. */
function Compare({ next }: { next: DayToClose }): ReactNode {
  const [asked, setAsked] = useState(false);
  const me = useMe().data;
  if (!next.day || !may(me, 'close.compare')) return null;
  const day: Field = { name: 'day', label: t('账日'), kind: 'text', required: true, initial: next.day };
  const balance: Field = {
    name: 'statementBalance',
    label: t('银行对账单当日余额'),
    kind: 'money',
    required: !next.importedBalance,
    initial: next.importedBalance ?? undefined,
  };
  const label = next.openId ? t('重新对账') : t('开始对账');
  return (
    <>
      <Button type={next.openId ? 'default' : 'primary'} onClick={() => setAsked(true)}>
        {label}
      </Button>
      {asked && (
        <ActionModal
          action={{ action: 'compare', label }}
          path="/api/funds"
          form={{ path: 'closes', unversioned: true, fields: [day, balance] }}
          onClose={() => setAsked(false)}
          onDone={() => setAsked(false)}
        />
      )}
    </>
  );
}

const forms: Record<string, ActionForm> = {
  explain: {
    fields: [
      {
        name: 'amount',
        label: t('差异金额（银行比账面多写正数，少写负数）'),
        kind: 'text',
        required: true,
        placeholder: t('如 -12.50'),
      },
      { name: 'cause', label: t('原因'), kind: 'textarea', required: true, minLength: 4, maxLength: 200 },
    ],
  },
  sign: { primary: true, intro: t('签认后这一天及以前的账目不能再动。') },
};

function Reconciliation({ close }: { close: DayCloseView }): ReactNode {
  return (
    <div className="stack">
      <Facts
        items={[
          [t('银行对账单余额'), <Money key="s" value={close.statementBalance} strong />],
          [t('账面余额'), <Money key="b" value={close.bookBalance} strong />],
          ...close.differences.map(
            (one, index) =>
              [
                nameOf(differenceKinds, one.kind),
                <span key={index}>
                  <Money value={one.amount} /> {one.cause}
                </span>,
              ] as const,
          ),
          [
            t('尚无原因的差异'),
            <span key="u" className={/^-?0+\.00$/.test(close.unexplained) ? 'ok' : 'bad'}>
              <Money value={close.unexplained} strong />
            </span>,
          ],
          [t('计入分录'), t('{{entries}}笔', { entries: close.entries })],
        ]}
      />
      <ActionButtons
        actions={close.actions}
        path={`/api/funds/closes/${close.id}`}
        version={close.version}
        except={['compare']}
        forms={forms}
      />
    </div>
  );
}
