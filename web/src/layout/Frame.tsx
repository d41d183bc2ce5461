import { FontSizeOutlined, LogoutOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Layout } from 'antd';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { api, whenSignedOut } from '../api/client';
import { may, useMe } from '../api/hooks';
import type { Me } from '../api/types';
import { syncServerTime } from '../clock';
import { Loading } from '../components';
import { DemoClock } from '../components/DemoClock';
import { LawNotice } from '../components/LawNotice';
import { nameOf, roles, texts } from '../texts';
import { lawTexts } from '../texts.laws';
import { usePrint } from './print';

interface NavItem {
  to: string;
  label: string;
  /** Matches this address alone, not those below it. */
  end?: boolean;
}

/** What a person finds in the bar is what the policy lets this role read. */
function navOf(me: Me | null | undefined): NavItem[] {
  const items: NavItem[] = [{ to: '/', label: texts.nav.hall, end: true }];
  const last = [
    { to: '/guide', label: texts.nav.guide },
    { to: '/check', label: texts.nav.check },
  ];
  if (!me) return [...items, ...last];
  items.push({ to: '/work', label: texts.nav.todo, end: true });
  const pages: [string, string, string][] = [
    ['listing.read', '/work/listings', texts.nav.listings],
    ['application.read', '/work/applications', texts.nav.applications],
    ['verification.read', '/work/verifications', texts.nav.verifications],
    ['deal.read', '/work/deals', texts.nav.deals],
    ['statement.read', '/work/funds', texts.nav.funds],
    ['party.read', '/work/parties', texts.nav.parties],
  ];
  const party = me.account.role === 'party';
  for (const [permission, to, label] of pages) {
    // A party's own money stands on its application; its own entry in the register is its account.
    if (party && (to === '/work/parties' || to === '/work/funds')) continue;
    if (may(me, permission)) items.push({ to, label });
  }
  // Those who record it, and who supervise it; the others are led there by the notice.
  if (may(me, 'law.record') || may(me, 'tradingRules.record') || me.account.role === 'supervisor')
    items.push({ to: '/work/laws', label: lawTexts.nav });
  return [...items, ...last];
}

export function Frame(): ReactNode {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const { large, toggle } = usePrint();
  const items = navOf(me.data);

  useEffect(() => {
    whenSignedOut(() => client.setQueryData(['me'], null));
    void syncServerTime().catch(() => undefined);
  }, [client]);
  useEffect(() => {
    setOpen(false);
    window.scrollTo(0, 0);
  }, [pathname]);

  const signOut = async (): Promise<void> => {
    await api.post('/api/auth/logout').catch(() => undefined);
    client.clear();
    client.setQueryData(['me'], null);
    void navigate('/');
  };
  const links = items.map(({ to, label, end }) => (
    <NavLink key={to} to={to} end={end}>
      {label}
    </NavLink>
  ));
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        跳到正文
      </a>
      <header className="bar">
        <div className="bar-in">
          <Button
            type="text"
            className="menu-button"
            icon={<MenuOutlined />}
            aria-label="打开菜单"
            onClick={() => setOpen(true)}
          />
          <Link to="/" className="brand">
            {texts.market}
          </Link>
          <nav className="bar-nav" aria-label="主菜单">
            {links}
          </nav>
          <div className="bar-end">
            <Button type="text" icon={<FontSizeOutlined />} onClick={toggle} aria-pressed={large} title="适老化大字版">
              <span className="wide-only">{large ? texts.normalPrint : texts.largePrint}</span>
            </Button>
            {me.data ? (
              <Dropdown
                trigger={['click']}
                menu={{
                  items: [
                    {
                      key: 'who',
                      disabled: true,
                      label: `${nameOf(roles, me.data.account.role)}${me.data.account.organization ? ` · ${me.data.account.organization.name}` : ''}`,
                    },
                    { key: 'out', icon: <LogoutOutlined />, label: texts.nav.signOut },
                  ],
                  onClick: ({ key }) => key === 'out' && void signOut(),
                }}
              >
                <Button type="text" icon={<UserOutlined />}>
                  <span className="wide-only">{me.data.account.name}</span>
                </Button>
              </Dropdown>
            ) : (
              me.data === null && (
                <Link to={`/login?to=${encodeURIComponent(pathname)}`} className="sign-in">
                  {texts.nav.signIn}
                </Link>
              )
            )}
          </div>
        </div>
      </header>
      <DemoClock />
      <LawNotice />
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={260} title={texts.marketShort}>
        <nav className="drawer-nav">{links}</nav>
      </Drawer>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <span>{texts.market}</span>
        <span>所有时间均为{texts.beijing}</span>
        <a href="/api/docs" rel="noreferrer">
          接口文档
        </a>
      </footer>
    </Layout>
  );
}
