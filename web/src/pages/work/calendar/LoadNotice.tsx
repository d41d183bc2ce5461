import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import { Refusal } from '../../../components';
import { DayInput } from '../../../components/DayInput';
import { Facts } from '../../../components/Facts';
import { calendarTexts as words } from '../../../texts.calendar';
import type { CalendarYear, NoticePreview } from './types';
import { t } from '../../../language';

interface Fields {
  text: string;
  number: string;
  issuedOn: string;
  reason?: string;
}

/** Paste the notice, see what was understood of it, record it. */
export function LoadNotice({ calendar, onClose }: { calendar: CalendarYear; onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [preview, setPreview] = useState<NoticePreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const path = at('/api/calendar/{year}', { year: calendar.year });
  const basedOn = calendar.notices[0]?.no ?? 0;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
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
  const read = (): Promise<void> =>
    attempt(async () =>
      setPreview(
        await api.post(at('/api/calendar/{year}/read', { year: calendar.year }), { text: form.getFieldsValue().text }),
      ),
    );
  const record = async (): Promise<void> => {
    const filled = await form.validateFields().catch(() => null);
    if (!filled || !preview) return;
    const { text: _text, ...rest } = filled;
    const { holidays, workdays } = preview;
    await attempt(async () => {
      await api.post(path, { ...rest, holidays, workdays, basedOn });
      await client.invalidateQueries({ queryKey: ['record', path] });
      void message.success(words.recorded);
      onClose();
    });
  };
  return (
    <Modal
      open
      width={680}
      title={t('{{load}}（{{year}}年）', { load: words.load, year: calendar.year })}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {words.close}
        </Button>,
        <Button
          key="record"
          type="primary"
          loading={busy}
          disabled={!preview || preview.faults.length > 0}
          onClick={() => void record()}
        >
          {words.record}
        </Button>,
      ]}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item
          name="text"
          label={words.text}
          extra={words.textHint}
          rules={[{ required: true, message: t('请粘贴通知正文') }]}
        >
          <Input.TextArea rows={6} onChange={() => setPreview(null)} />
        </Form.Item>
        <Button onClick={() => void read()} loading={busy}>
          {words.read}
        </Button>
        {preview && <Understood preview={preview} />}
        <Form.Item name="number" label={words.number} rules={[{ required: true, message: t('请填写文号') }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="issuedOn" label={words.issuedOn} rules={[{ required: true, message: t('请填写发文日期') }]}>
          <DayInput />
        </Form.Item>
        {basedOn > 0 && (
          <Form.Item name="reason" label={words.reason} rules={[{ required: true, message: t('请写明理由') }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
      </Form>
      <Refusal error={error} onClose={() => setError(null)} />
    </Modal>
  );
}

function Understood({ preview: { holidays, workdays, faults, warning } }: { preview: NoticePreview }): ReactNode {
  return (
    <div className="spaced-top spaced">
      <Facts
        items={[
          [
            words.holidays,
            holidays.length > 0 && (
              <ul key="h" className="plain">
                {holidays.map(({ name, from, to }) => (
                  <li key={`${name}${from}`}>
                    {name} {from === to ? from : t('{{from}} 至 {{to}}', { from, to })}
                  </li>
                ))}
              </ul>
            ),
          ],
          [words.workdays, workdays.join('、')],
        ]}
      />
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('请核对通知正文')}
          description={
            <ol className="violations">
              {faults.map(({ detail }) => (
                <li key={detail}>{detail}</li>
              ))}
            </ol>
          }
        />
      )}
      {faults.length === 0 && warning && <Alert type="warning" showIcon title={warning} />}
    </div>
  );
}
