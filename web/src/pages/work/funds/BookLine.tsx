import { App, Button, Card, Form } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/hooks';
import { bodyOf, FieldItem, Refusal, type Field } from '../../../components';
import { t } from '../../../language';

/** What stands on the bank's statement, in its order. The serial keeps a line from being booked twice. */
export const lineFields: Field[] = [
  {
    name: 'serial',
    label: t('银行流水号'),
    kind: 'text',
    required: true,
    maxLength: 64,
    help: t('照对账单填写；同一流水只会记一次'),
  },
  {
    name: 'bookedAt',
    label: t('入账时间（北京时间）'),
    kind: 'dateTime',
    required: true,
    help: t('以银行入账时间判断保证金是否按时'),
  },
  { name: 'amount', label: t('金额'), kind: 'money', required: true },
  { name: 'payerName', label: t('付款人户名'), kind: 'text', required: true },
  {
    name: 'payerAccount',
    label: t('付款账号'),
    kind: 'text',
    required: true,
    maxLength: 34,
    help: t('退款时退回这个账号'),
  },
  { name: 'remark', label: t('附言'), kind: 'text', maxLength: 500, help: t('含缴款编号的自动认领，其余列入待认领') },
];

export function BookLine(): ReactNode {
  const [form] = Form.useForm<Record<string, unknown>>();
  const { message } = App.useApp();
  const book = useWrite(
    // The server asks for a remark always; a transfer without one has an empty one.
    (filled: Record<string, unknown>, options) =>
      api.postFilled(at('/api/funds/bank-lines'), { remark: '', ...filled }, options),
    (line) => {
      if (line.state === 'matched')
        void message.success(t('已入账，认领到缴款编号 {{reference}}', { reference: line.match?.reference ?? '' }));
      else void message.warning(t('已入账，但认不出是哪一笔，已列入待认领'));
      form.resetFields();
    },
  );
  const send = (values: Record<string, unknown>): void => {
    book.mutate(bodyOf(lineFields, values));
  };
  return (
    <Card title={t('登记一笔银行入账')}>
      <Form form={form} layout="vertical" className="form-grid" onFinish={send} scrollToFirstError>
        {lineFields.map((field) => (
          <FieldItem key={field.name} field={field} />
        ))}
        <div className="form-end">
          <Refusal error={book.error} />
          <Button type="primary" htmlType="submit" loading={book.isPending}>
            {t('入账')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
