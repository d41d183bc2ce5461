import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, App, Button, Card, Input } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { api, ApiError, newKey } from '../../api/client';
import { fromFen, isMoney, toFen } from '../../api/decimal';
import { useMe } from '../../api/hooks';
import type { Line } from '../../api/live';
import type { Bid, SessionView } from '../../api/types';
import { Money, Refusal } from '../../components';
import { hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { MatchButton, OrderDesk } from './OrderDesk';
import { t } from '../../language';
import { Say } from '../../components/Say';

interface DeskProps {
  session: SessionView;
  line: Line;
  onBid: (bid: Bid) => void;
  /** Something changed that the line does not tell: the own order. */
  onChange: () => void;
}

/** Where a qualified bidder bids; everybody else reads why not here. */
export function BidDesk({ session, line, onBid, onChange }: DeskProps): ReactNode {
  const me = useMe();
  const mine = session.me;
  if (!me.data) {
    if (session.state !== 'open' && session.state !== 'scheduled') return null;
    return (
      <Card size="small" title={t('参加竞价')}>
        <Say
          text="已取得竞买号的，请先{{link}}后出价。其他人可在此观看。"
          link={<Link to={`/login?to=${encodeURIComponent(`/sessions/${session.id}`)}`}>{t('登录')}</Link>}
        />
      </Card>
    );
  }
  if (mine?.barred) return <Alert type="error" showIcon title={hallTexts.barred} description={mine.barred} />;
  if (!mine?.eligible) {
    return me.data.account.role === 'party' && ['open', 'scheduled'].includes(session.state) ? (
      <Alert
        type="info"
        showIcon
        title={t('您没有本场的竞买号')}
        description={t('报名经审查合格并按时缴足保证金的，才能出价。可在“受让申请”中查看办理情况。')}
      />
    ) : null;
  }
  return (
    <>
      <Card
        size="small"
        title={t('我的竞买号：{{bidderNumber}}号', { bidderNumber: mine.bidderNumber })}
        className="bid-desk"
      >
        {session.state === 'open' ? (
          <div className="stack">
            {session.nextMinimum !== null && (
              <Stepper session={session} least={session.nextMinimum} line={line} onBid={onBid} />
            )}
            <MatchButton session={session} onChange={onChange} />
          </div>
        ) : (
          <Outcome session={session} />
        )}
      </Card>
      {session.state === 'open' && <OrderDesk session={session} onChange={onChange} />}
    </>
  );
}

function Outcome({ session }: { session: SessionView }): ReactNode {
  if (session.state === 'scheduled') return <p>{t('竞价尚未开始。开始后在此出价，请提前进入本页。')}</p>;
  if (session.state === 'suspended')
    return (
      <Alert
        type="warning"
        showIcon
        title={t('竞价已中止，暂不接受报价')}
        description={t('恢复后剩余时间不少于一次延时，请留意公告。')}
      />
    );
  if (session.state === 'closed') {
    return session.me?.leading ? (
      <Alert
        type="success"
        showIcon
        title={t('您的报价为最高价')}
        description={t('结果公示期满后签订合同，请在“成交与合同”中查看。')}
      />
    ) : (
      <Alert
        type="info"
        showIcon
        title={t('竞价已结束，您未竞得')}
        description={t('保证金将按规定期限原路退还，办理情况见“受让申请”。')}
      />
    );
  }
  return <Alert type="info" showIcon title={t('本场{{stateName}}', { stateName: session.stateName })} />;
}

/** What is being asked of the bidder before it goes out, and its key: sent again with the same key, it counts once. */
interface Intent {
  amount: string;
  key: string;
}

function Stepper({ session, least, line, onBid }: Omit<DeskProps, 'onChange'> & { least: string }): ReactNode {
  const { message } = App.useApp();
  const unit = basisUnit(session.basisText);
  const [amount, setAmount] = useState(least);
  const [intent, setIntent] = useState<Intent | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const touched = useRef(false);
  const step = toFen(session.increment);
  const minimum = toFen(least);
  const most =
    session.maxIncrement && session.standing ? toFen(session.standing.amount) + toFen(session.maxIncrement) : null;

  // The standing bid has moved: what is below the new minimum would be refused, so it follows.
  useEffect(() => {
    setAmount((before) => (!touched.current || !isMoney(before) || toFen(before) < minimum ? least : before));
    if (intent && toFen(intent.amount) < minimum && !busy) setIntent(null);
  }, [least]);

  const chosen = isMoney(amount) ? toFen(amount) : null;
  const fault =
    chosen === null
      ? t('请填金额，最多两位小数')
      : chosen < minimum
        ? t('至少 {{least}}', { least })
        : most !== null && chosen > most
          ? t('单次加价超过最大幅度，最多 {{most}}', { most: fromFen(most) })
          : (chosen - minimum) % step !== 0n
            ? t('须按 {{increment}} 元的整数倍加价，例如 {{lower}} 或 {{higher}}', {
                ...{ increment: session.increment, lower: fromFen(chosen - ((chosen - minimum) % step)) },
                higher: fromFen(chosen - ((chosen - minimum) % step) + step),
              })
            : null;
  const move = (steps: bigint): void => {
    touched.current = true;
    const from = chosen ?? minimum;
    // From a price off the grid the first step goes onto it.
    const off = (((from - minimum) % step) + step) % step;
    const to = from - off + steps * step;
    setAmount(fromFen(to < minimum ? minimum : most !== null && to > most ? most : to));
  };
  const send = async (bid: Intent): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const answer = await patiently(session.id, bid);
      onBid(answer);
      touched.current = false;
      setIntent(null);
      void message.success(answer.extended ? t('报价成功，竞价时间已延长') : t('报价成功'));
    } catch (refusal) {
      setError(refusal);
      // Only where nobody knows whether it arrived does the same bid stay to be sent again.
      if (!(refusal instanceof ApiError && refusal.status === 0)) setIntent(null);
    } finally {
      setBusy(false);
    }
  };
  if (session.me?.leading && !intent) {
    return (
      <>
        <Alert type="success" showIcon title={t('您的报价领先')} description={t('有人加价后，这里可以继续出价。')} />
        <Refusal error={error} onClose={() => setError(null)} />
      </>
    );
  }
  return (
    <div className="stepper">
      <div className="quiet">
        <Say text="下一口最低 {{least}}" least={<Money value={least} unit={unit} />} />
      </div>
      <div className="stepper-row">
        <Button
          size="large"
          icon={<MinusOutlined />}
          aria-label={t('减{{increment}}元', { increment: session.increment })}
          disabled={busy || intent !== null || chosen === null || chosen <= minimum}
          onClick={() => move(-1n)}
        />
        <Input
          size="large"
          inputMode="decimal"
          aria-label={t('报价')}
          value={amount}
          status={fault ? 'error' : undefined}
          disabled={busy || intent !== null}
          onChange={(event) => {
            touched.current = true;
            setAmount(event.target.value);
          }}
          onPressEnter={() => {
            if (!fault) setIntent({ amount: fromFen(chosen!), key: newKey() });
          }}
        />
        <Button
          size="large"
          icon={<PlusOutlined />}
          aria-label={t('加{{increment}}元', { increment: session.increment })}
          disabled={busy || intent !== null || (most !== null && chosen !== null && chosen >= most)}
          onClick={() => move(1n)}
        />
      </div>
      <div className="quick-steps">
        {[1n, 2n, 5n].map((steps) => (
          <Button
            key={String(steps)}
            disabled={busy || intent !== null || (most !== null && (chosen ?? minimum) + steps * step > most)}
            onClick={() => move(steps)}
          >
            +<Money value={fromFen(step * steps)} unit="" />
          </Button>
        ))}
      </div>
      {fault && (
        <div className="bad" role="alert">
          {fault}
        </div>
      )}
      {intent ? (
        <div className="confirm-bid" role="alertdialog" aria-label={t('确认报价')}>
          <div>
            <Say
              text="确认报价 {{strong}}？报出后不能撤回。"
              strong={
                <b className="price">
                  <Money value={intent.amount} unit={unit} />
                </b>
              }
            />
          </div>
          <div className="confirm-row">
            <Button size="large" onClick={() => setIntent(null)} disabled={busy}>
              {t('取消')}
            </Button>
            <Button size="large" type="primary" danger loading={busy} onClick={() => void send(intent)}>
              {error ? t('再发一次（不会重复）') : t('确认报价')}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          type="primary"
          size="large"
          block
          disabled={fault !== null}
          onClick={() => {
            setError(null);
            setIntent({ amount: fromFen(chosen!), key: newKey() });
          }}
        >
          {t('出价')}
        </Button>
      )}
      {line === 'lost' && (
        <Alert
          type="warning"
          showIcon
          title={t('连接中断，当前价可能不是最新')}
          description={t('仍可出价，是否有效以服务器答复为准。')}
        />
      )}
      <Refusal error={error} onClose={() => setError(null)} />
    </div>
  );
}

/** A village line drops: the same bid with the same key is sent three times before the person is asked. */
async function patiently(sessionId: string, { amount, key }: Intent): Promise<Bid> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.post(at('/api/sessions/{id}/bids', { id: sessionId }), { amount }, { idempotencyKey: key });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 0 || attempt === 3) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 400));
    }
  }
}
