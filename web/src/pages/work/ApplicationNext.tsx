import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ApplicationView } from '../../api/types';
import { Deadline } from '../../components';
import { Say } from '../../components/Say';
import { t } from '../../language';

/** How the listing's end ended an application. */
export const endings: Readonly<Record<string, string>> = {
  terminated: t('项目已终止，已缴的保证金按规定退还。'),
  unsold: t('本次未成交，已缴的保证金按规定退还。重新公告的可以再次报名。'),
  lost: t('未成交，已缴的保证金按规定退还。重新公告的可以再次报名。'),
  defaulted: t('中选后没有按期签订合同。'),
};

/** Where it stands and what comes next, in one sentence. */
export function ApplicationNext({ view }: { view: ApplicationView }): ReactNode {
  if (view.ended || view.state === 'returned' || view.state === 'withdrawn' || view.state === 'rejected') return null;
  if (view.outcome === 'won') {
    return (
      <Alert
        className="spaced"
        type="success"
        showIcon
        title={t('您已中选')}
        description={
          view.dealId && <Link to={`/work/deals/${view.dealId}`}>{t('查看成交情况、合同和应付的价款')}</Link>
        }
      />
    );
  }
  if (view.outcome === 'lost') {
    return (
      <Alert
        className="spaced"
        type="info"
        showIcon
        title={t('本项目已由他人成交，您未中选')}
        description={t('保证金按规定期限原路退还；有递补顺位的，见下方说明。')}
      />
    );
  }
  // After the trade nothing of what follows is to come any more.
  if (view.state === 'approved' && !['announced', 'trading'].includes(view.listing.state)) return null;
  const { deposit } = view;
  const words: Partial<Record<ApplicationView['state'], ReactNode>> = {
    draft: t('请传齐标明“必交”的材料，再按“提交”。提交以前，交易中心看不到这份申请。'),
    submitted: t('已提交，等待交易中心受理。受理后5个工作日内审查。'),
    accepted: t('已受理，正在审查。通过后在本页显示保证金的缴款账号和期限，并发通知给您。'),
    approved:
      deposit && ['ordered', 'partPaid'].includes(deposit.state) ? (
        <Say
          text="审查已通过，请按本页的账号缴纳保证金，{{dueBy}}"
          dueBy={<Deadline at={deposit.dueBy} label={t('到账截止')} />}
        />
      ) : (
        t('审查已通过。保证金按期到账后，按公告的时间参加交易。')
      ),
  };
  return words[view.state] ? <Alert className="spaced" type="info" showIcon title={words[view.state]} /> : null;
}
