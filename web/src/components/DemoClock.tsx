import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { at } from '../api/address';
import { api } from '../api/client';
import { useDemoClock } from '../api/hooks';
import { beijing, tellServerTime, useServerNow } from '../clock';
import { Refusal } from './feedback';
import { t } from '../language';
import { Say } from './Say';

const steps = [
  { key: 'PT10M', label: t('前进10分钟') },
  { key: 'PT1H', label: t('前进1小时') },
  { key: 'P1D', label: t('前进1天') },
  { key: 'P5D', label: t('前进5天') },
  { key: 'P10D', label: t('前进10天') },
];

/** Says on every page that this is a demonstration, and lets its time be moved. Absent in production. */
export default function DemoClock(): ReactNode {
  return (
    <App component={false}>
      <Clock />
    </App>
  );
}

function Clock(): ReactNode {
  const clock = useDemoClock();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const now = useServerNow();
  useEffect(() => {
    if (clock.data) tellServerTime(clock.data.now);
  }, [clock.data]);
  if (!clock.data?.movable) return null;
  const move = async (advance: string): Promise<void> => {
    try {
      const answer = await api.post(at('/api/demo/clock'), { advance });
      tellServerTime(answer.now);
      await client.invalidateQueries();
    } catch (error) {
      void modal.error({ title: t('没有拨动演示时钟'), content: <Refusal error={error} /> });
    }
  };
  return (
    <div className="demo" role="note">
      <span>
        <Say
          text="演示环境{{span}} {{format}}"
          span={<span className="wide-only">{t('，人物和项目均为虚构')}</span>}
          format={<b className="num">{beijing(now).format('YYYY-MM-DD HH:mm:ss')}</b>}
        />
      </span>
      <Dropdown menu={{ items: steps, onClick: ({ key }) => void move(key) }} trigger={['click']}>
        <Button size="small">{t('拨快时钟')}</Button>
      </Dropdown>
    </div>
  );
}
