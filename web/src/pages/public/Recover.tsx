import { Alert, Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { PageFrame, Refusal } from '../../components';
import { peopleTexts } from '../../texts.people';
import { PasswordFields } from './PasswordFields';
import { t } from '../../language';

const texts = peopleTexts.recover;

interface Values {
  username: string;
  code: string;
  password: string;
}

/** A first password, or a new one, with the code that was handed out. */
export default function Recover(): ReactNode {
  const [params] = useSearchParams();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const send = async ({ username, code, password }: Values): Promise<void> => {
    setBusy(true);
    setError(null);
    await api.post(at('/api/auth/activate'), { username, code, password }).then(() => setDone(true), setError);
    setBusy(false);
  };
  return (
    <PageFrame title={texts.title} narrow>
      <div className="panel sign-in-panel">
        {done ? (
          <Alert
            type="success"
            showIcon
            title={texts.done}
            description={
              <Link to="/login">
                <Button type="primary">{peopleTexts.signUp.toLogin}</Button>
              </Link>
            }
          />
        ) : (
          <Form<Values>
            layout="vertical"
            requiredMark={false}
            initialValues={{ username: params.get('user') ?? '' }}
            onFinish={(values) => void send(values)}
          >
            <p>{texts.intro}</p>
            <Form.Item
              name="username"
              label={peopleTexts.signUp.username}
              rules={[{ required: true, message: t('请填写用户名') }]}
            >
              <Input autoComplete="username" autoCapitalize="none" maxLength={64} />
            </Form.Item>
            <Form.Item name="code" label={texts.code} rules={[{ required: true, message: t('请填写一次性密码') }]}>
              <Input autoComplete="one-time-code" autoCapitalize="characters" maxLength={20} />
            </Form.Item>
            <PasswordFields label={texts.next} />
            <Refusal error={error} />
            <Button type="primary" htmlType="submit" size="large" block loading={busy}>
              {texts.send}
            </Button>
          </Form>
        )}
      </div>
    </PageFrame>
  );
}
