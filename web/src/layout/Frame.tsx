import {
  DownOutlined,
  FontSizeOutlined,
  GlobalOutlined,
  LogoutOutlined,
  MenuOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Layout } from 'antd';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { at } from '../api/address';
import { api, whenSignedOut } from '../api/client';
import { useMe } from '../api/hooks';
import { syncServerTime } from '../clock';
import { Loading } from '../components';
import { DemoClock } from '../components/DemoClock';
import { LawNotice } from '../components/LawNotice';
import { nameOf, roles, texts } from '../texts';
import { consultationTexts } from '../texts.consultations';
import { complaintTexts } from '../texts.complaints';
import { peopleTexts } from '../texts.people';
import { placeTexts } from '../texts.places';
import { privacyTexts } from '../texts.privacy';
import { openTexts } from '../texts.open';
import { Bell } from './Bell';
import { type NavItem, navOf } from './nav';
import { PageBoundary } from './PageBoundary';
import { usePrint } from './print';
import { useSendLater } from './useSendLater';
import { language, speak, t } from '../language';

/** The other of the two languages, named in itself. */
const other = language === 'zh' ? ({ code: 'en', name: 'English' } as const) : ({ code: 'zh', name: '中文' } as const);

export function Frame(): ReactNode {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const { large, toggle } = usePrint();
  const items = navOf(me.data);
  useSendLater(me.data);

  useEffect(() => {
    whenSignedOut(() => client.setQueryData(['me'], null));
    void syncServerTime().catch(() => undefined);
  }, [client]);
  useEffect(() => {
    setOpen(false);
    window.scrollTo(0, 0);
  }, [pathname]);

  const signOut = async (): Promise<void> => {
    await api.post(at('/api/auth/logout')).catch(() => undefined);
    client.clear();
    client.setQueryData(['me'], null);
    void navigate('/');
  };
  const linkTo = ({ to, label, end }: NavItem): ReactNode => (
    <NavLink key={to} to={to} end={end}>
      {label}
    </NavLink>
  );
  const rare = items.filter((item) => item.rare);
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('跳到正文')}
      </a>
      <header className="bar">
        <div className="bar-in">
          <Button
            type="text"
            className="menu-button"
            icon={<MenuOutlined />}
            aria-label={t('打开菜单')}
            onClick={() => setOpen(true)}
          />
          <Link to="/" className="brand">
            {texts.market}
          </Link>
          <nav className="bar-nav" aria-label={t('主菜单')}>
            {items.filter((item) => !item.rare).map(linkTo)}
            {rare.length > 0 && (
              <Dropdown
                trigger={['click']}
                menu={{ items: rare.map((item) => ({ key: item.to, label: <Link to={item.to}>{item.label}</Link> })) }}
              >
                <button
                  type="button"
                  className={rare.some(({ to }) => pathname.startsWith(to)) ? 'bar-more active' : 'bar-more'}
                >
                  {texts.nav.more} <DownOutlined />
                </button>
              </Dropdown>
            )}
          </nav>
          <div className="bar-end">
            <Button
              type="text"
              icon={<FontSizeOutlined />}
              onClick={toggle}
              aria-pressed={large}
              title={t('适老化大字版')}
            >
              <span className="wide-only">{large ? texts.normalPrint : texts.largePrint}</span>
            </Button>
            <Button
              type="text"
              icon={<GlobalOutlined />}
              lang={other.code}
              aria-label={other.name}
              onClick={() => speak(other.code)}
            >
              <span className="widest-only">{other.name}</span>
            </Button>
            {me.data && <Bell />}
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
                    { key: 'me', icon: <UserOutlined />, label: <Link to="/work/me">{peopleTexts.me}</Link> },
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
        <nav className="drawer-nav">{items.map(linkTo)}</nav>
      </Drawer>
      <main id="content" tabIndex={-1}>
        <PageBoundary at={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
      <footer className="foot">
        <span>{texts.market}</span>
        <span>{t('所有时间均为{{beijing}}', { beijing: texts.beijing })}</span>
        <Link to="/places">{placeTexts.title}</Link>
        <Link to="/ask">{consultationTexts.title}</Link>
        <Link to="/complain">{complaintTexts.title}</Link>
        <Link to="/open">{openTexts.title}</Link>
        <Link to="/privacy">{privacyTexts.nav}</Link>
        <a href="/api/docs" rel="noreferrer">
          {t('接口文档')}
        </a>
      </footer>
    </Layout>
  );
}
