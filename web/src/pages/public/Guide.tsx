import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useRef, type ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { api } from '../../api/client';
import { useCatalogue } from '../../api/hooks';
import { PageFrame, Refusal } from '../../components';
import { DayInput } from '../../components/DayInput';
import { partyKinds } from '../../texts';
import { guideTexts as words } from '../../texts.guide';
import { GuideAnswer } from './GuideAnswer';
import '../../styles.filing.css';
import '../../styles.guide.css';
import '../../styles.work.css';

type Plan = Schema['AdviceBody'];

const required = { required: true, message: words.required };
const choices = (items: { code: string; name: string }[] | undefined): { value: string; label: string }[] =>
  (items ?? []).map(({ code, name }) => ({ value: code, label: name }));

/** Anybody asks before filing what the rules will say: no sign-in, nothing kept (art. 9). */
export default function Guide(): ReactNode {
  const [form] = Form.useForm<Plan>();
  const catalogue = useCatalogue().data;
  const answerAt = useRef<HTMLDivElement>(null);
  const chosen = Form.useWatch('category', form);
  const category = catalogue?.categories.find(({ no }) => no === chosen);
  const ask = useMutation({
    mutationFn: ({ area, from, ...plan }: Plan) =>
      api.post(at('/api/rulebook/assess'), { ...plan, ...(area && { area }), ...(from && { from }) }),
    onSuccess: () => answerAt.current?.scrollIntoView({ behavior: 'smooth', block: 'start' }),
  });
  const choose = (no: number): void => {
    const known = catalogue?.categories.find((one) => one.no === no);
    form.setFieldsValue({
      subKind: known?.subKinds[0]?.code,
      direction: known?.directions[0]?.code,
      transferKind: known?.transferKinds[0]?.code,
      method: known?.methods.find(({ code }) => code === 'ascending')?.code ?? known?.methods[0]?.code,
    });
  };
  return (
    <PageFrame
      title={words.title}
      narrow
      extra={
        ask.data && (
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      <div className="stack">
        <div className="panel no-print">
          <p>{words.intro}</p>
          <Form<Plan>
            form={form}
            layout="vertical"
            requiredMark={false}
            initialValues={{ owner: 'household' }}
            onFinish={(plan) => ask.mutate(plan)}
          >
            <div className="form-grid">
              <Form.Item name="category" label={words.category} rules={[required]} className="form-wide">
                <Select
                  options={catalogue?.categories.map(({ no, name }) => ({ value: no, label: `${no}. ${name}` }))}
                  onChange={choose}
                />
              </Form.Item>
              <Form.Item name="subKind" label={words.subKind} rules={[required]}>
                <Select options={choices(category?.subKinds)} disabled={!category} />
              </Form.Item>
              <Form.Item name="direction" label={words.direction} rules={[required]}>
                <Select options={choices(category?.directions)} disabled={!category} />
              </Form.Item>
              <Form.Item name="transferKind" label={words.transferKind} rules={[required]}>
                <Select options={choices(category?.transferKinds)} disabled={!category} />
              </Form.Item>
              <Form.Item name="method" label={words.method} rules={[required]}>
                <Select options={choices(category?.methods)} disabled={!category} />
              </Form.Item>
              <Form.Item name="owner" label={words.owner} rules={[required]}>
                <Select options={Object.entries(partyKinds).map(([value, label]) => ({ value, label }))} />
              </Form.Item>
              <Form.Item
                name="value"
                label={words.value}
                extra={words.valueHelp}
                rules={[required, { pattern: /^\d{1,14}(\.\d{1,2})?$/, message: words.notMoney }]}
              >
                <Input inputMode="decimal" autoComplete="off" />
              </Form.Item>
              <Form.Item
                name="area"
                label={words.area}
                rules={[{ pattern: /^\d{1,10}(\.\d{1,4})?$/, message: words.notArea }]}
              >
                <Input inputMode="decimal" autoComplete="off" />
              </Form.Item>
              <Form.Item name="from" label={words.from}>
                <DayInput />
              </Form.Item>
              <Form.Item name="throughAgent" valuePropName="checked">
                <Checkbox>{words.agent}</Checkbox>
              </Form.Item>
            </div>
            <Refusal error={ask.error} />
            <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
              {ask.data ? words.again : words.ask}
            </Button>
          </Form>
        </div>
        <div ref={answerAt}>
          {ask.data?.law.notice && <Alert type="warning" showIcon title={ask.data.law.notice} />}
          {ask.data && <GuideAnswer advice={ask.data} direction={ask.variables?.direction ?? 'transfer'} />}
        </div>
      </div>
    </PageFrame>
  );
}
