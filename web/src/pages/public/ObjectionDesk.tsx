import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { DateTime, FileChoice, Refusal } from '../../components';
import { objectionTexts as texts } from '../../texts.objections';
import { AskByCode } from './AskByCode';
import { Receipt } from './Receipt';
import { t } from '../../language';

interface Said {
  name: string;
  contact: string;
  reason: string;
}

/** For anybody, without signing in: object while the result is under notice, and ask for the answer later. */
export function ObjectionDesk({ dealId, open }: { dealId: string; open: boolean }): ReactNode {
  const [shown, setShown] = useState<'object' | 'ask' | null>(null);
  const close = (): void => setShown(null);
  return (
    <div className="take-buttons">
      {open && (
        <Button block onClick={() => setShown('object')}>
          {texts.go}
        </Button>
      )}
      <Button type="link" block onClick={() => setShown('ask')}>
        {texts.ask}
      </Button>
      {shown === 'object' && <ObjectForm dealId={dealId} onClose={close} />}
      {shown === 'ask' && <AnswerForm onClose={close} />}
    </div>
  );
}

function ObjectForm({ dealId, onClose }: { dealId: string; onClose: () => void }): ReactNode {
  const [form] = Form.useForm<Said>();
  const [file, setFile] = useState<File | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const said = await form.validateFields().catch(() => null);
    if (!said) return;
    const body = new FormData();
    for (const [name, value] of Object.entries(said)) body.append(name, value as string);
    if (file) body.append('file', file, file.name);
    setBusy(true);
    setError(null);
    try {
      setCode((await api.post(at('/api/public/deals/{id}/objections', { id: dealId }), body)).code);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  const needed = (min: number) => [{ required: true, min, message: t('请填写，至少{{min}}个字', { min }) }];
  return (
    <Modal
      open
      title={texts.go}
      okText={texts.send}
      confirmLoading={busy}
      onOk={() => void send()}
      onCancel={onClose}
      footer={code ? null : undefined}
      mask={{ closable: false }}
    >
      {code ? (
        <Receipt title={texts.done} keep={texts.keep} code={code} />
      ) : (
        <>
          <p className="quiet">{texts.intro}</p>
          <Form form={form} layout="vertical" scrollToFirstError>
            <Form.Item name="name" label={texts.name} rules={needed(1)}>
              <Input maxLength={50} autoComplete="name" />
            </Form.Item>
            <Form.Item name="contact" label={texts.contact} rules={needed(5)}>
              <Input maxLength={100} autoComplete="tel" />
            </Form.Item>
            <Form.Item name="reason" label={texts.reason} rules={needed(4)}>
              <Input.TextArea rows={4} maxLength={2000} showCount />
            </Form.Item>
          </Form>
          <FileChoice label={texts.evidence} accept=".pdf,.jpg,.jpeg,.png" chosen={file} onChoose={setFile} />
          <div className="quiet">{texts.evidenceHint}</div>
          <Refusal error={error} onClose={() => setError(null)} />
        </>
      )}
    </Modal>
  );
}

const AnswerForm = ({ onClose }: { onClose: () => void }): ReactNode => (
  <Modal open title={texts.ask} footer={null} onCancel={onClose}>
    <AskByCode path={at('/api/public/objections')} code={texts.code} look={texts.look}>
      {({ state, decision, madeAt }) => (
        <dl className="facts-list">
          <dt>{texts.states[state] ?? state}</dt>
          <dd className="pre">{decision ?? '—'}</dd>
          <dt>{texts.madeAt}</dt>
          <dd>
            <DateTime at={madeAt} />
          </dd>
        </dl>
      )}
    </AskByCode>
  </Modal>
);
