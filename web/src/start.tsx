import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ExchangeRoutes } from './App';
import { retryOnlyNetwork } from './api/hooks';
import { ensureChineseFont } from './fonts';
import { PrintContext } from './layout/print';
import { english, language } from './language';
import './styles.css';
import { rememberedLarge, rememberLarge, themeOf } from './theme';

dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
ensureChineseFont();

const client = new QueryClient({
  defaultOptions: {
    queries: { retry: retryOnlyNetwork, staleTime: 5_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});

function Root(): ReactNode {
  const [large, setLarge] = useState(rememberedLarge);
  const theme = useMemo(() => themeOf(large), [large]);
  useEffect(() => {
    document.documentElement.classList.toggle('large', large);
    rememberLarge(large);
  }, [large]);
  const print = useMemo(() => ({ large, toggle: () => setLarge((before) => !before) }), [large]);
  return (
    <ConfigProvider locale={english?.locale ?? zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <PrintContext value={print}>
          <BrowserRouter>
            <ExchangeRoutes />
          </BrowserRouter>
        </PrintContext>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

// Over plain HTTP in an office's own network there is none, and the page works as before.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const register = (): void => {
    navigator.serviceWorker.register('/sw.js').catch((error: unknown) => {
      console.warn('the page will not open without a network', error);
    });
  };
  // After what the page itself needs; which may have come before this was even loaded.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
