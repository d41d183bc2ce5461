import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import type { HandedOut } from '../../../api/types.people';
import { ActionButtons, ActionModal } from '../../../components';
import { ListTable } from '../../../components/ListTable';
import { peopleTexts } from '../../../texts.people';
import { handedOf, lastColumn, nameColumn, stateColumn } from './accounts';
import { HandedCode } from './HandedCode';
import { t } from '../../../language';

const texts = peopleTexts.staff;
const why = { name: 'reason', label: texts.reason, kind: 'text' as const, required: true, minLength: 2 };

/** Who works a company's account; its operators see to one another (screens.md). */
export function Operators(): ReactNode {
  const [adding, setAdding] = useState(false);
  const [handed, setHanded] = useState<HandedOut | null>(null);
  const take = (answer: unknown): void => setHanded(handedOf(answer));
  return (
    <Card
      title={texts.operators}
      extra={<Button onClick={() => setAdding(true)}>{texts.addOperator}</Button>}
      className="spaced"
    >
      <p className="quiet">{texts.operatorsIntro}</p>
      <ListTable
        path={at('/api/accounts')}
        columns={[
          nameColumn,
          stateColumn,
          lastColumn,
          {
            title: t('办理'),
            card: 'foot',
            render: (one) => (
              <ActionButtons
                actions={one.actions}
                path={`/api/accounts/${one.id}`}
                version={one.version}
                forms={{
                  issueCode: {
                    unversioned: true,
                    fields: [
                      { name: 'shown', label: t('发给谁、怎样核对的'), kind: 'text', required: true, minLength: 2 },
                    ],
                  },
                  disable: { danger: true, fields: [why] },
                  enable: { fields: [why] },
                }}
                onDone={(_, answer) => take(answer)}
              />
            ),
          },
        ]}
      />
      {adding && (
        <ActionModal
          action={{ action: 'operators', label: texts.addOperator, warnings: [] }}
          path="/api"
          form={{
            unversioned: true,
            fields: [
              { name: 'name', label: t('经办人姓名'), kind: 'text', required: true, minLength: 2, maxLength: 50 },
              {
                name: 'username',
                label: peopleTexts.signUp.username,
                kind: 'text',
                required: true,
                help: peopleTexts.signUp.usernameHint,
              },
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
