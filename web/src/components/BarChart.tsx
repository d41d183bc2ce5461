import { BarChart as Bars, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';

use([Bars, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** One measure: bars on the left axis, or a line on the right one. */
export interface Measure {
  name: string;
  unit: string;
  values: number[];
  as: 'bar' | 'line';
}

interface Props {
  /** Read out in the place of the picture; its figures stand in a table beside it. */
  label: string;
  groups: string[];
  measures: [Measure, Measure];
}

const colours = ['#1f6fb5', '#b25000'];

/** A picture of a table: two measures over the same groups. It is no source of figures, the table is. */
export function BarChart({ label, groups, measures }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(place.current!, null, { renderer: 'svg' });
    chart.setOption({
      color: colours,
      animation: false,
      tooltip: { trigger: 'axis' },
      legend: { top: 0 },
      grid: { left: 8, right: 8, top: 56, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: groups,
        axisLabel: { interval: 0, width: 84, overflow: 'break', hideOverlap: true },
      },
      yAxis: measures.map(({ unit }) => ({ type: 'value', name: unit, splitLine: { lineStyle: { opacity: 0.5 } } })),
      series: measures.map(({ name, values, as }, index) => ({
        ...{ name, type: as, data: values, yAxisIndex: index },
        ...(as === 'bar' ? { barMaxWidth: 40 } : { symbolSize: 8, lineStyle: { width: 2 } }),
      })),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current!);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [groups, measures]);
  return <div ref={place} role="img" aria-label={label} className="chart" />;
}
