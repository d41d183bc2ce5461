import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { useDemoClock } from '../../api/hooks';
import { PageFrame, Refusal } from '../../components';
import { t } from '../../language';

const demoNames: [string, string][] = [
  ['centre.clerk', t('中心经办员')],
  ['centre.director', t('中心主任')],
  ['centre.treasurer', t('中心出纳')],
  ['station.wulanmulun', t('交易服务站')],
  ['town.wulanmulun', t('镇人民政府')],
  ['dept.agriculture', t('农牧局')],
  ['bidder.one', t('竞买人一')],
  ['bidder.two', t('竞买人二')],
  ['supervisor', t('监督员')],
];

export default function SignIn(): ReactNode {
  const [form] = Form.useForm<{ username: string; password: string }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const demo = useDemoClock();
  const enter = async (values: { username: string; password: string }): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await api.post(at('/api/auth/login'), values);
      client.clear();
      const to = params.get('to');
      // Only addresses of our own; "//elsewhere" would leave the site.
      void navigate(to && /^\/[^/\\]/.test(to) ? to : '/work', { replace: true });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <PageFrame title={t('登录')} narrow>
      <div className="panel sign-in-panel">
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void enter(values)}>
          <Form.Item name="username" label={t('用户名')} rules={[{ required: true, message: t('请填写用户名') }]}>
            <Input autoComplete="username" autoCapitalize="none" size="large" />
          </Form.Item>
          <Form.Item name="password" label={t('密码')} rules={[{ required: true, message: t('请填写密码') }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Refusal error={error} />
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('登录')}
          </Button>
        </Form>
        <div className="sign-in-links">
          <Link to="/signup">{t('没有账号，去注册')}</Link>
          <Link to="/recover">{t('有一次性密码，设置密码')}</Link>
        </div>
        <p className="quiet">
          {t(
            '连续输错五次，账号锁定十五分钟。忘记密码请携带证件到就近的苏木镇交易服务站领取一次性密码，工作人员向系统管理员领取。',
          )}
        </p>
        {demo.data?.movable && (
          <div>
            <p className="quiet">{t('演示账号（点选填入用户名，密码见启动时的提示）：')}</p>
            <div className="action-row">
              {demoNames.map(([username, name]) => (
                <Button key={username} size="small" onClick={() => form.setFieldsValue({ username })}>
                  {name}
                </Button>
              ))}
            </div>
          </div>
        )}
      </div>
    </PageFrame>
  );
}
