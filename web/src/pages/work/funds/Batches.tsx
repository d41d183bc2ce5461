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
import { t } from '../../../language';
import { Say } from '../../../components/Say';

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
    <Card title={t('付款批次')} extra={may(me, 'batch.prepare') && <Prepare onDone={onChoose} />}>
      <ListTable
        path={at('/api/funds/batches')}
        empty={t('还没有付款批次；应退、应付的款项可以合并编成一批付出')}
        columns={[
          { title: t('批次'), card: 'head', render: (batch) => <span className="num">{batch.number}</span> },
          { title: t('笔数'), align: 'right', render: (batch) => <span className="num">{batch.count}</span> },
          { title: t('合计'), align: 'right', render: (batch) => <Money value={batch.total} strong /> },
          {
            title: t('状态'),
            card: 'tag',
            render: (batch) => <StateTag kind="batch" state={batch.state} />,
          },
          { title: t('编制'), render: (batch) => batch.prepared.name },
          { title: t('复核'), render: (batch) => batch.approved?.name ?? '—' },
          { title: t('编制时间'), render: (batch) => <DateTime at={batch.prepared.at} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: (batch) => <RowButton onClick={() => onChoose(batch.id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
    </Card>
  );
}

const prepareForm: ActionForm = {
  path: 'batches',
  unversioned: true,
  intro: t('编成一批的款项由另一名出纳复核后才能交银行付出。'),
  fields: [
    { name: 'allRefunds', label: t('全部待退款项'), kind: 'switch', initial: true },
    { name: 'allPayouts', label: t('全部应付价款'), kind: 'switch', initial: true },
  ],
};

function Prepare({ onDone }: { onDone: (id: string) => void }): ReactNode {
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<PreparedBatch | null>(null);
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('编制批次')}
      </Button>
      {asked && (
        <ActionModal
          action={{ action: 'prepare', label: t('编制批次') }}
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
          title={t('已编成批次{{number}}，有{{count}}笔没有编入', { number: made.number, count: made.leftOut.length })}
          description={
            <>
              <ul>
                {made.leftOut.map((one) => (
                  <li key={one.id}>{one.detail}</li>
                ))}
              </ul>
              <Button size="small" onClick={() => onDone(made.id)}>
                {t('查看批次')}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}

const forms: Record<string, ActionForm> = {
  approve: { primary: true, intro: t('请核对笔数、合计和每一笔的收款人、账户。复核后收款人和金额不能再改。') },
  cancel: {
    danger: true,
    fields: [{ name: 'reason', label: t('作废理由'), kind: 'textarea', required: true, minLength: 4, maxLength: 500 }],
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
                <Say text="付款批次 {{number}}" number={<span className="num">{batch.number}</span>} />{' '}
                <StateTag kind="batch" state={batch.state} />
              </>
            }
            extra={<Button onClick={onBack}>{t('返回批次列表')}</Button>}
          >
            <Facts
              items={[
                [t('笔数'), t('{{count}}笔', { count: batch.count })],
                [t('合计'), <Money key="t" value={batch.total} strong />],
                [t('编制'), <SignedBy key="p" by={batch.prepared} />],
                [t('复核'), batch.approved ? <SignedBy key="a" by={batch.approved} /> : t('待另一名出纳复核')],
                [t('导出'), batch.exportedAt && <DateTime key="e" at={batch.exportedAt} />],
                [t('提交银行'), batch.sentAt && <DateTime key="s" at={batch.sentAt} />],
                [t('已付讫'), t('{{settled}}笔', { settled: batch.settled })],
                [t('已退汇'), batch.returned > 0 && t('{{returned}}笔', { returned: batch.returned })],
                [t('银行文件'), batch.exportedAt && may(me, 'batch.export') && <Files key="f" path={path} />],
              ]}
            />
            <ActionButtons actions={batch.actions} path={path} version={batch.version} forms={forms} />
          </Card>
          <Card title={t('付款明细')}>
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
    <a href={`${path}/file?format=csv`}>{t('表格（CSV）')}</a>{' '}
    <a href={`${path}/file?format=xml`}>{t('报文（pain.001）')}</a>{' '}
    <span className="quiet">{t('含完整账号，每次下载都有记录')}</span>
  </>
);
