import { Alert } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../../api/hooks';
import { deviceTexts as texts } from '../../../texts.device';
import { allOnDevice, type KeptDraft } from './device';

const hrefOf = ({ view, renews }: KeptDraft): string =>
  view ? `/work/listings/${view.id}/edit` : `/work/listings/new${renews ? `?renew=${renews}` : ''}`;
const stateOf = ({ waiting, refused }: KeptDraft): string =>
  refused ? texts.refused : waiting ? texts.waitsForNetwork : texts.unsaved;

/** What this person wrote on this device and the server does not have yet. */
export function DeviceDrafts(): ReactNode {
  const accountId = useMe().data?.account.id;
  const [drafts, setDrafts] = useState<KeptDraft[]>([]);
  useEffect(() => {
    if (!accountId) return undefined;
    const look = (): void => setDrafts(allOnDevice(accountId));
    look();
    window.addEventListener('filing-sent', look);
    return () => window.removeEventListener('filing-sent', look);
  }, [accountId]);
  if (drafts.length === 0) return null;
  return (
    <Alert
      className="spaced"
      type="warning"
      showIcon
      title={texts.pending(drafts.length)}
      description={
        <ul className="plain-list">
          {drafts.map((draft) => (
            <li key={hrefOf(draft)}>
              <Link to={hrefOf(draft)}>{draft.values.title?.trim() || texts.untitled}</Link>{' '}
              <span className="quiet">{stateOf(draft)}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
