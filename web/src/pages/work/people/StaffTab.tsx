import { Button, Card, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../../api/address';
import { useOrganizations } from '../../../api/hooks';
import type { Organization } from '../../../api/types';
import type { HandedOut, StaffView } from '../../../api/types.people';
import { type ActionForm, ActionModal, DateTime } from '../../../components';
import { Facts } from '../../../components/Facts';
import type { Field } from '../../../components/fields';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { nameOf, roles, stateNames } from '../../../texts';
import { peopleTexts } from '../../../texts.people';
import { handedOf, lastColumn, nameColumn, stateColumn, AccountState } from './accounts';
import { HandedCode } from './HandedCode';
import { phrases } from '../../../phrases';
import { t } from '../../../language';

const texts = peopleTexts.staff;
/** Who trades comes by signing up or at a desk; the last two are nobody's. */
const staffRoles = Object.keys(roles).filter((role) => !['party', 'system', 'anyone'].includes(role));

const why: ActionForm = {
  fields: [{ name: 'reason', label: texts.reason, kind: 'text', required: true, minLength: 2 }],
};
const shown: Field = {
  name: 'shown',
  label: t('怎样核对的身份'),
  kind: 'text',
  required: true,
  minLength: 2,
  initial: phrases.staff.identity[0],
};

const postOf = (bodies: readonly Organization[], one?: StaffView): Field[] => [
  { name: 'name', label: texts.name, kind: 'text', required: true, minLength: 2, maxLength: 50, initial: one?.name },
  {
    name: 'role',
    label: texts.role,
    kind: 'select',
    required: true,
    initial: one?.role,
    choices: staffRoles.map((value) => ({ value, label: nameOf(roles, value) })),
  },
  {
    name: 'organizationId',
    label: texts.body,
    kind: 'select',
    help: texts.noBody,
    initial: one?.organization?.id,
    choices: bodies.map(({ id, name }) => ({ value: id, label: name })),
  },
];

/** Everybody who can sign in; the administrator's desk. */
export function StaffTab(): ReactNode {
  const [open, show] = useOpenRecord();
  const [params, setParams] = useSearchParams();
  const bodies = useOrganizations().data ?? [];
  const [adding, setAdding] = useState(false);
  const [handed, setHanded] = useState<HandedOut | null>(null);
  const q = params.get('q') ?? '';
  const search = (text: string): void =>
    setParams((before) => {
      if (text.trim()) before.set('q', text.trim());
      else before.delete('q');
      before.delete('page');
      return before;
    });
  const take = (answer: unknown): void => setHanded(handedOf(answer));
  return (
    <Card
      title={peopleTexts.tabs.staff}
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
    >
      <Input.Search
        className="search-box"
        defaultValue={q}
        allowClear
        enterButton={t('查找')}
        placeholder={texts.search}
        aria-label={texts.search}
        onSearch={search}
        maxLength={50}
      />
      <ListTable
        path={at('/api/accounts')}
        query={q ? { q } : {}}
        empty={t('没有这样的账号')}
        choices={stateChoices(stateNames.account)}
        columns={[
          nameColumn,
          stateColumn,
          { title: texts.role, render: ({ role }) => nameOf(roles, role) },
          { title: texts.body, render: ({ organization, party }) => organization?.name ?? party?.name ?? '—' },
          lastColumn,
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && <OneAccount id={open} bodies={bodies} onClose={() => show(null)} onDone={take} />}
      {adding && (
        <ActionModal
          action={{ action: 'accounts', label: texts.add, warnings: [] }}
          path="/api"
          form={{
            unversioned: true,
            fields: [
              {
                name: 'username',
                label: peopleTexts.signUp.username,
                kind: 'text',
                required: true,
                help: peopleTexts.signUp.usernameHint,
              },
              ...postOf(bodies),
            ],
          }}
          onClose={() => setAdding(false)}
          onDone={(answer) => {
            setAdding(false);
            take(answer);
          }}
        />
      )}
      <HandedCode handed={handed} onClose={() => setHanded(null)} />
    </Card>
  );
}

interface OneProps {
  id: string;
  bodies: readonly Organization[];
  onClose: () => void;
  onDone: (answer: unknown) => void;
}

const OneAccount = ({ id, bodies, onClose, onDone }: OneProps): ReactNode => (
  <RecordDrawer
    title={peopleTexts.tabs.staff}
    path={at('/api/accounts/{id}', { id })}
    onClose={onClose}
    onDone={onDone}
    forms={(one) => ({
      change: { fields: postOf(bodies, one), method: 'PUT' },
      issueCode: { fields: [shown], unversioned: true },
      disable: { ...why, danger: true, intro: t('停用后立即退出登录，不能再登录；办过的事、留下的记录不变。') },
      enable: { ...why, intro: t('恢复后请发一次性密码，由本人重新设置密码。') },
    })}
  >
    {(one) => (
      <Facts
        items={[
          [texts.name, one.name],
          [peopleTexts.signUp.username, one.username],
          [texts.state, <AccountState key="s" one={one} />],
          [texts.role, nameOf(roles, one.role)],
          [texts.body, one.organization?.name],
          [t('交易主体'), one.party?.name],
          [texts.last, one.lastSignInAt ? <DateTime key="l" at={one.lastSignInAt} /> : texts.never],
          [t('开通时间'), <DateTime key="c" at={one.createdAt} />],
        ]}
      />
    )}
  </RecordDrawer>
);
