import { Alert, App, Button, Collapse, Form, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ActionView } from '../api/types';
import { useAction } from '../api/hooks';
import { lawTexts } from '../texts.laws';
import { Refusal, Violations } from './feedback';
import { bodyOf, FieldItem, type Field } from './fields';
import { t } from '../language';

/** What the form of one action asks, and how it is sent. */
export interface ActionForm {
  fields?: Field[];
  /** What becomes of the record, where several ways lead away from it: said beside the buttons, before one is pressed. */
  hint?: string;
  /** What the person should know before confirming. */
  intro?: ReactNode;
  danger?: boolean;
  /** Shown first and filled. */
  primary?: boolean;
  /** Open to many and hardly anybody's task: never the filled one. */
  plain?: boolean;
  /** Body sent besides, or made from, the fields. */
  toBody?: (values: Record<string, unknown>) => Record<string, unknown>;
  /** Last part of the address where it is not the action's own name. */
  path?: string;
  /** PUT replaces the record itself: the address has no last part. */
  method?: 'PUT';
  /** The record keeps no version (no If-Match). */
  unversioned?: boolean;
  width?: number;
}

export interface ActionButtonsProps {
  actions: readonly ActionView[];
  /** Address of the record: `/api/listings/…`; the action's name is added. */
  path: string;
  version: number;
  /** By action. An action without an entry asks for a plain confirmation. */
  forms?: Record<string, ActionForm>;
  /** Actions that another part of the page shows by itself. */
  except?: readonly string[];
  onDone?: (action: string, answer: unknown) => void;
}

/** Exactly the actions that the server names: what is allowed can be pressed, what is not says why. */
export function ActionButtons({
  actions,
  path,
  version,
  forms = {},
  except = [],
  onDone,
}: ActionButtonsProps): ReactNode {
  const [open, setOpen] = useState<ActionView | null>(null);
  const shown = actions.filter(({ action }) => !except.includes(action));
  const blocked = shown.filter(({ allowed }) => !allowed);
  if (shown.length === 0) return null;
  const firstAllowed = shown.find(
    ({ action, allowed }) => allowed && !forms[action]?.danger && !forms[action]?.plain,
  )?.action;
  const hints = shown.flatMap(({ action, label }) => {
    const hint = forms[action]?.hint;
    return hint ? [{ action, label, hint }] : [];
  });
  const anyPrimary = shown.some(({ action, allowed }) => allowed && forms[action]?.primary);
  return (
    <div className="actions">
      <div className="action-row">
        {shown.map((action) => {
          const form = forms[action.action];
          const primary = action.allowed && (form?.primary || (!anyPrimary && action.action === firstAllowed));
          return (
            <Button
              key={action.action}
              type={primary ? 'primary' : 'default'}
              danger={form?.danger ?? false}
              disabled={!action.allowed}
              onClick={() => setOpen(action)}
            >
              {action.label}
            </Button>
          );
        })}
      </div>
      {hints.length > 1 && (
        <dl className="action-hints">
          {hints.map(({ action, label, hint }) => (
            <div key={action}>
              <dt>{label}</dt>
              <dd>{hint}</dd>
            </div>
          ))}
        </dl>
      )}
      {blocked.length > 0 && (
        <Collapse
          size="small"
          ghost
          className="blocked"
          items={[
            {
              key: 'blocked',
              label: t('“{{label}}”现在不能办理，查看原因', { label: blocked.map(({ label }) => label).join('”“') }),
              children: blocked.map((action) => (
                <div key={action.action}>
                  {blocked.length > 1 && <b>{action.label}</b>}
                  {action.violations.length > 0 ? <Violations items={action.violations} /> : t('当前状态不能办理')}
                </div>
              )),
            },
          ]}
        />
      )}
      {open && (
        <ActionModal
          key={open.action}
          action={open}
          path={path}
          version={version}
          form={forms[open.action] ?? {}}
          onClose={() => setOpen(null)}
          onDone={(answer) => {
            setOpen(null);
            onDone?.(open.action, answer);
          }}
        />
      )}
    </div>
  );
}

interface ModalProps {
  action: Pick<ActionView, 'action' | 'label' | 'warnings'>;
  path: string;
  version?: number;
  form: ActionForm;
  onClose: () => void;
  onDone: (answer: unknown) => void;
}

/** The form of one decision; a refusal stays in it, with what was written. */
export function ActionModal({ action, path, version, form, onClose, onDone }: ModalProps): ReactNode {
  const [values] = Form.useForm<Record<string, unknown>>();
  const { message } = App.useApp();
  const write = useAction((answer) => {
    void message.success(t('“{{label}}”已办理', { label: action.label }));
    onDone(answer);
  });
  const fields = form.fields ?? [];
  const send = async (): Promise<void> => {
    const filled = await values.validateFields().catch(() => null);
    if (!filled) return;
    const body = bodyOf(fields, filled);
    write.mutate({
      method: form.method,
      path: form.method === 'PUT' ? path : `${path}/${form.path ?? action.action}`,
      body: form.toBody ? form.toBody(body) : body,
      version: form.unversioned ? undefined : version,
    });
  };
  return (
    <Modal
      open
      title={action.label}
      width={form.width ?? 560}
      okText={action.label.startsWith('确认') ? action.label : t('确认{{label}}', { label: action.label })}
      cancelText={t('取消')}
      okButtonProps={{ danger: form.danger ?? false }}
      confirmLoading={write.isPending}
      onOk={() => void send()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {form.intro && <div className="intro">{form.intro}</div>}
      {fields.length === 0 && !form.intro && (
        <p>{t('确认办理“{{label}}”？办理后记入历史，不能删除。', { label: action.label })}</p>
      )}
      {(action.warnings?.length ?? 0) > 0 && (
        <Alert
          type="warning"
          showIcon
          className="spaced"
          title={lawTexts.warnings}
          description={<Violations items={action.warnings ?? []} />}
        />
      )}
      <Form form={values} layout="vertical" requiredMark scrollToFirstError>
        {fields.map((field) => (
          <FieldItem key={field.name} field={field} />
        ))}
      </Form>
      <Refusal error={write.error} />
    </Modal>
  );
}
