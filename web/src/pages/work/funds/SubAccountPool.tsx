import { App, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../../../api/client';
import { at } from '../../../api/address';
import { may, useWrite, useMe, useRecord } from '../../../api/hooks';
import { Answer, Refusal } from '../../../components';
import { Facts } from '../../../components/Facts';
import { storyTexts as texts } from '../../../texts.story';

const path = at('/api/funds/sub-accounts');

/** The bank's numbers for deposits: how many are left, and the button that fetches what it has issued since (trading.md). */
export function SubAccountPool(): ReactNode {
  const { message } = App.useApp();
  const { data: me } = useMe();
  const pool = useRecord(path);
  const load = useWrite(
    (_: void, options) => api.post(at('/api/funds/sub-accounts/load'), undefined, options),
    ({ added }) => void message.success(texts.poolLoaded(added)),
  );
  return (
    <Card
      title={texts.pool}
      extra={
        may(me, 'subAccount.load') && (
          <Button loading={load.isPending} onClick={() => load.mutate()}>
            {texts.poolLoad}
          </Button>
        )
      }
    >
      <p className="quiet">{texts.poolIntro}</p>
      <Refusal error={load.error} />
      <Answer of={pool}>
        {({ free, assigned }) => (
          <Facts
            items={[
              [texts.poolFree, free.toLocaleString('zh-CN')],
              [texts.poolAssigned, assigned.toLocaleString('zh-CN')],
            ]}
          />
        )}
      </Answer>
    </Card>
  );
}
