import { Button, Card, Modal, Progress } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { BankStatementView } from '../../../api/types.statements';
import { Answer, DateTime, Money, StateTag } from '../../../components';
import { ListTable, RowButton } from '../../../components/ListTable';
import { nameOf } from '../../../texts';
import { formats, outcomes, phases } from '../../../texts.statements';
import { Faults, ImportStatement } from './ImportStatement';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

const path = at('/api/funds/bank-statements');

/** The bank's files (art. 31): each is taken in as a whole or not at all, and says what became of its lines. */
export function Statements(): ReactNode {
  const me = useMe().data;
  const [shown, setShown] = useState<string | null>(null);
  return (
    <div className="stack">
      {may(me, 'bankStatement.load') && <ImportStatement onLoaded={setShown} />}
      <Card title={t('已上传的对账单')}>
        <ListTable
          path={path}
          empty={t('还没有上传过银行对账单')}
          columns={[
            { title: t('银行'), card: 'head', render: (item) => item.bank },
            { title: t('文件'), render: (item) => item.fileName },
            { title: t('种类'), render: (item) => (item.format ? nameOf(formats, item.format) : '—') },
            {
              title: t('起止日期'),
              render: (item) => (
                <span className="num">
                  {item.fromDate
                    ? t('{{fromDate}} 至 {{toDate}}', { fromDate: item.fromDate, toDate: item.toDate })
                    : '—'}
                </span>
              ),
            },
            {
              title: t('期末余额'),
              align: 'right',
              render: (item) => (item.closingBalance ? <Money value={item.closingBalance} /> : '—'),
            },
            {
              title: t('笔数'),
              align: 'right',
              render: (item) => <span className="num">{item.counts.lines ?? '—'}</span>,
            },
            {
              title: t('状态'),
              card: 'tag',
              render: (item) => <StateTag kind="statement" state={item.state} />,
            },
            { title: t('上传'), render: (item) => item.uploadedBy },
            { title: t('上传时间'), render: (item) => <DateTime at={item.createdAt} /> },
            {
              title: t('办理'),
              card: 'foot',
              render: (item) => <RowButton onClick={() => setShown(item.id)}>{t('查看')}</RowButton>,
            },
          ]}
        />
      </Card>
      <Modal
        open={shown !== null}
        title={t('导入结果')}
        footer={<Button onClick={() => setShown(null)}>{t('关闭')}</Button>}
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        {shown && <Result id={shown} />}
      </Modal>
    </div>
  );
}

/** Asked again every second while the file is being read. */
function Result({ id }: { id: string }): ReactNode {
  const [waiting, setWaiting] = useState(true);
  const found = useRecord(at('/api/funds/bank-statements/{id}', { id }), undefined, waiting ? 1000 : undefined);
  const client = useQueryClient();
  const state = found.data?.state;
  useEffect(() => {
    if (state === undefined || state === 'waiting') return;
    setWaiting(false);
    // Lists beside it have moved with it.
    void client.invalidateQueries({ queryKey: ['record'] });
  }, [state, client]);
  return <Answer of={found}>{(statement) => <Told statement={statement} />}</Answer>;
}

function Told({ statement }: { statement: BankStatementView }): ReactNode {
  const { progress, counts } = statement;
  if (statement.state === 'waiting') {
    const percent = progress?.total ? Math.floor((progress.done / progress.total) * 100) : 0;
    return (
      <div role="status">
        <p>
          {nameOf(phases, progress?.phase ?? 'waiting')}
          {progress?.total ? t('，{{done}}/{{total}}笔', { done: progress.done, total: progress.total }) : ''}
        </p>
        <Progress percent={percent} status="active" />
        <p className="quiet">{t('可以离开本页，读取会继续。')}</p>
      </div>
    );
  }
  if (statement.state === 'refused') {
    return (
      <>
        <p className="warn">{t('整份文件没有导入，账面未变。请按下列各行核对后重新上传。')}</p>
        <Faults items={statement.faults} count={statement.faultCount} />
      </>
    );
  }
  return (
    <>
      <p>
        <Say
          text="已导入{{lines}}笔{{more}}。"
          lines={counts.lines}
          more={counts.repeated ? t('，另有{{repeated}}笔在文件中重复', { repeated: counts.repeated }) : ''}
        />
      </p>
      <ul>
        {Object.entries(outcomes)
          .filter(([name]) => counts[name])
          .map(([name, label]) => (
            <li key={name}>
              <Say text="{{label}}：{{name}}笔" label={label} name={<span className="num">{counts[name]}</span>} />
            </li>
          ))}
      </ul>
      {counts.unsettled ? (
        <p className="warn">
          {t('付出未核销的款项尚未入账：相应批次导出后重新上传本文件即可核销；其余请在日结时说明原因。')}
        </p>
      ) : null}
    </>
  );
}
