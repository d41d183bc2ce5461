import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../api/address';
import { api } from '../api/client';
import { tellServerTime } from '../clock';
import { t } from '../language';
import { Refusal } from './feedback';

const steps = [
  { key: 'PT10M', label: t('前进10分钟') },
  { key: 'PT1H', label: t('前进1小时') },
  { key: 'P1D', label: t('前进1天') },
  { key: 'P5D', label: t('前进5天') },
  { key: 'P10D', label: t('前进10天') },
];

/** Fetched when it is first asked for, and open then. */
export default function DemoClockMenu(): ReactNode {
  return (
    <App component={false}>
      <Menu />
    </App>
  );
}

function Menu(): ReactNode {
  const client = useQueryClient();
  const { modal } = App.useApp();
  const [open, setOpen] = useState(true);
  const move = async (advance: string): Promise<void> => {
    setOpen(false);
    try {
      const answer = await api.post(at('/api/demo/clock'), { advance });
      tellServerTime(answer.now);
      await client.invalidateQueries();
    } catch (error) {
      void modal.error({ title: t('没有拨动演示时钟'), content: <Refusal error={error} /> });
    }
  };
  return (
    <Dropdown
      menu={{ items: steps, onClick: ({ key }) => void move(key) }}
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
    >
      <Button size="small">{t('拨快时钟')}</Button>
    </Dropdown>
  );
}
