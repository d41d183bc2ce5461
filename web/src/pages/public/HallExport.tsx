import { App } from 'antd';
import type { ReactNode } from 'react';
import { at, type Query } from '../../api/address';
import { useCatalogue } from '../../api/hooks';
import type { PublicListingItem } from '../../api/types';
import { Area, DateTime, Money, StateTag } from '../../components';
import type { Column } from '../../components/DataList';
import { ExportButton } from '../../components/ExportButton';
import { methods, nameOf, texts, transferKinds } from '../../texts';
import { basisUnit, termText } from '../../words';
import { t } from '../../language';

/** As far as anybody may count them. */
const most = 1000;

/** The projects that were found, for whoever compares them at leisure. */
export default function HallExport({ query }: { query: Query }): ReactNode {
  const categories = useCatalogue().data?.categories ?? [];
  const columns: Column<PublicListingItem>[] = [
    { key: 'number', title: t('项目编号'), render: ({ number }) => number },
    { key: 'title', title: t('项目'), render: ({ title }) => title },
    {
      key: 'category',
      title: t('产权种类'),
      render: ({ category }) => categories.find(({ no }) => no === category)?.name ?? category,
    },
    { key: 'transfer', title: t('流转方式'), render: ({ transferKind }) => nameOf(transferKinds, transferKind) },
    { key: 'method', title: t('交易方式'), render: ({ method }) => nameOf(methods, method) },
    { key: 'place', title: t('所在地'), render: ({ town, village }) => `${town.name} ${village.name}` },
    { key: 'area', title: t('面积'), render: ({ areaMu }) => Number(areaMu) > 0 && <Area value={areaMu} /> },
    { key: 'term', title: t('期限', { context: 'term' }), render: ({ term }) => termText(term) },
    {
      key: 'reserve',
      title: t('底价（最高限价）'),
      render: ({ reserve, basisText }) => <Money value={reserve} unit={basisUnit(basisText)} />,
    },
    {
      key: 'dealPrice',
      title: t('成交价'),
      render: ({ dealPrice, basisText }) => dealPrice && <Money value={dealPrice} unit={basisUnit(basisText)} />,
    },
    { key: 'deposit', title: t('保证金'), render: ({ deposit }) => <Money value={deposit} /> },
    { key: 'until', title: t('报名截止'), render: ({ registrationUntil }) => <DateTime at={registrationUntil} /> },
    { key: 'state', title: t('状态'), render: ({ state }) => <StateTag state={state} /> },
  ];
  return (
    // What it says when it is done: the hall itself stands outside of those pages (layout/Messages.tsx).
    <App component={false}>
      <ExportButton
        name={texts.nav.hall}
        path={at('/api/public/listings')}
        query={query}
        columns={columns}
        most={most}
      />
    </App>
  );
}
