import { Button, Card, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import { ActionModal, type ActionForm, Answer } from '../../../components';
import { lendingTexts as texts } from '../../../texts.lending';

const form = (listingId: string): ActionForm => ({
  path: 'reply',
  unversioned: true,
  fields: [
    { name: 'consented', label: texts.consented, kind: 'switch', initial: true, help: texts.consentedHint },
    { name: 'fileId', label: texts.paper, kind: 'file', required: true },
  ],
  toBody: (body) => ({ ...body, consented: body.consented === true, listingId }),
});

/** Where a mortgaged right is offered, and the holder's own word on it (Civil Code 406). */
export function OfferedIn({ id }: { id: string }): ReactNode {
  const me = useMe().data;
  const listings = useRecord(at('/api/encumbrances/{id}/listings', { id }));
  const [answering, answer] = useState<string | null>(null);
  if (!may(me, 'encumbrance.reply')) return null;
  return (
    <Card size="small" title={texts.offeredIn} className="spaced">
      <Answer of={listings}>
        {(all) =>
          all.length === 0 ? (
            <span className="quiet">{texts.notOffered}</span>
          ) : (
            <ul>
              {all.map(({ id: listingId, title, number, consented }) => (
                <li key={listingId}>
                  {title} <span className="quiet num">{number}</span>{' '}
                  {consented === null ? (
                    <Button size="small" type="primary" onClick={() => answer(listingId)}>
                      {texts.reply}
                    </Button>
                  ) : (
                    <Tag color="green">{consented ? texts.answered.yes : texts.answered.told}</Tag>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {answering && (
        <ActionModal
          action={{ action: 'reply', label: texts.reply, warnings: [] }}
          path={`/api/encumbrances/${id}`}
          form={form(answering)}
          onClose={() => answer(null)}
          onDone={() => answer(null)}
        />
      )}
    </Card>
  );
}
