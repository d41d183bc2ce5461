import { Alert, Button, Card, Form, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { useRegions } from '../../api/hooks';
import type { SignUpReceipt } from '../../api/types.people';
import { DateTime, PageFrame, Refusal } from '../../components';
import { Facts } from '../../components/Facts';
import { partyBody, PartyFields, type PartyValues, usualId } from '../../components/PartyFields';
import { peopleTexts } from '../../texts.people';
import { privacyTexts } from '../../texts.privacy';
import { AskByCode } from './AskByCode';
import { PasswordFields } from './PasswordFields';
import { Receipt } from './Receipt';
import { t } from '../../language';

const texts = peopleTexts.signUp;

interface Values extends PartyValues {
  username: string;
  password: string;
  again: string;
  operatorName?: string;
  townCode?: string;
}

/** Whoever trades signs up once, for both sides (art. 13). */
export default function SignUp(): ReactNode {
  const [receipt, setReceipt] = useState<SignUpReceipt | null>(null);
  return (
    <PageFrame title={texts.title}>
      <div className="stack">
        {receipt ? <Received receipt={receipt} /> : <SignUpForm onDone={setReceipt} />}
        <Card title={texts.ask}>
          <AskByCode path={at('/api/public/sign-ups')} code={texts.code} look={texts.look}>
            {({ stateName, username, desk, madeAt, reason }) => (
              <Facts
                items={[
                  [texts.username, username],
                  [stateName, <DateTime key="t" at={madeAt} />],
                  [texts.desk, desk && <Link to="/places">{desk}</Link>],
                  [texts.reason, reason],
                ]}
              />
            )}
          </AskByCode>
        </Card>
      </div>
    </PageFrame>
  );
}

function SignUpForm({ onDone }: { onDone: (receipt: SignUpReceipt) => void }): ReactNode {
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const person = kind === 'household' || kind === 'individual';
  const towns = (useRegions().data ?? []).filter((region) => region.kind === 'town');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async ({ username, password, again: _, operatorName, townCode, ...party }: Values): Promise<void> => {
    setBusy(true);
    setError(null);
    const body = {
      ...{ party: partyBody(party), username: username.trim().toLowerCase(), password },
      ...(operatorName?.trim() && { operatorName: operatorName.trim() }),
      ...(townCode && { townCode }),
    };
    await api.post(at('/api/public/sign-ups'), body).then(onDone, setError);
    setBusy(false);
  };
  return (
    <div className="panel">
      <p>{texts.intro}</p>
      <p>
        <Link to="/login">{texts.have}</Link>
      </p>
      <p className="quiet">
        {privacyTexts.agree}
        <Link to="/privacy">{privacyTexts.title}</Link>
      </p>
      <Form<Values>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={{ kind: 'individual', idType: 'residentId', farmer: false, townCode: '' }}
        onValuesChange={(changed) => {
          if (changed.kind)
            form.setFieldsValue({ idType: usualId[changed.kind], farmer: changed.kind === 'household' });
        }}
        onFinish={(values) => void send(values)}
      >
        <h2>{texts.who}</h2>
        <PartyFields form={form as never} without={['collective']} phoneWanted />
        <h2>{texts.account}</h2>
        <div className="form-grid">
          {!person && (
            <Form.Item
              name="operatorName"
              label={texts.operator}
              extra={texts.operatorHint}
              className="wide"
              rules={[{ required: true, message: texts.operatorHint }]}
            >
              <Input maxLength={50} autoComplete="off" />
            </Form.Item>
          )}
          <Form.Item
            name="username"
            label={texts.username}
            extra={texts.usernameHint}
            normalize={(value: string) => value.toLowerCase()}
            rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9._-]{2,63}$/, message: texts.usernameHint }]}
          >
            <Input maxLength={64} autoComplete="username" autoCapitalize="none" />
          </Form.Item>
          <Form.Item name="townCode" label={texts.desk}>
            <Select
              options={[
                { value: '', label: texts.centre },
                ...towns.map(({ code, name }) => ({ value: code, label: t('{{name}}交易服务站', { name }) })),
              ]}
            />
          </Form.Item>
          <PasswordFields />
        </div>
        <Refusal error={error} onClose={() => setError(null)} />
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {texts.send}
        </Button>
      </Form>
    </div>
  );
}

const Received = ({ receipt: { state, username, code, desk } }: { receipt: SignUpReceipt }): ReactNode =>
  state === 'opened' ? (
    <Alert
      type="success"
      showIcon
      title={`${texts.opened} ${username}`}
      description={
        <>
          <p>{texts.openedHint}</p>
          <Link to="/login">
            <Button type="primary">{texts.toLogin}</Button>
          </Link>
        </>
      }
    />
  ) : (
    <Receipt title={`${texts.waiting}${desk}`} keep={texts.keep} code={code} />
  );
