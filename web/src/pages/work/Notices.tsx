import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { may, useMe } from '../../api/hooks';
import { PageFrame } from '../../components';
import { noticeTexts as texts } from '../../texts.notices';
import { InboxTab } from './notices/InboxTab';
import { LogTab } from './notices/LogTab';
import { WordsTab } from './notices/WordsTab';
import '../../styles.work.css';

/** What this person was told; for those who look after it, what was sent and in which words. */
export default function Notices(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const tabs = [
    { key: 'inbox', label: texts.tabs.inbox, children: <InboxTab /> },
    ...(may(me, 'noticeDelivery.read') ? [{ key: 'log', label: texts.tabs.log, children: <LogTab /> }] : []),
    ...(may(me, 'template.read') ? [{ key: 'words', label: texts.tabs.words, children: <WordsTab /> }] : []),
  ];
  return (
    <PageFrame title={texts.title}>
      {tabs.length === 1 ? (
        <InboxTab />
      ) : (
        <Tabs
          activeKey={params.get('tab') ?? 'inbox'}
          onChange={(tab) => setParams({ tab })}
          items={tabs}
          destroyOnHidden
        />
      )}
    </PageFrame>
  );
}
