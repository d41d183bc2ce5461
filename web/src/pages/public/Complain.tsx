import { Button, Card, Form, Input, Radio, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { DateTime, FileChoice, PageFrame, Refusal } from '../../components';
import { complaintTexts as texts } from '../../texts.complaints';
import { AskByCode } from './AskByCode';
import { Receipt } from './Receipt';
import { t } from '../../language';

interface Said {
  kind: string;
  listingNumber?: string;
  text: string;
  contact?: string;
}

/** For anybody, with or without a name: what went wrong, and later what became of it (art. 28). */
export default function Complain(): ReactNode {
  return (
    <PageFrame title={texts.title} narrow>
      <div className="stack">
        <ComplaintForm />
        <Answer />
      </div>
    </PageFrame>
  );
}

function ComplaintForm(): ReactNode {
  const [params] = useSearchParams();
  const [file, setFile] = useState<File | null>(null);
  const [receipt, setReceipt] = useState<{ code: string; number: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async (said: Said): Promise<void> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(said) as [string, string | undefined][]) {
      if (value?.trim()) body.append(name, value.trim());
    }
    if (file) body.append('file', file, file.name);
    setBusy(true);
    setError(null);
    try {
      setReceipt(await api.post(at('/api/public/complaints'), body));
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  if (receipt) return <Receipt title={`${texts.done} ${receipt.number}`} keep={texts.keep} code={receipt.code} />;
  return (
    <div className="panel">
      <p>{texts.intro}</p>
      <Form<Said>
        layout="vertical"
        scrollToFirstError
        initialValues={{ listingNumber: params.get('listing') ?? undefined }}
        onFinish={(said) => void send(said)}
      >
        <Form.Item name="kind" label={texts.kind} rules={[{ required: true, message: t('请选择') }]}>
          <Radio.Group>
            <Space orientation="vertical">
              {Object.entries(texts.kinds).map(([value, label]) => (
                <Radio key={value} value={value}>
                  {label}
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
        <Form.Item name="listingNumber" label={texts.listingNumber}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="text"
          label={texts.text}
          extra={texts.textHint}
          rules={[{ required: true, min: 10, message: texts.textHint }]}
        >
          <Input.TextArea rows={6} maxLength={5000} />
        </Form.Item>
        <Form.Item name="contact" label={texts.contact} extra={texts.contactHint}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <FileChoice label={texts.evidence} accept=".pdf,.jpg,.jpeg,.png" chosen={file} onChoose={setFile} />
        <div className="quiet spaced">{texts.evidenceHint}</div>
        <Refusal error={error} onClose={() => setError(null)} />
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {texts.send}
        </Button>
      </Form>
    </div>
  );
}

const Answer = (): ReactNode => (
  <Card title={texts.ask}>
    <AskByCode path={at('/api/public/complaints')} code={texts.code} look={texts.look}>
      {({ number, stateName, madeAt, answer }) => (
        <dl className="facts-list">
          <dt>{number}</dt>
          <dd>
            {stateName} <DateTime at={madeAt} />
          </dd>
          <dt>{texts.answer}</dt>
          <dd className="pre">{answer ?? '—'}</dd>
        </dl>
      )}
    </AskByCode>
  </Card>
);
