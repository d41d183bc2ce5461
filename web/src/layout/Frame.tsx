import { FontSizeOutlined, GlobalOutlined, MenuOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Layout } from 'antd';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { whenSignedOut } from '../api/client';
import { useMe } from '../api/hooks';
import { syncServerTime } from '../clock';
import { Loading } from '../components';
import { LawNotice } from '../components/LawNotice';
import { texts } from '../texts';
import { consultationTexts } from '../texts.consultations';
import { complaintTexts } from '../texts.complaints';
import { placeTexts } from '../texts.places';
import { privacyTexts } from '../texts.privacy';
import { openTexts } from '../texts.open';
import { type NavItem, navOf } from './nav';
import { Optional } from './Optional';
import { PageBoundary } from './PageBoundary';
import { usePrint } from './print';
import { language, speak, t } from '../language';

const DemoClock = lazy(() => import('../components/DemoClock'));
const MoreMenu = lazy(() => import('./MoreMenu'));
const OwnMenu = lazy(() => import('./OwnMenu'));

/** The other of the two languages, named in itself. */
const other = language === 'zh' ? ({ code: 'en', name: 'English' } as const) : ({ code: 'zh', name: '中文' } as const);

export function Frame(): ReactNode {
  const me = useMe();
  const client = useQueryClient();
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
              <Optional>
                <MoreMenu items={rare} />
              </Optional>
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
            {me.data ? (
              <Optional>
                <OwnMenu me={me.data} />
              </Optional>
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
      <Optional>
        <DemoClock />
      </Optional>
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
