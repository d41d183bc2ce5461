import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import { ActionButtons, ActionModal, type ActionForm, DateTime } from '../../../components';
import { promotionTexts as texts } from '../../../texts.promotions';

const form: ActionForm = {
  path: 'promotion',
  unversioned: true,
  intro: texts.intro,
  fields: [{ name: 'text', label: texts.text, kind: 'textarea', required: true, minLength: 10, maxLength: 300 }],
};

/** Whether the listing stands on the first page, and the words for it (art. 9). */
export function PromotionCard({ id }: { id: string }): ReactNode {
  const found = useRecord(at('/api/listings/{id}/promotion', { id })).data;
  const [writing, write] = useState(false);
  if (!found || (!found.shown && !found.possible)) return null;
  const { shown } = found;
  const close = (): void => write(false);
  return (
    <Card title={texts.card}>
      {shown ? (
        <>
          <p>
            {texts.shown}：{shown.text}
          </p>
          <p className="quiet">
            {shown.by} <DateTime at={shown.at} />
          </p>
          <ActionButtons actions={shown.actions} path={`/api/promotions/${shown.id}`} version={shown.version} />
        </>
      ) : (
        <>
          <p className="quiet">{texts.hint}</p>
          <Button onClick={() => write(true)}>{texts.promote}</Button>
        </>
      )}
      {writing && (
        <ActionModal
          action={{ action: 'promote', label: texts.promote, warnings: [] }}
          path={`/api/listings/${id}`}
          form={form}
          onClose={close}
          onDone={close}
        />
      )}
    </Card>
  );
}
