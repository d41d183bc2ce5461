import { t } from '../../../language';
import { Card, Progress } from 'antd';
import type { ReactNode } from 'react';
import type { StatisticsView } from '../../../api/types.statistics';
import { plainDecimal } from '../../../components';
import { statisticsTexts as texts } from '../../../texts.statistics';

/** How far the banner is with what it set out to see traded. */
export function Targets({ view: { targets, targetSource } }: { view: StatisticsView }): ReactNode {
  return (
    <Card title={texts.targets}>
      <ul className="targets">
        {targets.map(({ code, name, unit, target, reached, percent, year, counts }) => (
          <li key={code}>
            <div>
              <b>{t(name)}</b> <span className="quiet">{texts.targetSpan[counts](year)}</span>
            </div>
            <Progress
              percent={Math.min(100, Number(percent))}
              format={() => `${percent}%`}
              aria-label={`${t(name)} ${percent}%`}
            />
            <div className="num">
              {plainDecimal(reached)} / {plainDecimal(target)} {texts.units[unit]}
            </div>
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.targetNote(targetSource)}</p>
    </Card>
  );
}
