import { Checkbox, Form, Input, Select, type FormInstance } from 'antd';
import type { RuleObject } from 'antd/es/form';
import type { ReactNode } from 'react';
import type { Schema } from '../api/address';
import { useMe, useRegions } from '../api/hooks';
import type { Region } from '../api/types';
import { beijing, serverNow } from '../clock';
import { idTypeNames, isValidId, type IdType } from '../rulebook';
import { partyKinds } from '../texts';
import '../styles.work.css';
import { t } from '../language';

/** The document that a kind of party usually shows. */
export const usualId: Record<string, IdType> = {
  household: 'residentId',
  individual: 'residentId',
  collective: 'uscc',
  legalPerson: 'uscc',
  organisation: 'uscc',
};
const personalIds: readonly IdType[] = [
  'residentId',
  'passport',
  'hkMacaoPermit',
  'taiwanPermit',
  'foreignerResidence',
];

export interface PartyValues {
  kind: Schema['PartyInput']['kind'];
  name: string;
  idType: IdType;
  idNumber: string;
  phone?: string;
  farmer?: boolean;
  representative?: string;
  rightCertificateNo?: string;
  villageCode?: string;
  address?: string;
  bankAccount?: { holder?: string; bankName?: string; accountNumber?: string; cnaps?: string };
}

const faults: Record<string, string> = {
  residentId: t('身份证号须为18位，末位校验码不符或日期不存在，请核对'),
  uscc: t('统一社会信用代码须为18位，校验码不符，请核对'),
};
const idRule = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }): RuleObject => ({
  validator: (_, value: string | undefined) => {
    const type = getFieldValue('idType') as IdType;
    if (!value) return Promise.reject(new Error(t('请填写证件号码')));
    const long = type === 'residentId' || type === 'uscc' ? 18 : 0;
    if (value.length < long) return Promise.reject(new Error(t('还差{{long}}位', { long: long - value.length })));
    return isValidId(type, value, beijing(serverNow()).format('YYYY-MM-DD'))
      ? Promise.resolve()
      : Promise.reject(new Error(faults[type] ?? t('证件号码格式不对，请核对')));
  },
});

/** Villages grouped by town, as far as this person's own place reaches. */
export function villageOptions(
  regions: readonly Region[],
  place?: { townCode: string | null; villageCode: string | null } | null,
): { label: string; options: { value: string; label: string }[] }[] {
  return regions
    .filter(({ kind, code }) => kind === 'town' && (!place?.townCode || place.townCode === code))
    .map((town) => ({
      label: town.name,
      options: regions
        .filter(
          ({ kind, parentCode, code }) =>
            kind === 'village' && parentCode === town.code && (!place?.villageCode || place.villageCode === code),
        )
        .map(({ code, name }) => ({ value: code, label: name })),
    }));
}

/** What the form holds → what the server takes: no blanks, an account only where there is one. */
export const partyBody = ({ bankAccount, ...values }: PartyValues): Schema['PartyInput'] => ({
  kind: values.kind,
  name: values.name.trim(),
  idType: values.idType,
  idNumber: values.idNumber.trim(),
  phone: said(values.phone),
  farmer: values.farmer,
  representative: said(values.representative),
  rightCertificateNo: said(values.rightCertificateNo),
  villageCode: said(values.villageCode),
  address: said(values.address),
  ...(bankAccount?.accountNumber && {
    bankAccount: {
      holder: bankAccount.holder || values.name,
      bankName: bankAccount.bankName ?? '',
      accountNumber: bankAccount.accountNumber.replace(/\s/g, ''),
      ...(bankAccount.cnaps && { cnaps: bankAccount.cnaps }),
    },
  }),
});

const said = (text: string | undefined): string | undefined => text?.trim() || undefined;

interface Props {
  form: FormInstance<PartyValues>;
  /** Kinds that are not offered. */
  without?: readonly string[];
  phoneWanted?: boolean;
}

/** Who somebody is: the check digit is proved while it is typed (art. 13). */
export function PartyFields({ form, without = [], phoneWanted = false }: Props): ReactNode {
  const me = useMe();
  const regions = useRegions();
  const kind = Form.useWatch('kind', form);
  const idType = Form.useWatch('idType', form);
  const person = kind === 'household' || kind === 'individual';
  const place = me.data?.account.organization;
  const ids = (Object.keys(idTypeNames) as IdType[]).filter((type) =>
    person ? personalIds.includes(type) || (kind === 'household' && type === 'householdContract') : type === 'uscc',
  );
  return (
    <div className="form-grid">
      <Form.Item name="kind" label={t('主体类型')} rules={[{ required: true }]}>
        <Select
          options={Object.entries(partyKinds)
            .filter(([value]) => !without.includes(value))
            .map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={person ? t('姓名') : t('名称')}
        rules={[{ required: true, message: t('请填写姓名（名称）') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="idType" label={t('证件类型')} rules={[{ required: true }]}>
        <Select options={ids.map((value) => ({ value, label: idTypeNames[value] }))} />
      </Form.Item>
      <Form.Item
        name="idNumber"
        label={t('证件号码')}
        required
        rules={[idRule]}
        dependencies={['idType']}
        hasFeedback
        validateFirst
        normalize={(value: string) => value.replace(/\s/g, '').toUpperCase()}
      >
        <Input maxLength={32} autoComplete="off" inputMode={idType === 'residentId' ? 'text' : undefined} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('联系电话')}
        rules={[
          { required: phoneWanted, message: t('请填写联系电话') },
          { pattern: /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, message: t('请填手机号或带区号的座机号') },
        ]}
      >
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      {!person && (
        <Form.Item name="representative" label={t('法定代表人（负责人）')}>
          <Input maxLength={50} />
        </Form.Item>
      )}
      <Form.Item
        name="villageCode"
        label={t('所在嘎查村')}
        rules={place?.townCode ? [{ required: true, message: t('请选择嘎查村') }] : []}
      >
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('请选择')}
          options={villageOptions(regions.data ?? [], place)}
        />
      </Form.Item>
      <Form.Item name="address" label={t('地址')}>
        <Input maxLength={200} />
      </Form.Item>
      {kind === 'household' && (
        <Form.Item name="rightCertificateNo" label={t('承包合同（权证）编号')}>
          <Input maxLength={40} />
        </Form.Item>
      )}
      {person && (
        <Form.Item name="farmer" valuePropName="checked" label={t('身份')}>
          <Checkbox>{t('农牧民')}</Checkbox>
        </Form.Item>
      )}
    </div>
  );
}

/** Where money for the party goes. */
export const BankFields = (): ReactNode => (
  <>
    <h2>{t('收款账户')}</h2>
    <p className="quiet" style={{ marginTop: 0 }}>
      {t('价款和保证金退还到此账户，须与本人（单位）名称一致。可以以后补填。')}
    </p>
    <div className="form-grid">
      <Form.Item name={['bankAccount', 'bankName']} label={t('开户银行')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name={['bankAccount', 'accountNumber']}
        label={t('账号')}
        rules={[{ pattern: /^[\d ]{8,40}$/, message: t('银行账号为8至32位数字') }]}
      >
        <Input inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name={['bankAccount', 'holder']} label={t('户名')} extra={t('不填则同名称')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name={['bankAccount', 'cnaps']}
        label={t('联行号')}
        rules={[{ pattern: /^\d{12}$/, message: t('联行号为12位数字') }]}
      >
        <Input inputMode="numeric" maxLength={12} />
      </Form.Item>
    </div>
  </>
);
