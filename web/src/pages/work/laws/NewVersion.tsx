import { App, Button, Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { api } from '../../../api/client';
import { at, type Schema } from '../../../api/address';
import { useAction, useWrite } from '../../../api/hooks';
import type { TradingFigure, TradingRulesView } from '../../../api/types';
import { bodyOf, FieldItem, Refusal, Violations, type Field } from '../../../components';
import { percentToShare, shareToPercent } from '../../../share';
import { ruleTexts } from '../../../texts.laws';
import { Changes } from './Changes';
import { useLawChange } from './Versions';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

const shares = ['depositShare', 'incrementShare'];
const lists = ['methods', 'departments', 'extraMaterials'] as const;
type ListField = (typeof lists)[number];
const isList = (field: string): field is ListField => (lists as readonly string[]).includes(field);

/** Each figure as a field that begins with what holds today. */
function fieldOf({ field: name, name: label, value, unit }: TradingFigure, view: TradingRulesView): Field {
  if (isList(name)) {
    const must = view.choices[name].filter(({ required }) => required).map((choice) => choice.name);
    return {
      name,
      label,
      kind: 'multi',
      initial: value,
      choices: view.choices[name].map((choice) => ({ value: choice.code, label: choice.name })),
      ...(must.length > 0 && { help: t('依规必须：{{must}}', { must: must.join('、') }) }),
    };
  }
  if (shares.includes(name))
    return { name, label, kind: 'money', unit: '%', required: true, initial: shareToPercent(String(value)) };
  const open = name === 'maxExtensions';
  return {
    name,
    label,
    kind: 'int',
    initial: value,
    unit: unit ?? undefined,
    required: !open,
    ...(open && { help: t('不填则不限') }),
  };
}

function figuresOf(view: TradingRulesView, body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    view.figures.map(({ field }) => {
      const value = body[field];
      if (isList(field)) return [field, value ?? []];
      if (shares.includes(field)) return [field, percentToShare(String(value))];
      return [field, value ?? null];
    }),
  );
}

type Preview = Schema['TradingPreview'];

/** A new version: filled in from the one in force, compared with it, then recorded for good. */
export function NewVersion({ view, onClose }: { view: TradingRulesView; onClose: () => void }): ReactNode {
  const [form] = Form.useForm<Record<string, unknown>>();
  const { message } = App.useApp();
  const refresh = useLawChange();
  const [seen, setSeen] = useState<{ preview: Preview; body: Record<string, unknown> } | null>(null);
  const path = at('/api/trading-rules/{category}', { category: view.category });
  const ask = useWrite((draft: Record<string, unknown>, options) =>
    api.postFilled(at('/api/trading-rules/{category}/preview', { category: view.category }), draft, options),
  );
  const write = useAction(() => {
    void message.success(t('新版本已登记'));
    refresh();
    onClose();
  });
  const fields: Field[] = [
    { name: 'from', label: t('施行日期'), kind: 'date', required: true },
    ...view.figures.map((figure) => fieldOf(figure, view)),
    {
      name: 'reason',
      label: t('理由（依据中心的何项决定）'),
      kind: 'textarea',
      required: true,
      minLength: 4,
      maxLength: 1000,
    },
  ];
  const check = async (): Promise<void> => {
    const filled = await form.validateFields().catch(() => null);
    if (!filled) return;
    const { from, reason, ...values } = bodyOf(fields, filled);
    const draft = { from, figures: figuresOf(view, values) };
    ask.mutate(draft, { onSuccess: (preview) => setSeen({ preview, body: { ...draft, reason } }) });
  };
  const clean = seen && seen.preview.violations.length === 0;
  return (
    <Modal
      open
      width={720}
      title={`${view.name}：${ruleTexts.add}`}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        seen ? (
          <>
            <Button onClick={() => setSeen(null)}>{ruleTexts.back}</Button>
            {clean && (
              <Button type="primary" loading={write.isPending} onClick={() => write.mutate({ path, body: seen.body })}>
                {ruleTexts.record}
              </Button>
            )}
          </>
        ) : (
          <Button type="primary" loading={ask.isPending} onClick={() => void check()}>
            {ruleTexts.check}
          </Button>
        )
      }
    >
      <div hidden={seen !== null}>
        <div className="intro">{ruleTexts.intro}</div>
        <Form form={form} layout="vertical" requiredMark scrollToFirstError className="form-grid">
          {fields.map((field) => (
            <FieldItem key={field.name} field={field} />
          ))}
        </Form>
      </div>
      {seen && (
        <>
          <p>
            <Say text="自{{body}}起：" body={<b>{String(seen.body['from'])}</b>} />
          </p>
          <Changes items={seen.preview.changes} none={t('没有可以登记的变更')} />
          {!clean && <Violations items={seen.preview.violations} />}
        </>
      )}
      <Refusal error={ask.error ?? write.error} />
    </Modal>
  );
}
