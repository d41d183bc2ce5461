import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { NoticeTextView } from '../../../api/types.notices';
import { ActionModal, Answer } from '../../../components';
import { noticeTexts } from '../../../texts.notices';

const texts = noticeTexts.words;
const factsOf = ({ facts }: NoticeTextView): string =>
  facts.length === 0 ? '' : `${texts.facts}：${facts.map(({ name, meaning }) => `{${name}} ${meaning}`).join('，')}`;

/** The words of every notice; the administrator's in place of the product's. */
export function WordsTab(): ReactNode {
  const me = useMe().data;
  const words = useRecord(at('/api/notice-texts'));
  const [edited, setEdited] = useState<NoticeTextView | null>(null);
  return (
    <Card title={noticeTexts.tabs.words}>
      <p className="quiet">{texts.intro}</p>
      <Answer of={words}>
        {(list) => (
          <ul className="notices">
            {list.map((one) => (
              <li key={one.kind}>
                <div className="notice-head">
                  <b>{one.title}</b>
                  {may(me, 'template.publish') && (
                    <Button size="small" onClick={() => setEdited(one)} aria-label={`${texts.edit}“${one.title}”`}>
                      {texts.edit}
                    </Button>
                  )}
                </div>
                <p>{one.text}</p>
                <span className="quiet">{one.editedBy ? `${texts.edited}：${one.editedBy}` : texts.own}</span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {edited && (
        <ActionModal
          action={{ action: 'edit', label: `${texts.edit}“${edited.title}”`, warnings: [] }}
          path={`/api/notice-texts/${edited.kind}`}
          version={edited.version}
          form={{
            method: 'PUT',
            fields: [
              {
                name: 'title',
                label: texts.title,
                kind: 'text',
                required: true,
                minLength: 2,
                maxLength: 40,
                initial: edited.title,
              },
              {
                name: 'text',
                label: texts.text,
                kind: 'textarea',
                required: true,
                minLength: 4,
                maxLength: 500,
                initial: edited.text,
                help: factsOf(edited),
              },
            ],
          }}
          onClose={() => setEdited(null)}
          onDone={() => setEdited(null)}
        />
      )}
    </Card>
  );
}
