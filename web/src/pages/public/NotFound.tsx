import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState, PageFrame } from '../../components';

export default function NotFound(): ReactNode {
  return (
    <PageFrame title="没有这个页面" narrow>
      <EmptyState text="地址有误，或页面已不存在">
        <Link to="/">回到交易公告</Link>
      </EmptyState>
    </PageFrame>
  );
}
