import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Alert, Breadcrumb, Button, Empty, Spin } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiError, type Violation } from '../api/client';
import type { Verdict } from '../api/types';
import { texts } from '../texts';
import { language, t } from '../language';

export const articleText = (article: string | undefined): string =>
  article ? article.replace(/^(《.+》)?第?(.+?)条?$/, language === 'en' ? '$1 art. $2' : '$1第$2条').trim() : '';

/** Everything that stands against something, each with its article and what to do about it. */
export function Violations({ items }: { items: readonly Violation[] }): ReactNode {
  return (
    <ol className="violations">
      {items.map((violation, index) => (
        <li key={`${violation.code}-${violation.field ?? ''}-${index}`}>
          {violation.article && (
            <span className="article">{t('《办法》{{article}}', { article: articleText(violation.article) })}</span>
          )}
          <span>{violation.detail}</span>
          {violation.code === 'VALIDATION' && violation.field && <span className="quiet">（{violation.field}）</span>}
        </li>
      ))}
    </ol>
  );
}

/** A refusal in full: what, why, what to do, and the number to give the centre on the telephone. */
export function Refusal({ error, onClose }: { error: unknown; onClose?: () => void }): ReactNode {
  if (!error) return null;
  const known =
    error instanceof ApiError ? error : new ApiError({ title: t('页面出现问题'), detail: String(error) }, 0);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="refusal"
      closable={onClose ? { onClose } : false}
      title={
        <>
          {known.title}
          {known.article && (
            <span className="article">{t('《办法》{{article}}', { article: articleText(known.article) })}</span>
          )}
        </>
      }
      description={
        <>
          {known.violations.length > 0 ? <Violations items={known.violations} /> : <div>{known.detail}</div>}
          {known.status === 412 && <div>{t('请刷新页面，看过最新内容后再办理。')}</div>}
          {known.requestId && known.status >= 500 && (
            <div className="quiet">{t('请求编号：{{requestId}}', { requestId: known.requestId })}</div>
          )}
        </>
      }
    />
  );
}

export function Verdicts({ items }: { items: readonly Verdict[] }): ReactNode {
  const icon = {
    pass: <CheckCircleFilled className="ok" aria-label={t('符合')} />,
    fail: <CloseCircleFilled className="bad" aria-label={t('不符合')} />,
    unknown: <QuestionCircleFilled className="warn" aria-label={t('尚不能判断')} />,
    notApplicable: null,
  };
  const order = { fail: 0, unknown: 1, pass: 2, notApplicable: 3 };
  return (
    <ul className="checks">
      {[...items]
        .sort((a, b) => order[a.verdict] - order[b.verdict])
        .map((item, index) => (
          <li key={`${item.code}-${index}`}>
            {icon[item.verdict]}
            <div>
              {item.article && <span className="article">{articleText(item.article)}</span>}
              {item.detail || t(item.title ?? '')}
            </div>
          </li>
        ))}
    </ul>
  );
}

export const Loading = ({ text = texts.loading }: { text?: string }): ReactNode => (
  <div className="centred" role="status">
    <Spin /> <span className="quiet">{text}</span>
  </div>
);

export const EmptyState = ({ text = texts.empty, children }: { text?: string; children?: ReactNode }): ReactNode => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
    {children}
  </Empty>
);

export const ErrorState = ({ error, retry }: { error: unknown; retry?: () => void }): ReactNode => (
  <div className="error-state">
    <Refusal error={error} />
    {retry && <Button onClick={retry}>{texts.retry}</Button>}
  </div>
);

interface FrameProps {
  title: ReactNode;
  /** Plain words for the browser's tab, where the title is not. */
  tab?: string;
  extra?: ReactNode;
  trail?: { title: string; href?: string }[];
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every page: trail, title, what can be done on the right. */
export function PageFrame({ title, tab, extra, trail, narrow, children }: FrameProps): ReactNode {
  const words = tab ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    document.title = words ? `${words} - ${texts.market}` : texts.market;
  }, [words]);
  return (
    <div className={narrow ? 'page narrow' : 'page'}>
      {trail && (
        <Breadcrumb
          items={trail.map((step) => ({ title: step.href ? <Link to={step.href}>{step.title}</Link> : step.title }))}
        />
      )}
      <div className="page-head">
        <h1>{title}</h1>
        {extra && <div className="page-extra">{extra}</div>}
      </div>
      {children}
    </div>
  );
}

/** What every page does with a question to the server: wait, explain, or show. */
export function Answer<T>({
  of,
  children,
}: {
  of: { data: T | undefined; error: unknown; isLoading: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
}): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <ErrorState error={of.error} retry={() => void of.refetch()} />;
  return <Loading />;
}
