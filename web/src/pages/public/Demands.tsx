import type { ReactNode } from 'react';
import { at } from '../../api/address';
import { PageFrame } from '../../components';
import { demandColumns } from '../../components/demands';
import { ListTable } from '../../components/ListTable';
import { demandTexts as texts } from '../../texts.demands';

/** What people look for, for those who have it (art. 9). */
export default function Demands(): ReactNode {
  return (
    <PageFrame title={texts.title}>
      <p className="quiet">{texts.publicIntro}</p>
      <ListTable path={at('/api/public/demands')} empty={texts.none} columns={demandColumns} />
    </PageFrame>
  );
}
