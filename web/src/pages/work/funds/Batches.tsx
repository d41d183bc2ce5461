import { Alert, Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { PreparedBatch } from '../../../api/types.money';
import { ActionButtons, ActionModal, Answer, DateTime, Money, StateTag, type ActionForm } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton } from '../../../components/ListTable';
import { Payments } from './Payments';

/** Money out (art. 31): one treasurer prepares a batch, another approves it, the bank's lines settle it. */
export function Batches(): ReactNode {
  const [params, setParams] = useSearchParams();
  const chosen = params.get('batch');
  const choose = (id: string | null): void => {
    const next = new URLSearchParams({ tab: 'batches' });
    if (id) next.set('batch', id);
    setParams(next);
  };
  if (chosen) return <Batch id={chosen} onBack={() => choose(null)} />;
  return <BatchList onChoose={choose} />;
}

function BatchList({ onChoose }: { onChoose: (id: string) => void }): ReactNode {
  const me = useMe().data;
  return (
    <Card title="付款批次" extra={may(me, 'batch.prepare') && <Prepare onDone={onChoose} />}>
      <ListTable
        path={at('/api/funds/batches')}
        empty="还没有付款批次；应退、应付的款项可以合并编成一批付出"
        columns={[
          { title: '批次', card: 'head', render: (batch) => <span className="num">{batch.number}</span> },
          { title: '笔数', align: 'right', render: (batch) => <span className="num">{batch.count}</span> },
          { title: '合计', align: 'right', render: (batch) => <Money value={batch.total} strong /> },
          {
            title: '状态',
            card: 'tag',
            render: (batch) => <StateTag kind="batch" state={batch.state} />,
          },
          { title: '编制', render: (batch) => batch.prepared.name },
          { title: '复核', render: (batch) => batch.approved?.name ?? '—' },
          { title: '编制时间', render: (batch) => <DateTime at={batch.prepared.at} /> },
          {
            title: '办理',
            card: 'foot',
            render: (batch) => <RowButton onClick={() => onChoose(batch.id)}>查看</RowButton>,
          },
        ]}
      />
    </Card>
  );
}

const prepareForm: ActionForm = {
  path: 'batches',
  unversioned: true,
  intro: '编成一批的款项由另一名出纳复核后才能交银行付出。',
  fields: [
    { name: 'allRefunds', label: '全部待退款项', kind: 'switch', initial: true },
    { name: 'allPayouts', label: '全部应付价款', kind: 'switch', initial: true },
  ],
};

function Prepare({ onDone }: { onDone: (id: string) => void }): ReactNode {
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<PreparedBatch | null>(null);
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        编制批次
      </Button>
      {asked && (
        <ActionModal
          action={{ action: 'prepare', label: '编制批次' }}
          path="/api/funds"
          form={prepareForm}
          onClose={() => setAsked(false)}
          onDone={(answer) => {
            const batch = answer as PreparedBatch;
            setAsked(false);
            if (batch.leftOut.length === 0) onDone(batch.id);
            else setMade(batch);
          }}
        />
      )}
      {made && (
        <Alert
          type="warning"
          showIcon
          title={`已编成批次${made.number}，有${made.leftOut.length}笔没有编入`}
          description={
            <>
              <ul>
                {made.leftOut.map((one) => (
                  <li key={one.id}>{one.detail}</li>
                ))}
              </ul>
              <Button size="small" onClick={() => onDone(made.id)}>
                查看批次
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

const forms: Record<string, ActionForm> = {
  approve: { primary: true, intro: '请核对笔数、合计和每一笔的收款人、账户。复核后收款人和金额不能再改。' },
  cancel: {
    danger: true,
    fields: [{ name: 'reason', label: '作废理由', kind: 'textarea', required: true, minLength: 4, maxLength: 500 }],
  },
};

function Batch({ id, onBack }: { id: string; onBack: () => void }): ReactNode {
  const path = at('/api/funds/batches/{id}', { id });
  const record = useRecord(path);
  const me = useMe().data;
  return (
    <Answer of={record}>
      {(batch) => (
        <div className="stack">
          <Card
            title={
              <>
                付款批次 <span className="num">{batch.number}</span> <StateTag kind="batch" state={batch.state} />
              </>
            }
            extra={<Button onClick={onBack}>返回批次列表</Button>}
          >
            <Facts
              items={[
                ['笔数', `${batch.count}笔`],
                ['合计', <Money key="t" value={batch.total} strong />],
                ['编制', <SignedBy key="p" by={batch.prepared} />],
                ['复核', batch.approved ? <SignedBy key="a" by={batch.approved} /> : '待另一名出纳复核'],
                ['导出', batch.exportedAt && <DateTime key="e" at={batch.exportedAt} />],
                ['提交银行', batch.sentAt && <DateTime key="s" at={batch.sentAt} />],
                ['已付讫', `${batch.settled}笔`],
                ['已退汇', batch.returned > 0 && `${batch.returned}笔`],
                ['银行文件', batch.exportedAt && may(me, 'batch.export') && <Files key="f" path={path} />],
              ]}
            />
            <ActionButtons actions={batch.actions} path={path} version={batch.version} forms={forms} />
          </Card>
          <Card title="付款明细">
            <Payments batchId={id} maySettle={may(me, 'batch.settle')} underWay={batch.exportedAt !== null} />
          </Card>
        </div>
      )}
    </Answer>
  );
}

const SignedBy = ({ by }: { by: { name: string; at: string } }): ReactNode => (
  <>
    {by.name} <DateTime at={by.at} />
  </>
);

/** They hold whole account numbers; each taking is on record. */
const Files = ({ path }: { path: string }): ReactNode => (
  <>
    <a href={`${path}/file?format=csv`}>表格（CSV）</a> <a href={`${path}/file?format=xml`}>报文（pain.001）</a>{' '}
    <span className="quiet">含完整账号，每次下载都有记录</span>
  </>
);
