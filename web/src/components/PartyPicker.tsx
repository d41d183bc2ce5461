import { UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Select, Space } from 'antd';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { at } from '../api/address';
import { api } from '../api/client';
import { may, useMe, useRecord } from '../api/hooks';
import { nameOf, partyKinds } from '../texts';
import { PartyForm } from './PartyForm';
import { t } from '../language';

export interface KnownParty {
  id: string;
  name: string;
  kind: string;
}
/** Names of parties that the form holds by their ids. */
export const KnownParties = createContext<{ of: ReadonlyMap<string, KnownParty>; add: (party: KnownParty) => void }>({
  of: new Map(),
  add: () => undefined,
});

/** A number of a document is looked up exactly; anything else is part of a name. */
export const partyQuery = (text: string): Record<string, string> => {
  const value = text.trim();
  return /^[0-9A-Za-z]{8,}$/.test(value) && /\d{4}/.test(value)
    ? { idNumber: value.toUpperCase() }
    : value
      ? { q: value }
      : {};
};

interface Props {
  value?: string;
  onChange?: (id: string | undefined) => void;
  id?: string;
  placeholder?: string;
}

/** Finds a party by name or by the number of its document, or registers it in a drawer. */
export function PartyPicker({
  value,
  onChange,
  id,
  placeholder = t('输入姓名、名称或完整证件号码'),
}: Props): ReactNode {
  const me = useMe();
  const known = useContext(KnownParties);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(false);
  const [registering, setRegistering] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery({
    queryKey: ['party-search', asked],
    queryFn: () => api.get(at('/api/parties'), { ...partyQuery(asked), pageSize: 20 }),
    enabled: active,
    staleTime: 30_000,
  });
  const choose = (party: KnownParty): void => {
    known.add(party);
    onChange?.(party.id);
  };
  const items = found.data?.items ?? [];
  const options = items.map((party) => ({
    value: party.id,
    label: `${party.name}（${nameOf(partyKinds, party.kind)} ${party.idMask}）`,
  }));
  // An id that came with a kept draft: its name is asked for once.
  const unknown = value !== undefined && !known.of.has(value) && !items.some((party) => party.id === value);
  const kept = useRecord(unknown ? at('/api/parties/{id}', { id: value }) : null);
  const chosen = value ? (known.of.get(value) ?? kept.data) : undefined;
  if (value && !options.some((option) => option.value === value))
    options.unshift({ value, label: chosen ? `${chosen.name}（${nameOf(partyKinds, chosen.kind)}）` : t('已选主体') });
  return (
    <>
      <Space.Compact style={{ width: '100%' }}>
        <Select
          id={id}
          style={{ flex: 1, minWidth: 0 }}
          value={value}
          allowClear
          showSearch={{ filterOption: false, onSearch: setText }}
          options={options}
          loading={found.isFetching}
          placeholder={placeholder}
          // Inside a form its field's label names it.
          aria-label={id ? undefined : placeholder}
          notFoundContent={found.isFetching ? t('正在查找…') : t('没有找到，可点右侧登记')}
          onFocus={() => setActive(true)}
          onChange={(next: string | undefined) => {
            const party = items.find((one) => one.id === next);
            if (party) choose(party);
            else if (next === undefined) onChange?.(undefined);
          }}
        />
        {may(me.data, 'party.create') && (
          <Button
            icon={<UserAddOutlined />}
            title={t('登记新的主体')}
            aria-label={t('登记新的主体')}
            onClick={() => setRegistering(true)}
          />
        )}
      </Space.Compact>
      <Drawer
        open={registering}
        onClose={() => setRegistering(false)}
        title={t('登记交易主体')}
        size={Math.min(640, window.innerWidth)}
        destroyOnHidden
      >
        <PartyForm
          name={/^[^\d]{2,}$/.test(text) ? text : undefined}
          onDone={(party) => {
            setRegistering(false);
            choose(party);
          }}
        />
      </Drawer>
    </>
  );
}
