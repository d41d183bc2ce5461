import { Alert, Button, Card, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/hooks';
import type { FoundParty, HandedOut } from '../../../api/types.people';
import { ActionModal, EmptyState, PartyName, Refusal } from '../../../components';
import type { Field } from '../../../components/fields';
import { peopleTexts } from '../../../texts.people';
import { AccountState } from './accounts';
import { HandedCode } from './HandedCode';
import { t } from '../../../language';

const texts = peopleTexts.desk;
const shown: Field = { name: 'shown', label: texts.shown, kind: 'text', required: true, help: texts.shownHint };
const person = ({ kind }: FoundParty): boolean => kind === 'household' || kind === 'individual';

type Deed = { label: string; path: string; fields: Field[]; body?: object };

/** Whoever stands at the desk with his document gets an account, or a way back into it (screens.md). */
export function DeskTab(): ReactNode {
  const [found, setFound] = useState<FoundParty[] | null>(null);
  const [deed, setDeed] = useState<Deed | null>(null);
  const [handed, setHanded] = useState<HandedOut | null>(null);
  const look = useWrite(
    (idNumber: string, options) => api.post(at('/api/accounts/who-is'), { idNumber }, options),
    setFound,
  );
  const openFor = (party: FoundParty): Deed => ({
    label: texts.open,
    path: '/api/accounts/for-party',
    body: { partyId: party.id },
    fields: [
      ...(person(party)
        ? []
        : [{ name: 'operatorName', label: texts.operator, kind: 'text' as const, required: true }]),
      {
        name: 'username',
        label: peopleTexts.signUp.username,
        kind: 'text',
        required: true,
        help: peopleTexts.signUp.usernameHint,
      },
      shown,
    ],
  });
  return (
    <Card title={peopleTexts.tabs.desk}>
      <p>{texts.intro}</p>
      <Form
        layout="vertical"
        onFinish={({ idNumber }: { idNumber: string }) => look.mutate(idNumber.replace(/\s/g, '').toUpperCase())}
      >
        <Form.Item name="idNumber" label={texts.idNumber} rules={[{ required: true, message: t('请照证件填写号码') }]}>
          <Input maxLength={32} autoComplete="off" style={{ maxWidth: 360 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={look.isPending}>
          {texts.look}
        </Button>
      </Form>
      <Refusal error={look.error} />
      {found?.length === 0 && <EmptyState text={texts.none} />}
      {found?.map((party) => (
        <div key={party.id} className="panel spaced">
          <PartyName name={party.name} kind={party.kind} /> <span className="num quiet">{party.idMask}</span>
          {party.accounts.length === 0 && <Alert type="info" title={texts.noAccount} className="spaced" />}
          <div className="spaced">
            {party.accounts.map((account) => (
              <div key={account.id} className="action-row spaced">
                <b>{account.username}</b> {account.name} <AccountState one={account} />
                {account.actions.some(({ action, allowed }) => action === 'issueCode' && allowed) && (
                  <Button
                    onClick={() =>
                      setDeed({ label: texts.hand, path: `/api/accounts/${account.id}/issueCode`, fields: [shown] })
                    }
                  >
                    {texts.hand}
                  </Button>
                )}
              </div>
            ))}
          </div>
          {(party.accounts.length === 0 || !person(party)) && party.kind !== 'collective' && (
            <Button onClick={() => setDeed(openFor(party))}>{texts.open}</Button>
          )}
        </div>
      ))}
      {deed && (
        <ActionModal
          action={{ action: '', label: deed.label, warnings: [] }}
          path={deed.path.slice(0, deed.path.lastIndexOf('/'))}
          form={{
            fields: deed.fields,
            path: deed.path.slice(deed.path.lastIndexOf('/') + 1),
            unversioned: true,
            toBody: (values) => ({ ...deed.body, ...values }),
          }}
          onClose={() => setDeed(null)}
          onDone={(answer) => {
            setDeed(null);
            setFound(null);
            setHanded(answer as HandedOut);
          }}
        />
      )}
      <HandedCode handed={handed} onClose={() => setHanded(null)} />
    </Card>
  );
}
