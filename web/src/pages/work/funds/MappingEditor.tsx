import { Button, Form, Select } from 'antd';
import type { ReactNode } from 'react';
import type { MappingInput, MappingView } from '../../../api/types.statements';
import { dateStyles, mappedFields, thousandsMarks } from '../../../texts.statements';
import { t } from '../../../language';

interface Props {
  headings: readonly string[];
  kept: MappingView | undefined;
  busy: boolean;
  onSave: (mapping: MappingInput) => Promise<void>;
}

type Values = Record<string, string | undefined> & Partial<Pick<MappingInput, 'dateStyle' | 'thousands'>>;

/** What the headings suggest; a person looks before it is saved. */
function guess(headings: readonly string[]): Values {
  const found: Values = {};
  for (const { name, usual } of mappedFields) found[name] = headings.find((heading) => usual.test(heading));
  if (found['debit'] && found['credit']) delete found['amount'];
  else delete found['debit'];
  if (!found['amount']) delete found['direction'];
  return found;
}

/** Which column is what: mapped once for a bank, kept for everybody. */
export function MappingEditor({ headings, kept, busy, onSave }: Props): ReactNode {
  const options = [...new Set(headings)].map((heading) => ({ value: heading, label: heading }));
  const send = ({ dateStyle, thousands, ...chosen }: Values): void => {
    const columns = Object.fromEntries(Object.entries(chosen).filter(([, heading]) => heading));
    void onSave({ columns, dateStyle: dateStyle!, thousands: thousands! });
  };
  const initial = kept
    ? { ...kept.columns, dateStyle: kept.dateStyle, thousands: kept.thousands }
    : { ...guess(headings), dateStyle: 'ymd', thousands: 'comma' };
  return (
    <Form layout="vertical" className="form-grid" initialValues={initial} onFinish={send}>
      {mappedFields.map(({ name, label }) => (
        <Form.Item key={name} name={name} label={label}>
          <Select allowClear options={options} placeholder={t('选择列')} />
        </Form.Item>
      ))}
      <Form.Item name="dateStyle" label={t('日期写法')}>
        <Select options={dateStyles} />
      </Form.Item>
      <Form.Item name="thousands" label={t('千位分隔')}>
        <Select options={thousandsMarks} />
      </Form.Item>
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('保存列对应')}
        </Button>
      </div>
    </Form>
  );
}
