import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../api/address';
import { useRecord } from '../api/hooks';
import { noticeTexts } from '../texts.notices';

/** How much this person was told and has not read. */
export function Bell(): ReactNode {
  const navigate = useNavigate();
  const unread = useRecord(at('/api/notices/unread'), undefined, 60_000).data?.unread ?? 0;
  return (
    <Button
      type="text"
      aria-label={noticeTexts.bell(unread)}
      title={noticeTexts.bell(unread)}
      icon={
        <Badge count={unread} size="small" overflowCount={99}>
          <BellOutlined className="bell" />
        </Badge>
      }
      onClick={() => void navigate('/work/notices')}
    />
  );
}
