import { Button, Card, Pagination, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { api } from '../../../api/client';
import { at } from '../../../api/address';
import { useWrite, useList } from '../../../api/hooks';
import { Answer, DateTime, EmptyState } from '../../../components';
import { noticeTexts as texts } from '../../../texts.notices';

const pageSize = 20;

/** What this person was told, newest first; opening the record marks it read. */
export function InboxTab(): ReactNode {
  const [unread, setUnread] = useState(false);
  const [page, setPage] = useState(1);
  const list = useList(at('/api/notices'), { ...(unread && { unread: 'true' }), page, pageSize });
  const mark = useWrite((id: string | undefined, options) => api.post(at('/api/notices/read'), { id }, options));
  const read = (id?: string): void => mark.mutate(id);
  return (
    <Card
      title={texts.tabs.inbox}
      extra={
        <Button onClick={() => read()} loading={mark.isPending}>
          {texts.readAll}
        </Button>
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
