import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { may, useMe } from '../../api/hooks';
import { PageFrame } from '../../components';
import { lawTexts } from '../../texts.laws';
import { TradingRules } from './laws/TradingRules';
import { Versions } from './laws/Versions';
import '../../styles.work.css';
import '../../styles.filing.css';

/** The director's page of the law and the administrator's of the trading rules (art. 37, 12, 25); others read them. */
export default function Laws(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const tabs = [
    ...(may(me, 'law.read') ? [{ key: 'versions', label: lawTexts.versions, children: <Versions /> }] : []),
    ...(may(me, 'tradingRules.read') ? [{ key: 'rules', label: lawTexts.rules, children: <TradingRules /> }] : []),
  ];
  const first = may(me, 'tradingRules.record') ? 'rules' : tabs[0]?.key;
  return (
    <PageFrame title={lawTexts.title}>
      <Tabs
        activeKey={params.get('tab') ?? first}
        onChange={(tab) => setParams({ tab })}
        items={tabs}
        destroyOnHidden
      />
    </PageFrame>
  );
}
