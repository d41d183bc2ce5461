import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { texts } from '../texts';
import type { NavItem } from './nav';

/** What is wanted now and then. */
export default function MoreMenu({ items }: { items: readonly NavItem[] }): ReactNode {
  const { pathname } = useLocation();
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: items.map((item) => ({ key: item.to, label: <Link to={item.to}>{item.label}</Link> })) }}
    >
      <button
        type="button"
        className={items.some(({ to }) => pathname.startsWith(to)) ? 'bar-more active' : 'bar-more'}
      >
        {texts.nav.more} <DownOutlined />
      </button>
    </Dropdown>
  );
}
