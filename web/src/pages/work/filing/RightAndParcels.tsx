import { CopyOutlined, DeleteOutlined, PlusOutlined, SnippetsOutlined } from '@ant-design/icons';
import { Button, Card, Form, Input, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useCatalogue } from '../../../api/hooks';
import { PartyPicker } from '../../../components';
import { DayInput } from '../../../components/DayInput';
import { units } from '../../../texts';
import { PasteParcels } from './PasteParcels';
import type { FilingParcel, FilingValues } from './values';
import { t } from '../../../language';

/** Each piece with its own owner: 52 households beside the collective's land in one lot. */
export function RightAndParcels(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const [pasting, setPasting] = useState(false);
  const categoryNo = Form.useWatch('category', form);
  const by = Form.useWatch(['pricing', 'by'], form);
  const category = useCatalogue().data?.categories.find(({ no }) => no === categoryNo);
  const unitChoices = (category?.units ?? Object.keys(units)).map((code) => ({
    value: code,
    label: units[code] ?? code,
  }));
  return (
    <>
      <Form.Item name={['pricing', 'by']} label={t('价格怎么定')}>
        <Radio.Group
          options={[
            { value: 'listing', label: t('全部标的物一个价') },
            { value: 'parcel', label: t('各标的物分别定价') },
          ]}
        />
      </Form.Item>
      <Form.List
        name="parcels"
        rules={[
          {
            validator: (_, value?: unknown[]) =>
              value?.length ? Promise.resolve() : Promise.reject(new Error(t('至少填写一项标的物'))),
          },
        ]}
      >
        {(fields, { add, remove }, { errors }) => (
          <div className="stack">
            {fields.map(({ key, name }) => (
              <Card
                key={key}
                size="small"
                title={t('标的物 {{name}}', { name: name + 1 })}
                extra={
                  fields.length > 1 && (
                    <Button type="text" size="small" danger icon={<DeleteOutlined />} onClick={() => remove(name)}>
                      {t('去掉')}
                    </Button>
                  )
                }
              >
                <div className="form-grid">
                  <Form.Item
                    name={[name, 'kind']}
                    label={t('名称')}
                    rules={[{ required: true, whitespace: true, message: t('请填写名称') }]}
                  >
                    <Input maxLength={60} placeholder={t('如：耕地、房屋、鱼池')} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'ownerPartyId']}
                    label={t('权利人')}
                    rules={[{ required: true, message: t('请选择权利人') }]}
                  >
                    <PartyPicker />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'quantity']}
                    label={t('数量')}
                    rules={[
                      { required: true, message: t('请填写数量') },
                      { pattern: /^\d{1,14}(\.\d{1,4})?$/, message: t('填数字，最多四位小数') },
                    ]}
                  >
                    <Input inputMode="decimal" placeholder={t('如 45.5')} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'unit']}
                    label={t('单位')}
                    rules={[{ required: true, message: t('请选择单位') }]}
                  >
                    <Select options={unitChoices} />
                  </Form.Item>
                  {by === 'parcel' && (
                    <Form.Item
                      name={[name, 'unitPrice']}
                      label={t('单价')}
                      rules={[
                        { required: true, message: t('请填写单价') },
                        { pattern: /^\d{1,13}(\.\d{1,2})?$/, message: t('请填金额，最多两位小数') },
                      ]}
                    >
                      <Input inputMode="decimal" suffix={t('元')} />
                    </Form.Item>
                  )}
                  <Form.Item name={[name, 'certificateNo']} label={t('权证（合同）编号')}>
                    <Input maxLength={60} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'contractEnd']}
                    label={t('承包（使用）期至')}
                    extra={t('流转期限不得超过此日')}
                  >
                    <DayInput />
                  </Form.Item>
                  <Form.Item name={[name, 'description']} label={t('说明')} className="form-wide">
                    <Input maxLength={1000} placeholder={t('位置、四至、附着物等')} />
                  </Form.Item>
                </div>
              </Card>
            ))}
            <div className="action-row">
              <Button icon={<PlusOutlined />} onClick={() => add({ unit: category?.units[0] ?? 'mu' })}>
                {t('再加一项')}
              </Button>
              <Button
                icon={<CopyOutlined />}
                disabled={fields.length === 0}
                onClick={() => {
                  const last = (form.getFieldValue('parcels') as FilingParcel[]).at(-1);
                  add({
                    kind: last?.kind,
                    unit: last?.unit,
                    unitPrice: last?.unitPrice,
                    contractEnd: last?.contractEnd,
                  });
                }}
              >
                {t('照上一项再加')}
              </Button>
              <Button icon={<SnippetsOutlined />} onClick={() => setPasting(true)}>
                {t('从表格粘贴多行')}
              </Button>
            </div>
            <Form.ErrorList errors={errors} />
          </div>
        )}
      </Form.List>
      {pasting && (
        <PasteParcels
          defaultUnit={category?.units[0] ?? 'mu'}
          onClose={() => setPasting(false)}
          onRows={(rows) => {
            const before = ((form.getFieldValue('parcels') ?? []) as FilingParcel[]).filter(
              ({ kind, ownerPartyId, quantity }) => kind || ownerPartyId || quantity,
            );
            form.setFieldValue('parcels', [...before, ...rows]);
          }}
        />
      )}
    </>
  );
}
