import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import type { TextAreaProps } from 'antd/es/input';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { beijing, serverNow } from '../clock';
import { AuctioneerInput } from './AuctioneerInput';
import { FileField } from './FileUpload';
import { PartyPicker } from './PartyPicker';
import { t } from '../language';

export interface Choice {
  value: string | number;
  label: string;
}

/** One field of a decision's form. */
export interface Field {
  name: string;
  label: string;
  kind:
    | 'text'
    | 'textarea'
    | 'money'
    | 'int'
    | 'date'
    | 'dateTime'
    | 'select'
    | 'multi'
    | 'radio'
    | 'switch'
    | 'confirm'
    | 'file'
    | 'party'
    | 'auctioneer'
    | 'auctionHouse'
    | 'lines';
  required?: boolean;
  /** Of a file: what the paper is called, where the field's label does not say it. */
  paper?: string;
  help?: ReactNode;
  choices?: Choice[];
  initial?: unknown;
  min?: number;
  max?: number;
  minLength?: number;
  maxLength?: number;
  placeholder?: string;
  unit?: string;
  /** Words that are often written here: one press puts them in, and they can be changed (phrases.ts). */
  phrases?: readonly string[];
}

/** A thumb picks (no keyboard over the calendar), a keyboard types. The calendar opens on the market's day, not the device's. */
function Picker({ formats, time, ...bound }: { formats: string[]; time?: boolean }): ReactNode {
  const thumb = window.matchMedia('(pointer: coarse)').matches;
  return (
    <DatePicker
      {...bound}
      format={formats}
      showTime={time ? { format: 'HH:mm' } : false}
      defaultPickerValue={dayjs(beijing(serverNow()).format('YYYY-MM-DDTHH:mm'))}
      showNow={false}
      inputReadOnly={thumb}
      style={{ width: '100%' }}
    />
  );
}

interface PhrasedProps extends Omit<TextAreaProps, 'value' | 'onChange'> {
  phrases: readonly string[] | undefined;
  /** What stands between two of them. */
  between: string;
  /** Of the form. */
  value?: string;
  onChange?: (value: string) => void;
}

/** A box to write in, and under it what is often written. */
function Phrased({ phrases = [], between, value = '', onChange, ...box }: PhrasedProps): ReactNode {
  const unused = phrases.filter((phrase) => !value.includes(phrase));
  return (
    <>
      <Input.TextArea {...box} value={value} onChange={(event) => onChange?.(event.target.value)} />
      {unused.length > 0 && (
        <div className="phrases">
          <span className="quiet">{t('常用语')}</span>
          {unused.map((phrase) => (
            <Button
              key={phrase}
              size="small"
              onClick={() => onChange?.(value.trim() ? `${value.trimEnd()}${between}${phrase}` : phrase)}
            >
              {phrase}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

const control = (field: Field): ReactNode => {
  const { placeholder, choices } = field;
  switch (field.kind) {
    case 'textarea':
      return (
        <Phrased
          between="；"
          rows={3}
          phrases={field.phrases}
          maxLength={field.maxLength ?? 2000}
          showCount
          {...{ placeholder }}
        />
      );
    case 'lines':
      return <Phrased between={'\n'} rows={4} phrases={field.phrases} placeholder={placeholder ?? t('一行写一项')} />;
    case 'money':
      return <Input inputMode="decimal" suffix={field.unit ?? t('元')} placeholder={placeholder ?? t('如 1300.00')} />;
    case 'int':
      return (
        <InputNumber min={field.min} max={field.max} precision={0} style={{ width: '100%' }} suffix={field.unit} />
      );
    case 'date':
      return <Picker formats={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D']} />;
    case 'dateTime':
      return <Picker formats={['YYYY-MM-DD HH:mm', 'YYYYMMDD HHmm', 'YYYY/M/D HH:mm']} time />;
    case 'select':
      return (
        <Select options={choices} showSearch={{ optionFilterProp: 'label' }} placeholder={placeholder ?? t('请选择')} />
      );
    case 'multi':
      return (
        <Select
          mode="multiple"
          options={choices}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={placeholder ?? t('可多选')}
        />
      );
    case 'radio':
      return <Radio.Group options={choices} />;
    case 'switch':
      return <Switch />;
    case 'confirm':
      return <Checkbox>{field.label}</Checkbox>;
    case 'party':
      return <PartyPicker placeholder={placeholder} />;
    case 'auctioneer':
      return <AuctioneerInput of="auctioneer" />;
    case 'auctionHouse':
      return <AuctioneerInput of="house" />;
    case 'file':
      return <FileField paper={field.paper ?? field.label} />;
    default:
      return <Input maxLength={field.maxLength ?? 200} placeholder={placeholder} />;
  }
};

const rulesOf = (field: Field): object[] => {
  const rules: object[] = [];
  if (field.kind === 'confirm') {
    if (field.required) {
      rules.push({
        validator: (_: unknown, value: unknown) =>
          value === true ? Promise.resolve() : Promise.reject(new Error(t('请先阅读并勾选'))),
      });
    }
    return rules;
  }
  if (field.required)
    rules.push({
      required: true,
      message: field.kind === 'file' ? t('请上传文件') : t('请填写{{label}}', { label: field.label }),
    });
  if (field.kind === 'money') rules.push({ pattern: /^\d{1,13}(\.\d{1,2})?$/, message: t('请填金额，最多两位小数') });
  if (field.minLength)
    rules.push({ min: field.minLength, message: t('至少{{minLength}}个字', { minLength: field.minLength }) });
  return rules;
};

export function FieldItem({ field }: { field: Field }): ReactNode {
  const checked = field.kind === 'switch' || field.kind === 'confirm';
  return (
    <Form.Item
      name={field.name}
      label={field.kind === 'confirm' ? undefined : field.label}
      extra={field.help}
      rules={rulesOf(field)}
      initialValue={field.initial}
      valuePropName={checked ? 'checked' : 'value'}
      validateFirst
    >
      {control(field)}
    </Form.Item>
  );
}

/** A picker's date and time is Beijing's, whatever zone the device is in. */
export const beijingInstant = (value: Dayjs): string => `${value.format('YYYY-MM-DDTHH:mm')}:00+08:00`;

/** What the form holds → what the server takes: dates as text, empty fields left out. */
export function bodyOf(fields: readonly Field[], values: Record<string, unknown>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    const value = values[name];
    if (value === undefined || value === null || value === '') {
      if (kind === 'switch' || kind === 'confirm') body[name] = false;
      continue;
    }
    if (dayjs.isDayjs(value)) body[name] = kind === 'date' ? value.format('YYYY-MM-DD') : beijingInstant(value);
    else if (kind === 'lines')
      body[name] = String(value)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    else body[name] = typeof value === 'string' ? value.trim() : value;
  }
  return body;
}
