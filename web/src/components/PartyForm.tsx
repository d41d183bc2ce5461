import { App, Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../api/address';
import { api } from '../api/client';
import { useWrite, useMe } from '../api/hooks';
import type { Party } from '../api/types';
import { Refusal } from './feedback';
import { BankFields, partyBody, PartyFields, type PartyValues, usualId } from './PartyFields';
import { t } from '../language';

interface Props {
  onDone: (party: Party) => void;
  name?: string;
  /** Corrects this entry; what screens mask does not come back from the server and is written anew. */
  party?: Party;
}

/** Registers a household, person, company or collective: the check digit is proved while it is typed (art. 13). */
export function PartyForm({ onDone, name, party }: Props): ReactNode {
  const [form] = Form.useForm<PartyValues>();
  const me = useMe();
  const { message } = App.useApp();
  const place = me.data?.account.organization;
  const create = useWrite(
    (values: PartyValues, options) =>
      party
        ? api.put(at('/api/parties/{id}', { id: party.id }), partyBody(values), { ...options, version: party.version })
        : api.post(at('/api/parties'), partyBody(values), options),
    (answer) => {
      void message.success(
        party ? t('已更正{{name}}', { name: answer.name }) : t('已登记{{name}}', { name: answer.name }),
      );
      onDone(answer);
    },
  );
  return (
    <Form<PartyValues>
      form={form}
      layout="vertical"
      scrollToFirstError
      initialValues={
        party
          ? {
              ...party,
              representative: party.representative ?? undefined,
              rightCertificateNo: party.rightCertificateNo ?? undefined,
              villageCode: party.villageCode ?? undefined,
              address: party.address ?? undefined,
              bankAccount: party.bankAccount && {
                holder: party.bankAccount.holder,
                bankName: party.bankAccount.bankName,
              },
            }
          : {
              kind: 'household',
              idType: 'residentId',
              farmer: true,
              name,
              villageCode: place?.villageCode ?? undefined,
            }
      }
      onValuesChange={(changed) => {
        if ('kind' in changed)
          form.setFieldsValue({ idType: usualId[changed.kind as string], farmer: changed.kind === 'household' });
      }}
      onFinish={(values) => create.mutate(values)}
    >
      {party && (
        <div className="intro">{t('证件号码、电话和银行账号已遮盖，更正时请重新填写；留空的电话和账号将被去掉。')}</div>
      )}
      <PartyFields form={form} />
      <BankFields />
      <Refusal error={create.error} />
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {party ? t('保存更正') : t('登记')}
      </Button>
    </Form>
  );
}
