import { Button, Card, Pagination, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { api } from '../../../api/client';
import { at, type Schema } from '../../../api/address';
import { useWrite, useList } from '../../../api/hooks';
import { Answer, DateTime, EmptyState } from '../../../components';
import type { Column } from '../../../components/DataList';
import { ExportButton } from '../../../components/ExportButton';
import { noticeTexts as texts } from '../../../texts.notices';
import { t } from '../../../language';

type Notice = Schema['NoticeView'];

const path = at('/api/notices');
const pageSize = 20;
/** Of the export: on the screen a message is read, not compared. */
const columns: Column<Notice>[] = [
  { key: 'at', title: t('时间'), render: (notice) => <DateTime at={notice.at} /> },
  { key: 'title', title: t('标题'), render: ({ title }) => title },
  { key: 'text', title: t('内容'), render: ({ text }) => text },
  { key: 'read', title: t('状态'), render: ({ read }) => (read ? t('已读') : texts.unread) },
];

/** What this person was told, newest first; opening the record marks it read. */
export function InboxTab(): ReactNode {
  const [unread, setUnread] = useState(false);
  const [page, setPage] = useState(1);
  const query = { ...(unread && { unread: 'true' }) };
  const list = useList(path, { ...query, page, pageSize });
  const mark = useWrite((id: string | undefined, options) => api.post(at('/api/notices/read'), { id }, options));
  const read = (id?: string): void => mark.mutate(id);
  return (
    <Card
      title={texts.tabs.inbox}
      extra={
        <div className="action-row">
          <ExportButton name={texts.tabs.inbox} path={path} query={query} columns={columns} />
          <Button onClick={() => read()} loading={mark.isPending}>
            {texts.readAll}
          </Button>
        </div>
      }
    >
      <div className="choices">
        <Segmented
          options={[
            { value: 'all', label: texts.all },
            { value: 'unread', label: texts.unread },
          ]}
          value={unread ? 'unread' : 'all'}
          onChange={(value) => {
            setUnread(value === 'unread');
            setPage(1);
          }}
        />
      </div>
      <Answer of={list}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState text={texts.none} />
          ) : (
            <>
              <ul className="notices">
                {items.map((notice) => (
                  <li key={notice.id} className={notice.read ? undefined : 'unread'}>
                    <div className="notice-head">
                      <b>{notice.title}</b>
                      <span className="quiet">
                        {!notice.read && <span className="notice-new">{texts.unread}</span>} <DateTime at={notice.at} />
                      </span>
                    </div>
                    <p>{notice.text}</p>
                    <Link to={notice.href} onClick={() => !notice.read && read(notice.id)}>
                      {texts.open}
                    </Link>
                  </li>
                ))}
              </ul>
              <Pagination
                align="center"
                current={page}
                pageSize={pageSize}
                total={total}
                onChange={setPage}
                showSizeChanger={false}
                hideOnSinglePage
              />
            </>
          )
        }
      </Answer>
    </Card>
  );
}
