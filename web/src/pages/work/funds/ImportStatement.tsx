import { UploadOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Card, Space, Table, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api, newKey } from '../../../api/client';
import { useRecord } from '../../../api/hooks';
import type { FaultView, MappingInput, StatementLineView, StatementPreview } from '../../../api/types.statements';
import { DateTime, Money, Refusal } from '../../../components';
import { Facts } from '../../../components/Facts';
import { nameOf } from '../../../texts';
import { formats } from '../../../texts.statements';
import { MappingEditor } from './MappingEditor';
import { t } from '../../../language';

const path = at('/api/funds/bank-statements');

function form(bank: string, file: File, mapping?: MappingInput): FormData {
  const body = new FormData();
  body.append('bank', bank);
  if (mapping) body.append('mapping', JSON.stringify(mapping));
  body.append('file', file, file.name);
  return body;
}

/** A file of the bank: shown as it would be understood, its columns mapped where they are not yet, then taken in. */
export function ImportStatement({ onLoaded }: { onLoaded: (id: string) => void }): ReactNode {
  const mappings = useRecord(at('/api/funds/bank-statements/mappings'));
  const [bank, setBank] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<StatementPreview | null>(null);
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const kept = mappings.data?.find((mapping) => mapping.bank === bank.trim());

  const doing = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const look = async (chosen: File, mapping?: MappingInput): Promise<void> => {
    const answer = await api.post(at('/api/funds/bank-statements/preview'), form(bank.trim(), chosen, mapping));
    setFile(chosen);
    setPreview(answer);
    setEditing(answer.headings.length > 0 && !kept && !mapping);
  };
  const save = (mapping: MappingInput): Promise<void> =>
    doing(async () => {
      if (kept)
        await api.put(at('/api/funds/bank-statements/mappings/{id}', { id: kept.id }), mapping, {
          version: kept.version,
        });
      else await api.post(at('/api/funds/bank-statements/mappings'), { bank: bank.trim(), ...mapping });
      await mappings.refetch();
      setEditing(false);
      if (file) await look(file, mapping);
    });
  const load = (): Promise<void> =>
    doing(async () => {
      const idempotencyKey = newKey();
      const loaded = await api.post(path, form(bank.trim(), file!), { idempotencyKey });
      setFile(null);
      setPreview(null);
      onLoaded(loaded.id);
    });

  return (
    <Card title={t('导入银行对账单')}>
      <div className="stack">
        <label htmlFor="statement-bank">{t('开户银行')}</label>
        <AutoComplete
          id="statement-bank"
          value={bank}
          onChange={(value: string) => {
            setBank(value);
            setPreview(null);
          }}
          options={(mappings.data ?? []).map((mapping) => ({ value: mapping.bank }))}
          placeholder={t('选择或填写银行名称')}
          style={{ maxWidth: 420 }}
        />
        <div>
          <Upload
            accept=".csv,.txt,.xlsx,.xml"
            showUploadList={false}
            disabled={bank.trim() === '' || busy}
            beforeUpload={(chosen) => {
              void doing(() => look(chosen));
              return false;
            }}
          >
            <Button icon={<UploadOutlined />} loading={busy} disabled={bank.trim() === ''}>
              {t('选择文件（CSV、XLSX、camt.053）')}
            </Button>
          </Upload>
        </div>
        <Refusal error={error} onClose={() => setError(null)} />
        {preview && file && (
          <>
            <Understood preview={preview} name={file.name} />
            {editing ? (
              <MappingEditor key={file.name} headings={preview.headings} kept={kept} busy={busy} onSave={save} />
            ) : (
              <Space wrap>
                {preview.headings.length > 0 && <Button onClick={() => setEditing(true)}>{t('修改列对应')}</Button>}
                <Button type="primary" disabled={preview.faultCount > 0} loading={busy} onClick={() => void load()}>
                  {t('导入{{lineCount}}笔', { lineCount: preview.lineCount })}
                </Button>
              </Space>
            )}
          </>
        )}
      </div>
    </Card>
  );
}

function Understood({ preview, name }: { preview: StatementPreview; name: string }): ReactNode {
  return (
    <>
      <Facts
        items={[
          [t('文件'), name],
          [t('种类'), preview.format && nameOf(formats, preview.format)],
          [t('编码'), preview.encoding],
          [
            t('笔数'),
            `${preview.lineCount}${preview.repeated ? t('（另有{{repeated}}笔重复）', { repeated: preview.repeated }) : ''}`,
          ],
          [
            t('起止日期'),
            preview.fromDate && t('{{fromDate}} 至 {{toDate}}', { fromDate: preview.fromDate, toDate: preview.toDate }),
          ],
          [t('期初余额'), preview.openingBalance && <Money key="opening" value={preview.openingBalance} />],
          [t('期末余额'), preview.closingBalance && <Money key="closing" value={preview.closingBalance} />],
        ]}
      />
      <Faults items={preview.faults} count={preview.faultCount} />
      {preview.lines.length > 0 && (
        <Table<StatementLineView>
          size="small"
          rowKey={({ no, serial }) => `${no} ${serial}`}
          dataSource={preview.lines}
          pagination={false}
          scroll={{ x: 'max-content' }}
          title={() => t('前{{count}}笔，按此理解', { count: preview.lines.length })}
          columns={[
            { title: t('行'), dataIndex: 'no' },
            { title: t('记账时间'), render: (_, line) => <DateTime at={line.bookedAt} /> },
            { title: t('收付'), render: (_, line) => (line.direction === 'in' ? t('收入') : t('付出')) },
            { title: t('金额'), align: 'right', render: (_, line) => <Money value={line.amount} strong /> },
            { title: t('对方户名'), dataIndex: 'partyName' },
            { title: t('附言'), dataIndex: 'remark' },
            { title: t('余额'), align: 'right', render: (_, line) => line.balance && <Money value={line.balance} /> },
          ]}
        />
      )}
    </>
  );
}

/** What is wrong, by line of the file. */
export function Faults({ items, count }: { items: readonly FaultView[]; count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <div className="warn" role="alert">
      <div>
        {t('共{{count}}处有误，整份文件不能导入{{more}}：', {
          count,
          more: count > items.length ? t('，先列出前{{count}}处', { count: items.length }) : '',
        })}
      </div>
      <ol className="violations">
        {items.map(({ line, field, detail }, index) => (
          <li key={`${line}-${field ?? ''}-${index}`}>
            {line > 0 && <span className="article">{t('第{{line}}行', { line })}</span>}
            <span>{detail}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
