import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { may, useMe } from '../api/hooks';
import { ActionModal, type ActionForm } from './ActionButtons';

interface Props {
  /** Who may not has no button. */
  permission: string;
  label: string;
  /** Its path is below `/api`. */
  form: ActionForm;
  quiet?: boolean;
}

/** Opens the form of a new record. */
export function AddButton({ permission, label, form, quiet }: Props): ReactNode {
  const me = useMe().data;
  const [open, setOpen] = useState(false);
  if (!may(me, permission)) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <Button type={quiet ? 'default' : 'primary'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <ActionModal
          action={{ action: 'add', label, warnings: [] }}
          path="/api"
          form={{ ...form, unversioned: true }}
          onClose={close}
          onDone={close}
        />
      )}
    </>
  );
}
