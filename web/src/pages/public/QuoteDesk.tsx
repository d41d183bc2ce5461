import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isMoney, toFen } from '../../api/decimal';
import { useMe } from '../../api/hooks';
import type { SessionView } from '../../api/types';
import { DateTime, Money } from '../../components';
import { quoteTexts, sessionLimit } from '../../texts.directions';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { SecretAmount } from './SecretAmount';
import { t } from '../../language';
import { Say } from '../../components/Say';

interface QuoteDeskProps {
  session: SessionView;
  onChange: () => void;
}

/** Where a supplier or partner leaves the one sealed quote (art. 12(10)); what it is, only its owner reads before the close. */
export function QuoteDesk({ session, onChange }: QuoteDeskProps): ReactNode {
  const signedIn = Boolean(useMe().data);
  const mine = session.me;
  if (!signedIn) {
    if (session.state !== 'open' && session.state !== 'scheduled') return null;
    return (
      <Card size="small" title={quoteTexts.title}>
        <Say
          text="审查合格并缴足保证金的，请先{{link}}后报价。"
          link={<Link to={`/login?to=${encodeURIComponent(`/sessions/${session.id}`)}`}>{t('登录')}</Link>}
        />
      </Card>
    );
  }
  if (mine?.barred) return <Alert type="error" showIcon title={hallTexts.barred} description={mine.barred} />;
  if (!mine?.eligible) return null;
  return (
    <Card
      size="small"
      title={t('{{title}}（{{bidderNumber}}号）', { title: quoteTexts.title, bidderNumber: mine.bidderNumber })}
      className="bid-desk order-desk"
    >
      {session.state === 'open' ? <Quote session={session} onChange={onChange} /> : <Outcome session={session} />}
    </Card>
  );
}

function Outcome({ session }: { session: SessionView }): ReactNode {
  if (session.state === 'scheduled') return <p>{quoteTexts.notYet}</p>;
  if (session.state !== 'closed')
    return <Alert type="info" showIcon title={t('本场{{stateName}}', { stateName: session.stateName })} />;
  const won = session.me?.leading;
  return <Alert type={won ? 'success' : 'info'} showIcon title={won ? quoteTexts.won : quoteTexts.lost} />;
}

function Quote({ session, onChange }: QuoteDeskProps): ReactNode {
  return (
    <>
      <p className="quiet">{quoteTexts.explained}</p>
      <SecretAmount
        session={session}
        onChange={onChange}
        words={quoteTexts}
        limit={session.best === 'lowest' ? quoteTexts.atMost : quoteTexts.atLeast}
        path="quotes"
        field="amount"
        faultOf={(text) => faultOf(text, session)}
      />
    </>
  );
}

function faultOf(text: string, session: SessionView): string | null {
  if (!isMoney(text)) return quoteTexts.notMoney;
  const [amount, limit] = [toFen(text), toFen(session.reserve)];
  const lowest = session.best === 'lowest';
  if (lowest ? amount <= limit : amount >= limit) return null;
  return `${lowest ? quoteTexts.atMost : quoteTexts.atLeast} ${session.reserve}`;
}

export function QuoteRules({ session }: { session: SessionView }): ReactNode {
  return (
    <Card title={t('本场规则')} size="small">
      <dl className="facts-list">
        <dt>{sessionLimit(session)}</dt>
        <dd>
          <Money value={session.reserve} unit={basisUnit(session.basisText)} />
        </dd>
        <dt>{t('报价开始')}</dt>
        <dd>
          <DateTime at={session.opensAt} />
        </dd>
        <dt>{t('报价截止')}</dt>
        <dd>
          <DateTime at={session.closesAt} />
        </dd>
        <dt>{t('成交办法')}</dt>
        <dd>
          {t('{{more}}，价格相同的先报者成交', {
            more: session.best === 'lowest' ? t('报价最低者成交') : t('报价最高者成交'),
          })}
        </dd>
      </dl>
      <p className="quiet">{t('{{open}}。是否及时以服务器收到的时间为准。', { open: quoteTexts.open })}</p>
    </Card>
  );
}
