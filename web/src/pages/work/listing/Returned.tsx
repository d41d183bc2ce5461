import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { ListingView } from '../../../api/types';
import { t } from '../../../language';

/** What the decision to send a filing back named, of the history's own record. */
interface Return {
  input?: { missing?: string[] };
}

/** Art. 15: everything that lacks was said at once; whoever completes it has it before his eyes, here and in the form. */
export function Returned({ listing }: { listing: ListingView }): ReactNode {
  const returned = listing.state === 'returned';
  const history = useRecord(returned ? at('/api/listings/{id}/history', { id: listing.id }) : null);
  if (!returned) return null;
  const last = [...(history.data ?? [])].reverse().find(({ action }) => action === 'return');
  const missing = (last?.facts as Return | null | undefined)?.input?.missing ?? [];
  return (
    <Alert
      type="warning"
      showIcon
      className="spaced"
      title={t('请补正以下事项后重新提交')}
      description={
        <>
          <ol className="violations">
            {missing.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
          {last?.reason}
        </>
      }
    />
  );
}
