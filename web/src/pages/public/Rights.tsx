import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { api } from '../../api/client';
import { useWrite } from '../../api/hooks';
import { PageFrame, Refusal } from '../../components';
import { RightStories } from '../../components/RightStory';
import { t } from '../../language';
import { rightTexts as texts } from '../../texts.rights';

/** For a household or collective without an account: by the number that it left, and a code sent to it. */
export default function Rights(): ReactNode {
  const [form] = Form.useForm<Schema['LookByPhone']>();
  const [found, setFound] = useState<Schema['RightsByPhone'] | null>(null);
  const ask = useWrite((body: Schema['AskForCode'], options) =>
    api.post(at('/api/public/rights/codes'), body, options),
  );
  const look = useWrite(
    (body: Schema['LookByPhone'], options) => api.post(at('/api/public/rights'), body, options),
    setFound,
  );
  const send = async (): Promise<void> => {
    const { phone } = await form.validateFields(['phone']);
    look.reset();
    ask.mutate({ phone: phone.trim() });
  };
  if (found) {
    return (
      <PageFrame title={texts.of(found.names)}>
        <RightStories stories={found.stories} within={false} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={texts.find} narrow>
      <div className="panel">
        <p>{texts.intro}</p>
        <Form<Schema['LookByPhone']>
          form={form}
          layout="vertical"
          onFinish={(body) => {
            ask.reset();
            look.mutate(body);
          }}
        >
          <Form.Item
            name="phone"
            label={texts.phone}
            rules={[{ pattern: /^1[3-9]\d{9}$/, required: true, message: t('请填11位手机号') }]}
          >
            <Input inputMode="tel" autoComplete="tel" maxLength={11} />
          </Form.Item>
          <Form.Item>
            <Button loading={ask.isPending} onClick={() => void send().catch(() => undefined)}>
              {texts.send}
            </Button>
          </Form.Item>
          {ask.data && <Alert type="info" showIcon className="spaced" title={texts.sent(ask.data.minutes)} />}
          <Form.Item
            name="code"
            label={texts.code}
            rules={[{ pattern: /^\d{6}$/, required: true, message: t('验证码为6位数字') }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
          </Form.Item>
          <Refusal error={look.error ?? ask.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={look.isPending}>
            {texts.look}
          </Button>
        </Form>
      </div>
    </PageFrame>
  );
}
