import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useCatalogue, useOrganizations, useRegions } from '../../../api/hooks';
import type { Organization } from '../../../api/types';
import { type ActionForm, ActionModal } from '../../../components';
import type { Field } from '../../../components/fields';
import { WholeList } from '../../../components/WholeList';
import { placeTexts } from '../../../texts.places';
import { peopleTexts } from '../../../texts.people';
import { t } from '../../../language';

const texts = peopleTexts.bodies;
const text = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'text',
  required: true,
  ...more,
});

/** What each kind of body needs besides its name. */
function useFieldsOf(kind: string): Field[] {
  const regions = useRegions().data ?? [];
  const departments = useCatalogue().data?.departments ?? [];
  const choose = (name: string, label: string, choices: { code: string; name: string }[]): Field => ({
    ...{ name, label, kind: 'select', required: true },
    choices: choices.map((one) => ({ value: one.code, label: one.name })),
  });
  const town = choose(
    'townCode',
    texts.town,
    regions.filter((region) => region.kind === 'town'),
  );
  const villages = regions
    .filter((region) => region.kind === 'village')
    .map(({ code, name, parentCode }) => ({
      code,
      name: `${regions.find((one) => one.code === parentCode)?.name ?? ''} ${name}`,
    }));
  const village = choose('villageCode', texts.village, villages);
  const more: Record<string, Field[]> = {
    department: [choose('code', texts.department, departments)],
    station: [town],
    townGovernment: [town],
    room: [village],
    collective: [
      village,
      text('uscc', texts.uscc, { maxLength: 18 }),
      text('representative', texts.representative, { maxLength: 50 }),
    ],
  };
  return [text('name', texts.name, { minLength: 2, maxLength: 100 }), ...(more[kind] ?? [])];
}

type Deed = { what: 'add' } | { what: 'rename' | 'close' | 'contact'; body: Organization };

/** The three tiers, departments, towns and collectives (art. 7-11). */
export function BodiesTab(): ReactNode {
  const [kind, setKind] = useState('centre');
  const bodies = (useOrganizations().data ?? []).filter((body) => body.kind === kind);
  const regions = useRegions().data ?? [];
  const fields = useFieldsOf(kind);
  const [deed, setDeed] = useState<Deed | null>(null);
  const place = ({ villageCode, townCode }: Organization): string =>
    [townCode, villageCode]
      .map((code) => regions.find((region) => region.code === code)?.name ?? '')
      .join(' ')
      .trim() || '—';
  const client = useQueryClient();
  const close = (): void => {
    setDeed(null);
    void client.invalidateQueries({ queryKey: ['organizations'] });
  };
  return (
    <Card
      title={peopleTexts.tabs.bodies}
      extra={
        <Button type="primary" onClick={() => setDeed({ what: 'add' })}>
          {texts.add}
        </Button>
      }
    >
      <div className="choices">
        <Select
          aria-label={texts.kind}
          style={{ minWidth: 200 }}
          options={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <WholeList<Organization>
        key={kind}
        name={texts.kinds[kind] ?? peopleTexts.tabs.bodies}
        rows={bodies}
        pageSize={20}
        rowKey={({ id }) => id}
        empty={t('还没有登记')}
        columns={[
          { key: 'name', title: texts.name, card: 'head', render: ({ name }) => name },
          { key: 'place', title: texts.place, render: place },
          {
            key: 'do',
            title: t('办理'),
            card: 'foot',
            render: (body) => (
              <div className="action-row">
                <Button size="small" onClick={() => setDeed({ what: 'rename', body })}>
                  {texts.rename}
                </Button>
                <Button size="small" onClick={() => setDeed({ what: 'contact', body })}>
                  {placeTexts.edit}
                </Button>
                <Button size="small" danger onClick={() => setDeed({ what: 'close', body })}>
                  {texts.close}
                </Button>
              </div>
            ),
          },
        ]}
      />
      {deed && <BodyDeed deed={deed} kind={kind} fields={fields} onClose={close} />}
    </Card>
  );
}

function BodyDeed({
  deed,
  kind,
  fields,
  onClose,
}: {
  deed: Deed;
  kind: string;
  fields: Field[];
  onClose: () => void;
}): ReactNode {
  if (deed.what === 'add')
    return (
      <ActionModal
        action={{ action: 'organizations', label: `${texts.add}（${texts.kinds[kind]}）`, warnings: [] }}
        path="/api"
        form={{ fields, unversioned: true, toBody: (values) => ({ kind, ...values }) }}
        onClose={onClose}
        onDone={onClose}
      />
    );
  const { body } = deed;
  const told = (name: 'phone' | 'address' | 'hours'): Field =>
    text(name, placeTexts[name], { required: false, maxLength: 200, initial: body[name] ?? undefined });
  const forms: Record<'rename' | 'close' | 'contact', ActionForm> = {
    contact: { intro: placeTexts.hint, fields: [told('phone'), told('address'), told('hours')] },
    rename: { method: 'PUT', fields: [text('name', texts.name, { minLength: 2, maxLength: 100, initial: body.name })] },
    close: {
      danger: true,
      intro: texts.closeHint,
      fields: [text('reason', peopleTexts.staff.reason, { minLength: 2 })],
    },
  };
  return (
    <ActionModal
      action={{
        action: deed.what,
        label: deed.what === 'contact' ? placeTexts.editOf(body.name) : `${texts[deed.what]}“${body.name}”`,
        warnings: [],
      }}
      path={`/api/organizations/${body.id}`}
      version={body.version}
      form={forms[deed.what]}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
