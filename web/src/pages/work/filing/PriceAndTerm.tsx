import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { Area, Money, PartyPicker } from '../../../components';
import { isMoney, toFen } from '../../../api/decimal';
import { useCatalogue } from '../../../api/hooks';
import { DayInput } from '../../../components/DayInput';
import { payments, texts } from '../../../texts';
import { beyondTitle, previewOf } from './preview';
import { Valuation } from './Valuation';
import { money, type FilingValues } from './values';
import { percent, percentsAddUp } from '../../../share';
import { limitLabel } from '../../../texts.directions';
import { t } from '../../../language';

const bases = [
  { value: 'perUnitYear', label: t('每亩（单位）每年') },
  { value: 'perYear', label: t('每年') },
  { value: 'perUnit', label: t('每亩（单位）') },
  { value: 'lump', label: t('总价') },
];

export function PriceAndTerm(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const catalogue = useCatalogue().data;
  const basis = Form.useWatch(['pricing', 'basis'], form);
  const by = Form.useWatch(['pricing', 'by'], form);
  const termKind = Form.useWatch(['pricing', 'termKind'], form);
  const payment = Form.useWatch(['pricing', 'payment', 'kind'], form);
  const direction = Form.useWatch<string | undefined>('direction', { form, preserve: true });
  const limit = limitLabel(
    Form.useWatch<string | undefined>('transferKind', { form, preserve: true }),
    Form.useWatch<string | undefined>('method', { form, preserve: true }),
  );
  const yearly = basis === 'perYear' || basis === 'perUnitYear';
  // Art. 20, by the rulebook's own figure; the server judges it again.
  const withinCap = (_: unknown, value: string | undefined): Promise<void> => {
    if (!catalogue) return Promise.resolve();
    const preview = previewOf(form.getFieldsValue(true) as FilingValues, catalogue);
    if (!value || !isMoney(value) || 'missing' in preview || toFen(value) <= toFen(preview.depositCap))
      return Promise.resolve();
    return Promise.reject(new Error(t('超过上限{{depositCap}}元，请调低', { depositCap: preview.depositCap })));
  };
  // Art. 13(4): said where the term is written, not when all is handed in. A draft may be kept meanwhile: the contract may be prolonged.
  const withinTitle = {
    warningOnly: true,
    validator: (): Promise<void> => {
      const over = beyondTitle(form.getFieldsValue(true) as FilingValues);
      return over
        ? Promise.reject(new Error(t('到{{end}}，超过原承包期（{{held}}届满），请缩短期限或先办理延包', { ...over })))
        : Promise.resolve();
    },
  };
  return (
    <div className="priced">
      <div>
        <div className="form-grid">
          <Form.Item name={['pricing', 'basis']} label={t('计价方式')} rules={[{ required: true }]}>
            <Select
              options={bases}
              onChange={(value: string) => {
                if (value === 'lump' || value === 'perUnit') {
                  if (form.getFieldValue(['pricing', 'payment', 'kind']) === 'yearly')
                    form.setFieldValue(['pricing', 'payment', 'kind'], 'once');
                } else if (termKind === 'none') form.setFieldValue(['pricing', 'termKind'], 'years');
              }}
            />
          </Form.Item>
          {by === 'listing' ? (
            <Form.Item
              name={['pricing', 'amount']}
              label={limit}
              rules={[{ required: true, message: t('请填写{{limit}}', { limit }) }, money]}
            >
              <Input inputMode="decimal" suffix={t('元')} />
            </Form.Item>
          ) : (
            <Form.Item label={limit}>
              <span className="quiet">{t('按各标的物单价合计')}</span>
            </Form.Item>
          )}
          <Form.Item name={['pricing', 'termKind']} label={t('期限', { context: 'term' })}>
            <Radio.Group
              options={[
                { value: 'years', label: t('整年') },
                { value: 'dates', label: t('起止日期') },
                ...(yearly ? [] : [{ value: 'none', label: t('无期限') }]),
              ]}
            />
          </Form.Item>
          {termKind === 'years' && (
            <Form.Item
              name={['pricing', 'term', 'years']}
              label={t('年数')}
              dependencies={['parcels']}
              rules={[{ required: true, message: t('请填写年数') }, withinTitle]}
            >
              <InputNumber min={1} max={100} precision={0} suffix={t('年')} style={{ width: '100%' }} />
            </Form.Item>
          )}
          {termKind === 'dates' && (
            <>
              <Form.Item
                name={['pricing', 'term', 'from']}
                label={t('开始日期')}
                rules={[{ required: yearly, message: t('请填写开始日期') }]}
              >
                <DayInput />
              </Form.Item>
              <Form.Item
                name={['pricing', 'term', 'to']}
                label={t('结束日期')}
                dependencies={['parcels']}
                rules={[{ required: true, message: t('请填写结束日期') }, withinTitle]}
              >
                <DayInput />
              </Form.Item>
            </>
          )}
        </div>
        {yearly && <Escalation />}
        <Form.Item name={['pricing', 'payment', 'kind']} label={t('付款方式')}>
          <Radio.Group
            options={Object.entries(payments)
              .filter(([kind]) => yearly || kind !== 'yearly')
              .map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        {payment === 'instalments' && <Instalments />}
        <div className="form-grid">
          <Form.Item
            name="deposit"
            label={t('交易保证金')}
            dependencies={['pricing', 'parcels', 'valuation']}
            rules={[{ required: true, message: t('请填写保证金') }, money, { validator: withinCap }]}
            extra={t('不得超过右侧合计中的上限')}
          >
            <Input inputMode="decimal" suffix={t('元')} />
          </Form.Item>
          <Form.Item name="assetTotalValue" label={t('资产总值（如有）')} rules={[money]}>
            <Input inputMode="decimal" suffix={t('元')} />
          </Form.Item>
        </div>
        {/* Art. 12(10), 29: a purchase or partnership has no floor, and a purchase is paid to its supplier. */}
        {(direction ?? 'transfer') === 'transfer' && <Valuation />}
        <Bond />
        {direction !== 'procurement' && <Beneficiaries />}
        <Form.Item name="conditions" label={direction === 'procurement' ? t('供应方条件') : t('受让条件')}>
          <Input.TextArea rows={3} maxLength={4000} showCount placeholder={t('对受让方资格、经营方向等的要求')} />
        </Form.Item>
        <div className="action-row">
          <Form.Item name={['terms', 'sublease']} valuePropName="checked">
            <Checkbox>{t('允许受让方再流转')}</Checkbox>
          </Form.Item>
          <Form.Item name={['terms', 'rebuild']} valuePropName="checked">
            <Checkbox>{t('允许改建')}</Checkbox>
          </Form.Item>
        </div>
        <Form.Item
          name={['terms', 'notes']}
          label={t('其他约定')}
          extra={t('新建设施归谁、期满时地上作物、水电费用、遇征收的补偿、现承租人欠费等，写清楚可以少争议')}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </div>
      <Totals />
    </div>
  );
}

/** Totals while typing, by the same function as the server's. */
function Totals(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  // The whole form is watched: parcels, price and term all move the total.
  Form.useWatch([], form);
  const catalogue = useCatalogue().data;
  const preview = catalogue
    ? previewOf(form.getFieldsValue(true) as FilingValues, catalogue)
    : { missing: texts.loading };
  return (
    <aside className="panel totals" aria-live="polite">
      <h2>{t('合计')}</h2>
      {'missing' in preview ? (
        <span className="quiet">{preview.missing}</span>
      ) : (
        <dl className="facts-list">
          <dt>{t('报价口径')}</dt>
          <dd>
            <Money value={preview.reserve} unit={preview.basisText} strong />
          </dd>
          <dt>{t('面积')}</dt>
          <dd>
            <Area value={preview.areaMu} />
          </dd>
          <dt>{t('全期合计')}</dt>
          <dd className="price">
            <Money value={preview.estimatedValue} />
          </dd>
          <dt>{t('保证金上限')}</dt>
          <dd>
            <Money value={preview.depositCap} />
          </dd>
          <dt>{t('建议保证金')}</dt>
          <dd>
            <Money value={preview.depositProposed} />
          </dd>
        </dl>
      )}
    </aside>
  );
}

function Escalation(): ReactNode {
  return (
    <Form.List name={['pricing', 'escalation']}>
      {(fields, { add, remove }) => (
        <div className="list-field">
          {fields.map(({ key, name }) => (
            <div key={key} className="inline-fields">
              <span>{t('自第')}</span>
              <Form.Item name={[name, 'fromYear']} rules={[{ required: true, message: t('第几年') }]}>
                <InputNumber min={2} max={100} precision={0} aria-label={t('自第几年')} style={{ width: 80 }} />
              </Form.Item>
              <span>{t('年起递增')}</span>
              <Form.Item
                name={[name, 'value']}
                rules={[
                  { required: true, message: t('递增多少') },
                  { pattern: /^\d{1,9}(\.\d{1,4})?$/, message: t('填数字') },
                ]}
              >
                <Input inputMode="decimal" aria-label={t('递增多少')} style={{ width: 110 }} />
              </Form.Item>
              <Form.Item name={[name, 'way']}>
                <Select
                  options={[
                    { value: 'percent', label: '%' },
                    { value: 'amount', label: t('元') },
                  ]}
                  aria-label={t('递增单位')}
                  style={{ width: 76 }}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('去掉这次递增')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({ way: 'percent' })}>
            {t('价格递增')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

function Instalments(): ReactNode {
  return (
    <Form.List name={['pricing', 'payment', 'instalments']}>
      {(fields, { add, remove }) => (
        <div className="list-field">
          {fields.map(({ key, name }) => (
            <div key={key} className="inline-fields">
              <span>{t('第{{name}}期', { name: name + 1 })}</span>
              <Form.Item name={[name, 'percent']} rules={[{ required: true, message: t('付多少') }, percent]}>
                <Input inputMode="decimal" suffix="%" aria-label={t('比例')} style={{ width: 110 }} />
              </Form.Item>
              <Form.Item name={[name, 'due']}>
                <DayInput placeholder={t('付款日')} />
              </Form.Item>
              <Form.Item name={[name, 'note']}>
                <Input maxLength={200} placeholder={t('说明')} />
              </Form.Item>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('去掉这一期')} onClick={() => remove(name)} />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('加一期')}
          </Button>
          <span className="quiet"> {t('各期比例合计须为100%')}</span>
        </div>
      )}
    </Form.List>
  );
}

const bondPayees = [
  { value: 'centre', label: t('存入交易中心资金专户，履约后退还') },
  { value: 'transferor', label: t('直接交转出方，由双方自行退还') },
];

function Bond(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const bond = Form.useWatch('performanceBond', form) as FilingValues['performanceBond'];
  const [open, setOpen] = useState(false);
  if (!open && !bond?.amount && !bond?.perUnit) {
    return (
      <Button size="small" className="list-field" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('约定履约保证金')}
      </Button>
    );
  }
  return (
    <div className="form-grid">
      <Form.Item name={['performanceBond', 'amount']} label={t('履约保证金')} rules={[money]}>
        <Input inputMode="decimal" suffix={t('元')} />
      </Form.Item>
      <Form.Item name={['performanceBond', 'perUnit']} label={t('或每单位')} rules={[money]}>
        <Input inputMode="decimal" suffix={t('元')} />
      </Form.Item>
      <Form.Item name={['performanceBond', 'paidTo']} label={t('交给谁')} initialValue="centre">
        <Select options={bondPayees} />
      </Form.Item>
      <Form.Item name={['performanceBond', 'dueWorkingDays']} label={t('公示期满后几个工作日内缴纳')}>
        <InputNumber min={1} max={365} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name={['performanceBond', 'note']} label={t('履约保证金说明')}>
        <Input maxLength={500} />
      </Form.Item>
    </div>
  );
}

/** Without any, each owner is paid for its own parcels. */
function Beneficiaries(): ReactNode {
  return (
    <Form.List
      name="beneficiaries"
      rules={[
        {
          validator: (_, value?: FilingValues['beneficiaries']) =>
            !value?.length || percentsAddUp(value.map((one) => one?.share))
              ? Promise.resolve()
              : Promise.reject(new Error(t('各人份额合计须为100%'))),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <div className="list-field">
          {fields.length > 0 && <p className="quiet">{t('各人份额合计须为100%')}</p>}
          {fields.map(({ key, name }) => (
            <div key={key} className="inline-fields">
              <Form.Item
                name={[name, 'partyId']}
                className="grow"
                rules={[{ required: true, message: t('请选择收款人') }]}
              >
                <PartyPicker placeholder={t('收款人')} />
              </Form.Item>
              <Form.Item name={[name, 'share']} rules={[{ required: true, message: t('份额') }, percent]}>
                <Input inputMode="decimal" suffix="%" aria-label={t('份额')} style={{ width: 110 }} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('去掉这个收款人')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('指定收益分配（不指定则归各权利人）')}
          </Button>
          <Form.ErrorList errors={errors} />
        </div>
      )}
    </Form.List>
  );
}
