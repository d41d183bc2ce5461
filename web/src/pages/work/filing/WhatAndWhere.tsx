import { Form, Input, Select } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useCatalogue, useMe, useRegions } from '../../../api/hooks';
import { particularsOf } from '../../../rulebook';
import { methodHints } from '../../../texts';
import { particularName } from '../../../words';
import { Renewal } from './Renewal';
import type { FilingParcel, FilingValues } from './values';
import { t } from '../../../language';

const required = (label: string): { required: true; whitespace?: boolean; message: string } => ({
  required: true,
  message: t('请填写{{label}}', { label }),
});

/** First what and where: the kind of right decides what the other steps ask. */
export function WhatAndWhere(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const me = useMe().data;
  const regions = useRegions();
  const catalogue = useCatalogue().data;
  const categoryNo = Form.useWatch('category', form);
  const method = Form.useWatch<string | undefined>('method', form);
  const category = catalogue?.categories.find(({ no }) => no === categoryNo);
  const kept = Form.useWatch('particulars', form);
  const particulars = [...new Set([...particularsOf(categoryNo ?? 0), ...Object.keys(kept ?? {})])];
  const villages = useMemo(() => {
    const at = me?.account.organization;
    return (regions.data ?? [])
      .filter(
        ({ kind, code }) =>
          kind === 'village' &&
          (!at?.villageCode || code === at.villageCode) &&
          (!at?.townCode || code.startsWith(at.townCode)),
      )
      .map(({ code, name, parentCode }) => ({
        value: code,
        label: `${regions.data?.find((town) => town.code === parentCode)?.name ?? ''} ${name}`,
      }));
  }, [regions.data, me]);
  const named = (items: { code: string; name: string }[] | undefined): { value: string; label: string }[] =>
    (items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <div className="form-grid">
        <Form.Item name="category" label={t('产权种类')} rules={[required(t('产权种类'))]} className="form-wide">
          <Select
            options={catalogue?.categories.map(({ no, name }) => ({ value: no, label: `${no}. ${name}` }))}
            onChange={(no: number) => {
              const chosen = catalogue?.categories.find((item) => item.no === no);
              // What the new kind does not know is asked again.
              form.setFieldsValue({
                subKind: chosen?.subKinds.length === 1 ? chosen.subKinds[0]?.code : undefined,
                transferKind: undefined,
                method: chosen?.methods.some(({ code }) => code === 'ascending') ? 'ascending' : undefined,
                direction: chosen?.directions[0]?.code ?? 'transfer',
                // A tractor is not counted in mu.
                parcels: (form.getFieldValue('parcels') as FilingParcel[]).map((parcel) =>
                  chosen && !chosen.units.includes(parcel.unit ?? '') ? { ...parcel, unit: chosen.units[0] } : parcel,
                ),
              });
            }}
          />
        </Form.Item>
        <Form.Item name="subKind" label={t('具体种类')} rules={[required(t('具体种类'))]}>
          <Select options={named(category?.subKinds)} disabled={!category} />
        </Form.Item>
        <Form.Item name="transferKind" label={t('流转方式')} rules={[required(t('流转方式'))]}>
          <Select options={named(category?.transferKinds)} disabled={!category} />
        </Form.Item>
        <Form.Item
          name="method"
          label={t('交易方式')}
          rules={[required(t('交易方式'))]}
          extra={methodHints[method ?? '']}
        >
          <Select options={named(category?.methods)} disabled={!category} />
        </Form.Item>
        <Form.Item
          name="direction"
          label={t('交易方向')}
          rules={[required(t('交易方向'))]}
          hidden={(category?.directions.length ?? 0) < 2}
        >
          <Select options={named(category?.directions)} />
        </Form.Item>
        <Form.Item name="villageCode" label={t('标的所在嘎查村')} rules={[required(t('所在嘎查村'))]}>
          <Select options={villages} loading={regions.isLoading} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      <Renewal />
      <Form.Item
        name="title"
        label={t('项目名称')}
        rules={[
          { ...required(t('项目名称')), whitespace: true },
          { min: 4, message: t('至少4个字') },
        ]}
      >
        <Input maxLength={120} showCount placeholder={t('如：某镇某村100亩耕地经营权出租')} />
      </Form.Item>
      <div className="form-grid two">
        <Form.Item name="useNow" label={t('现用途')} rules={[{ ...required(t('现用途')), whitespace: true }]}>
          <Input maxLength={500} placeholder={t('如：种植玉米')} />
        </Form.Item>
        <Form.Item
          name="useAfter"
          label={t('流转后用途')}
          rules={[{ ...required(t('流转后用途')), whitespace: true }]}
          extra={category?.agriculturalUse ? t('本类产权须保持农牧业用途') : undefined}
        >
          <Input maxLength={500} />
        </Form.Item>
        {particulars.map((code) => (
          <Form.Item key={code} name={['particulars', code]} label={particularName(code)}>
            <Input maxLength={2000} />
          </Form.Item>
        ))}
      </div>
      <Form.Item
        name={['agent', 'name']}
        label={t('代理人（委托他人办理手续的填写）')}
        extra={t(
          '本人或本单位自己办理的不填。委托他人的，填受托人姓名，并在“申请材料”一步上传授权委托书和双方身份证明。',
        )}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}
