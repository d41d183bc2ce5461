import { Alert, App, Button, Card, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { may, useMe, useRecord } from '../../api/hooks';
import type { Party } from '../../api/types';
import { ActionModal, Answer, PageFrame, Refusal } from '../../components';
import { Facts } from '../../components/Facts';
import { idTypeNames } from '../../rulebook';
import { nameOf, partyKinds, roles } from '../../texts';
import { noticeTexts } from '../../texts.notices';
import { peopleTexts } from '../../texts.people';
import { PasswordFields } from '../public/PasswordFields';
import { Operators } from './people/Operators';
import '../../styles.work.css';
import { t } from '../../language';

const texts = peopleTexts.own;
const mailTexts = noticeTexts.mail;

/** One's own account: who one is here, how to be reached and paid, the password. */
export default function Me(): ReactNode {
  const me = useMe().data;
  if (!me) return null;
  const { name, role, organization, partyId } = me.account;
  return (
    <PageFrame title={peopleTexts.me} narrow>
      <div className="stack">
        <Card>
          <Facts
            items={[
              [peopleTexts.staff.name, name],
              [peopleTexts.staff.role, nameOf(roles, role)],
              [peopleTexts.staff.body, organization?.name],
            ]}
          />
        </Card>
        {partyId && <OwnParty id={partyId} />}
        <MailNotices />
        <ChangePassword />
      </div>
    </PageFrame>
  );
}

function OwnParty({ id }: { id: string }): ReactNode {
  const party = useRecord(at('/api/parties/{id}', { id }));
  const me = useMe().data;
  return (
    <Answer of={party}>
      {(one) => (
        <>
          <Particulars party={one} />
          {may(me, 'operator.manage') && one.kind !== 'household' && one.kind !== 'individual' && <Operators />}
        </>
      )}
    </Answer>
  );
}

function Particulars({ party }: { party: Party }): ReactNode {
  const [changing, setChanging] = useState(false);
  const bank = party.bankAccount;
  return (
    <Card title={texts.particulars} extra={<Button onClick={() => setChanging(true)}>{texts.changeContact}</Button>}>
      <Facts
        items={[
          [t('姓名（名称）'), party.name],
          [t('主体类型'), `${nameOf(partyKinds, party.kind)}${party.farmer ? t('，农牧民') : ''}`],
          [
            nameOf(idTypeNames, party.idType),
            <span key="i" className="num">
              {party.idMask}
            </span>,
          ],
          [t('联系电话'), party.phoneMask],
          [t('地址'), party.address],
          [
            t('收款账户'),
            bank && (
              <span key="b">
                {bank.bankName} <span className="num">{bank.accountMask}</span>
              </span>
            ),
          ],
        ]}
      />
      {!bank && <Alert type="warning" showIcon title={texts.noBank} className="spaced" />}
      {changing && (
        <ActionModal
          action={{ action: 'contact', label: texts.contact, warnings: [] }}
          path={`/api/parties/${party.id}`}
          version={party.version}
          form={{
            intro: texts.contactHint,
            fields: [
              { name: 'phone', label: t('联系电话'), kind: 'text', help: t('不改的不填') },
              { name: 'address', label: t('地址'), kind: 'text', initial: party.address ?? undefined },
              { name: 'bankName', label: t('开户银行'), kind: 'text', initial: bank?.bankName },
              { name: 'accountNumber', label: t('收款账号'), kind: 'text', help: t('不改的不填') },
            ],
            toBody: ({ bankName, accountNumber, ...rest }) => ({
              ...rest,
              ...(typeof accountNumber === 'string' && {
                bankAccount: { holder: party.name, bankName, accountNumber: accountNumber.replace(/\s/g, '') },
              }),
            }),
          }}
          onClose={() => setChanging(false)}
          onDone={() => setChanging(false)}
        />
      )}
    </Card>
  );
}

function MailNotices(): ReactNode {
  const mail = useRecord(at('/api/auth/mail'));
  const [changing, setChanging] = useState(false);
  return (
    <Card title={mailTexts.title} extra={<Button onClick={() => setChanging(true)}>{mailTexts.change}</Button>}>
      <p className="quiet">{mailTexts.intro}</p>
      <Facts items={[[mailTexts.field, mail.data?.mailMask ?? mailTexts.none]]} />
      {changing && (
        <ActionModal
          action={{ action: 'mail', label: mailTexts.change, warnings: [] }}
          path="/api/auth/mail"
          form={{
            method: 'PUT',
            unversioned: true,
            fields: [{ name: 'mail', label: mailTexts.field, kind: 'text', help: mailTexts.hint, maxLength: 100 }],
          }}
          onClose={() => setChanging(false)}
          onDone={() => setChanging(false)}
        />
      )}
    </Card>
  );
}

function ChangePassword(): ReactNode {
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async ({ current, next }: { current: string; next: string }): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await api.post(at('/api/auth/password'), { current, next });
      void message.success(texts.changed);
      client.clear();
      client.setQueryData(['me'], null);
      void navigate('/login');
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };
  return (
    <Card title={texts.password}>
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={(values: { current: string; next: string }) => void send(values)}
      >
        <Form.Item name="current" label={texts.current} rules={[{ required: true, message: t('请填写现在的密码') }]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <PasswordFields name="next" label={peopleTexts.recover.next} />
        <Refusal error={error} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {texts.password}
        </Button>
      </Form>
    </Card>
  );
}
