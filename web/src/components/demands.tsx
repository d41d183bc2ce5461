import type { ReactNode } from 'react';
import { useCatalogue } from '../api/hooks';
import type { PublicDemand } from '../api/types.demands';
import { nameOf, transferKinds } from '../texts';
import { areaRange, demandTexts as texts } from '../texts.demands';
import type { Column } from './DataList';
import { Money } from './values';

/** What is looked for, in a line: a kind of right and of transfer. */
export function DemandHead({ one }: { one: PublicDemand }): ReactNode {
  const categories = useCatalogue().data?.categories ?? [];
  return (
    <>
      {categories.find(({ no }) => no === one.category)?.name}，{nameOf(transferKinds, one.transferKind)}
      <div className="quiet num">{one.number}</div>
    </>
  );
}

/** The columns that everybody reads; each list adds its own. */
export const demandColumns: (Omit<Column<PublicDemand>, 'key'> & { key: string })[] = [
  { key: 'what', title: texts.category, card: 'head', render: (one) => <DemandHead one={one} /> },
  { key: 'where', title: texts.where, render: ({ town }) => town?.name ?? texts.anywhere },
  { key: 'area', title: texts.area, render: ({ areaFrom, areaTo }) => areaRange(areaFrom, areaTo) },
  {
    key: 'budget',
    title: texts.budgetShort,
    align: 'right',
    render: ({ budget }) => (budget ? <Money value={budget} /> : '—'),
  },
  {
    key: 'text',
    title: texts.text,
    render: ({ text }) => <div style={{ maxWidth: 420, whiteSpace: 'normal' }}>{text}</div>,
  },
  { key: 'until', title: texts.until, render: ({ until }) => <span className="num">{until}</span> },
];
