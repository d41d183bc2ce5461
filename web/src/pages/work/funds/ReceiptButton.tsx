import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/hooks';
import { RowButton } from '../../../components/ListTable';
import { storyTexts as texts } from '../../../texts.story';

/** The numbered receipt of one payment, for whoever stands at the counter: issued once, and the same when asked for again (money.md). */
export function ReceiptButton({ bankLineId }: { bankLineId: string }): ReactNode {
  const { modal, message } = App.useApp();
  const issue = useWrite(
    (_: void, options) => api.post(at('/api/funds/receipts'), { bankLineId }, options),
    ({ id, number, amountCapitals }) =>
      void modal.success({
        title: texts.issued(number),
        content: (
          <div className="stack">
            <p>{amountCapitals}</p>
            <Button type="primary" href={at('/api/funds/receipts/{id}/pdf', { id })} target="_blank">
              {texts.print}
            </Button>
          </div>
        ),
        okText: texts.close,
        okButtonProps: { type: 'default' },
      }),
  );
  return (
    <RowButton onClick={() => issue.mutate(undefined, { onError: (error) => void message.error(error.message) })}>
      {texts.receipt}
    </RowButton>
  );
}
