import { Collapse, Timeline as AntTimeline } from 'antd';
import type { ReactNode } from 'react';
import type { HistoryEntry } from '../api/types';
import { dateTimeText } from '../clock';
import { factText } from '../rulebook';
import { nameOf, roles, stateNames, type StateKind } from '../texts';
import { articleText } from './feedback';
import { t } from '../language';

/** The system is nobody: its role says it, in the reader's language. */
const person = ({ actor }: HistoryEntry): string | undefined => (actor?.role === 'system' ? undefined : actor?.name);

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
                {person(entry) || nameOf(roles, entry.actor?.role ?? 'system')}
                {person(entry) && entry.actor?.role && `（${nameOf(roles, entry.actor.role)}）`}
              </div>
              {entry.reason && <div className="reason">{entry.reason}</div>}
              {entry.facts && Object.keys(entry.facts).length > 0 && <Basis facts={entry.facts} />}
            </div>
          ),
        }))}
    />
  );
}

/** `工作日数 7`: the name of a figure, and a value that is a word, in the reader's language. */
const figureText = (name: string, value: unknown): string =>
  factText(name, value)
    .split(' ')
    .map((word) => t(word))
    .join(' ');

interface Decided {
  rule: string;
  title?: string;
  article?: string;
  verdict: string;
  facts?: Record<string, unknown>;
}

const outcomes: Record<string, string> = { pass: t('符合'), fail: t('不符合'), unknown: t('未能判断') };

/** The rules a decision rested on, with their figures; the record as it is kept, for whoever checks it, folded below. */
function Basis({ facts }: { facts: Record<string, unknown> }): ReactNode {
  const decided = Array.isArray(facts.decidedOn) ? (facts.decidedOn as Decided[]) : [];
  const spoken = decided.filter(({ verdict }) => verdict in outcomes);
  return (
    <Collapse
      ghost
      size="small"
      items={[
        ...(spoken.length > 0
          ? [
              {
                key: 'rules',
                label: t('依据的规则{{count}}项', { count: spoken.length }),
                children: (
                  <ul className="basis">
                    {spoken.map(({ rule, title, article, verdict, facts: figures = {} }) => (
                      <li key={rule}>
                        {article && <span className="article">{articleText(article)}</span>}
                        {title ?? rule}：{outcomes[verdict]}
                        {Object.keys(figures).length > 0 && (
                          <span className="quiet">
                            （
                            {Object.entries(figures)
                              .map(([name, value]) => figureText(name, value))
                              .join('，')}
                            ）
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        {
          key: 'record',
          label: t('存证原文'),
          children: <pre className="facts">{JSON.stringify(facts, null, 2)}</pre>,
        },
      ]}
    />
  );
}
