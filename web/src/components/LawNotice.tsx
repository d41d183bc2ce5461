import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { may, useCatalogue, useMe } from '../api/hooks';
import { lawTexts } from '../texts.laws';

/** Art. 37: while the Measures have run out, every screen says so. */
export function LawNotice(): ReactNode {
  const notice = useCatalogue().data?.law.notice;
  const me = useMe().data;
  if (!notice) return null;
  return (
    <Alert
      banner
      type="warning"
      role="note"
      title={
        <>
          {notice}
          {may(me, 'law.read') && <Link to="/work/laws"> {lawTexts.see}</Link>}
        </>
      }
    />
  );
}

/** A trade that runs under another version than that of the day says so on its own page. */
export function OwnLawNotice({ notice }: { notice: string | null }): ReactNode {
  const ofTheDay = useCatalogue().data?.law.notice;
  if (!notice || notice === ofTheDay) return null;
  return <Alert type="info" showIcon className="spaced" title={notice} />;
}
