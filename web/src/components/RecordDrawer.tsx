import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Readable } from '../api/address';
import { useRecord } from '../api/hooks';
import type { ActionView } from '../api/types';
import { ActionButtons, type ActionForm } from './ActionButtons';
import { Answer } from './feedback';

/** Which record of a list is open; the address holds it, so that a to-do leads straight to it. */
export function useOpenRecord(): [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const show = (id: string | null): void =>
    setParams((before) => {
      if (id === null) before.delete('id');
      else before.set('id', id);
      return before;
    });
  return [params.get('id'), show];
}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

interface Props<T> {
  title: string;
  path: Readable<T>;
  /** By action; a function where they depend on the record. */
  forms: Record<string, ActionForm> | ((record: T) => Record<string, ActionForm>);
  onClose: () => void;
  /** What the server answered, where it is not the record. */
  onDone?: (answer: unknown) => void;
  children: (record: T) => ReactNode;
}

/** One record of a register beside its list: what it says, and what can be done with it now. */
export function RecordDrawer<T extends Shown>({ title, path, forms, onClose, onDone, children }: Props<T>): ReactNode {
  const record = useRecord(path);
  return (
    <Drawer open onClose={onClose} size={Math.min(720, window.innerWidth)} title={title}>
      <Answer of={record}>
        {(one) => (
          <div className="stack">
            {children(one)}
            <ActionButtons
              actions={one.actions}
              path={path}
              version={one.version}
              forms={typeof forms === 'function' ? forms(one) : forms}
              onDone={(_, answer) => onDone?.(answer)}
            />
          </div>
        )}
      </Answer>
    </Drawer>
  );
}
