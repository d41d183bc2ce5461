import { Card, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import { Answer, Money, PartyPicker } from '../../../components';
import { storyTexts as texts } from '../../../texts.story';
import { SubAccountPool } from './SubAccountPool';
import { AsOf, Figures, Holdings, Receipts } from './story-parts';
import { t } from '../../../language';

const path = at('/api/funds/statements/account');

/** The whole account at a moment: what is in the bank, whose it is, and what of it is due when (art. 31). */
export function AccountTab(): ReactNode {
  const navigate = useNavigate();
  const { data: me } = useMe();
  const [asOf, setAsOf] = useState<string>();
  const statement = useRecord(path, asOf ? { asOf } : {});
  return (
    <div className="stack">
      <Card title={texts.find}>
        <PartyPicker
          placeholder={texts.findHelp}
          onChange={(id: string | undefined) => id && void navigate(`/work/money/parties/${id}`)}
        />
      </Card>
      <Card title={texts.account} extra={<AsOf path={path} value={asOf} onChange={setAsOf} />}>
        <Answer of={statement}>
          {({ bank, heldForOthers, kinds, holdings, holdingsTotal }) => (
            <>
              <Figures
                items={[
                  [texts.bank, bank],
                  [texts.heldForOthers, heldForOthers],
                ]}
              />
              <h3>{texts.kinds}</h3>
              <Table
                size="small"
                rowKey="kind"
                dataSource={kinds}
                pagination={false}
                scroll={{ x: 'max-content' }}
                columns={[
                  { title: texts.kind, render: (_, { name }) => t(name) },
                  { title: texts.others, render: (_, { held }) => (held ? t('是') : t('否')) },
                  { title: texts.balance, align: 'right', render: (_, { balance }) => <Money value={balance} /> },
                ]}
              />
              <h3>{texts.holdings}</h3>
              {holdingsTotal > holdings.length && <p className="quiet">{texts.more(holdingsTotal)}</p>}
              <Holdings items={holdings} named />
            </>
          )}
        </Answer>
      </Card>
      {may(me, 'bankLine.book') && <SubAccountPool />}
      <Card title={texts.receipts}>
        <Receipts />
      </Card>
    </div>
  );
}
