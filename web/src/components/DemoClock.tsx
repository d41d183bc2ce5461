import { Button } from 'antd';
import { lazy, useEffect, useState, type ReactNode } from 'react';
import { useDemoClock } from '../api/hooks';
import { beijing, tellServerTime, useServerNow } from '../clock';
import { t } from '../language';
import { Optional } from '../layout/Optional';
import { Say } from './Say';

const DemoClockMenu = lazy(() => import('./DemoClockMenu'));

/** Says on every page that this is a demonstration, and lets its time be moved. Absent in production. */
export default function DemoClock(): ReactNode {
  const clock = useDemoClock();
  const now = useServerNow();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (clock.data) tellServerTime(clock.data.now);
  }, [clock.data]);
  if (!clock.data?.movable) return null;
  const button = (
    <Button size="small" onClick={() => setAsked(true)}>
      {t('拨快时钟')}
    </Button>
  );
  return (
    <div className="demo" role="note">
      <span>
        <Say
          text="演示环境{{span}} {{format}}"
          span={<span className="wide-only">{t('，人物和项目均为虚构')}</span>}
          format={<b className="num">{beijing(now).format('YYYY-MM-DD HH:mm:ss')}</b>}
        />
      </span>
      {asked ? (
        <Optional>
          <DemoClockMenu />
        </Optional>
      ) : (
        button
      )}
    </div>
  );
}
