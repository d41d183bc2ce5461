import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Card, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { api, newKey } from '../../api/client';
import { may, useMe } from '../../api/hooks';
import { DateTime, PageFrame, Refusal, StateTag } from '../../components';
import { ListTable, RowButton } from '../../components/ListTable';
import { filingTexts as words } from '../../texts.filings';
import { FilingBatch } from './filing/FilingBatch';
import '../../styles.work.css';
import '../../styles.filing.css';
import { t } from '../../language';

const path = at('/api/filing-batches');

/** Many filings from one spreadsheet: the template, the upload, and what became of each row. */
export default function Filings(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const shown = params.get('batch');
  const show = (batch: string): void => setParams({ batch });
  if (shown) {
    return (
      <PageFrame title={words.title} extra={<Button onClick={() => setParams({})}>{words.back}</Button>}>
        <FilingBatch id={shown} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={words.title}>
      <div className="stack">
        {may(me, 'filingBatch.load') && <UploadCard onTaken={show} />}
        <Card title={words.batches}>
          <ListTable
            path={path}
            empty={words.none}
            columns={[
              { title: t('文件'), card: 'head', render: (item) => item.fileName },
              {
                title: t('状态'),
                card: 'tag',
                render: (item) => <StateTag state={item.state} name={item.stateName} />,
              },
              { title: t('项目'), align: 'right', render: (item) => <span className="num">{item.total}</span> },
              { title: t('结果'), render: (item) => words.summary(item.counts) },
              { title: t('上传'), render: (item) => item.uploadedByName },
              { title: t('上传时间'), render: (item) => <DateTime at={item.createdAt} /> },
              {
                title: t('办理'),
                card: 'foot',
                render: (item) => <RowButton onClick={() => show(item.id)}>{t('查看')}</RowButton>,
              },
            ]}
          />
        </Card>
      </div>
    </PageFrame>
  );
}

function UploadCard({ onTaken }: { onTaken: (id: string) => void }): ReactNode {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    setError(null);
    const body = new FormData();
    body.append('file', file, file.name);
    try {
      onTaken((await api.post(path, body, { idempotencyKey: newKey() })).id);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card>
      <ol className="batch-steps">
        {words.steps.map(([name, hint]) => (
          <li key={name}>
            <strong>{name}</strong>
            <span className="quiet">{hint}</span>
          </li>
        ))}
      </ol>
      <div className="batch-buttons">
        <Button icon={<DownloadOutlined />} href={`${path}/template`}>
          {words.template}
        </Button>
        <Upload
          accept=".xlsx"
          showUploadList={false}
          disabled={busy}
          beforeUpload={(file) => {
            void send(file);
            return false;
          }}
        >
          <Button type="primary" icon={<UploadOutlined />} loading={busy}>
            {busy ? words.uploading : words.upload}
          </Button>
        </Upload>
      </div>
      <Refusal error={error} onClose={() => setError(null)} />
    </Card>
  );
}
