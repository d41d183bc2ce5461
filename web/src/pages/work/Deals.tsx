import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import type { DealLine } from '../../api/types';
import { Deadline, Money, PageFrame, PartyName, StateTag } from '../../components';
import { ListTable, stateChoices } from '../../components/ListTable';
import { texts, stateNames } from '../../texts';
import '../../styles.work.css';
import '../../styles.filing.css';
import { t } from '../../language';

/** What came of the sessions, and by when each has to go on. */
export default function Deals(): ReactNode {
  return (
    <PageFrame title={texts.nav.deals}>
      <ListTable
        path={at('/api/deals')}
        choices={stateChoices(stateNames.deal)}
        empty={t('没有这样的成交')}
        columns={[
          {
            title: t('项目'),
            card: 'head',
            render: (deal) => (
              <div className="cell-title">
                <Link to={`/work/deals/${deal.id}`}>{deal.listing.title}</Link>
                <div className="quiet num">{deal.listing.number}</div>
              </div>
            ),
          },
          { title: t('受让方'), render: (deal) => <PartyName party={deal.transferee} /> },
          { title: t('成交价'), align: 'right', render: (deal) => <Money value={deal.price} unit={deal.basisText} /> },
          { title: t('成交总价'), align: 'right', render: (deal) => <Money value={deal.total} strong /> },
          { title: t('状态'), card: 'tag', render: (deal) => <StateTag kind="deal" state={deal.state} /> },
          { title: t('下一期限'), render: (deal) => <NextDate deal={deal} /> },
        ]}
      />
    </PageFrame>
  );
}

function NextDate({ deal }: { deal: DealLine }): ReactNode {
  if (deal.state === 'resultNotice') return <Deadline at={deal.noticeUntil} label={t('公示至')} neutral />;
  if (deal.state === 'dealt') return <Deadline at={deal.contractDueAt} label={t('签订合同')} />;
  return '—';
}
