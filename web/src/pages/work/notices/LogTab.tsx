import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { DateTime } from '../../../components';
import { ListTable, stateChoices } from '../../../components/ListTable';
import { nameOf } from '../../../texts';
import { noticeTexts } from '../../../texts.notices';

const texts = noticeTexts.log;

/** What became of messages and mail. */
export const LogTab = (): ReactNode => (
  <Card title={noticeTexts.tabs.log}>
    <ListTable
      path={at('/api/notice-deliveries')}
      empty={texts.none}
      choices={stateChoices(texts.states)}
      columns={[
        { title: texts.what, card: 'head', render: ({ title }) => title },
        {
          title: texts.state,
          card: 'tag',
          render: ({ state }) => <Tag color={state === 'sent' ? 'green' : 'red'}>{nameOf(texts.states, state)}</Tag>,
        },
        { title: texts.channel, render: ({ channel }) => nameOf(texts.channels, channel) },
        { title: texts.target, render: ({ target }) => <span className="num">{target}</span> },
        { title: texts.attempts, align: 'right', render: ({ attempts }) => attempts },
        { title: texts.at, render: ({ at }) => <DateTime at={at} /> },
        { title: texts.error, render: ({ error }) => error ?? '—' },
      ]}
    />
  </Card>
);
