import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState, PageFrame } from '../../components';
import { t } from '../../language';

export default function NotFound(): ReactNode {
  return (
    <PageFrame title={t('没有这个页面')} narrow>
      <EmptyState text={t('地址有误，或页面已不存在')}>
        <Link to="/">{t('回到交易公告')}</Link>
      </EmptyState>
    </PageFrame>
  );
}
