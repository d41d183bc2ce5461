import { useQueryClient } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { useRegions } from '../../../api/hooks';
import type { Region } from '../../../api/types';
import { ActionModal } from '../../../components';
import { WholeList } from '../../../components/WholeList';
import { peopleTexts } from '../../../texts.people';

const texts = peopleTexts.places;

/** The jurisdiction's register (art. 2): only what lies here is traded here. */
export function PlacesTab(): ReactNode {
  const regions = useRegions().data ?? [];
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const villagesOf = ({ code }: Region): string =>
    regions
      .filter(({ parentCode }) => parentCode === code)
      .map(({ name, code: own }) => `${name} ${own}`)
      .join('、') || texts.none;
  return (
    <Card
      title={peopleTexts.tabs.places}
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
    >
      <WholeList<Region>
        name={peopleTexts.tabs.places}
        rowKey={({ code }) => code}
        rows={regions.filter(({ kind }) => kind === 'town')}
        columns={[
          {
            title: texts.town,
            key: 'town',
            card: 'head',
            render: ({ name, code }) => (
              <>
                {name}
                <div className="quiet num">{code}</div>
              </>
            ),
          },
          {
            title: texts.villages,
            key: 'villages',
            render: (town) => <div style={{ whiteSpace: 'normal' }}>{villagesOf(town)}</div>,
          },
        ]}
      />
      {adding && (
        <ActionModal
          action={{ action: 'regions', label: texts.add, warnings: [] }}
          path="/api"
          form={{
            unversioned: true,
            fields: [
              {
                name: 'code',
                label: texts.code,
                kind: 'text',
                required: true,
                help: texts.codeHint,
                minLength: 9,
                maxLength: 12,
              },
              { name: 'name', label: texts.name, kind: 'text', required: true, minLength: 2, maxLength: 50 },
            ],
          }}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            void client.invalidateQueries({ queryKey: ['regions'] });
          }}
        />
      )}
    </Card>
  );
}
