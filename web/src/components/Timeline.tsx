import { Collapse, Timeline as AntTimeline } from 'antd';
import type { ReactNode } from 'react';
import type { HistoryEntry } from '../api/types';
import { dateTimeText } from '../clock';
import { nameOf, roles, stateNames, type StateKind } from '../texts';

/** Who did what, when, why and under which version of the law; the newest first. */
export function Timeline({ entries, kind }: { entries: readonly HistoryEntry[]; kind?: StateKind }): ReactNode {
  const name = (state: string): string => (kind ? nameOf(stateNames[kind], state) : state);
  return (
    <AntTimeline
      items={[...entries]
        .sort((a, b) => b.seq - a.seq)
        .map((entry) => ({
          key: entry.seq,
          content: (
            <div>
              <div>
                <b>{entry.actionLabel ?? entry.action}</b>
                {entry.to && entry.to !== entry.from && (
                  <span className="quiet">
                    {' '}
                    {entry.from ? `${name(entry.from)} → ` : ''}
                    {name(entry.to)}
                  </span>
                )}
              </div>
              <div className="quiet">
                <span className="num">{dateTimeText(entry.at, true)}</span> ·{' '}
                {entry.actor?.name || nameOf(roles, entry.actor?.role ?? 'system')}
                {entry.actor?.role && entry.actor.name && `（${nameOf(roles, entry.actor.role)}）`}
              </div>
              {entry.reason && <div className="reason">{entry.reason}</div>}
              {entry.facts && Object.keys(entry.facts).length > 0 && (
                <Collapse
                  ghost
                  size="small"
                  items={[
                    {
                      key: 'facts',
                      label: '办理时依据的事实',
                      children: <pre className="facts">{JSON.stringify(entry.facts, null, 2)}</pre>,
                    },
                  ]}
                />
              )}
            </div>
          ),
        }))}
    />
  );
}
