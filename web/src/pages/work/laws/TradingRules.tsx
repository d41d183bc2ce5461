import { Button, Card, Collapse, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { TradingFigure, TradingRulesItem, TradingVersionView } from '../../../api/types';
import { ActionButtons, Answer, DateTime, type ActionForm } from '../../../components';
import { WholeList } from '../../../components/WholeList';
import { Facts } from '../../../components/Facts';
import { RowButton } from '../../../components/ListTable';
import { nameOf } from '../../../texts';
import { lawColours, lawStatuses, ruleTexts } from '../../../texts.laws';
import { Changes } from './Changes';
import { NewVersion } from './NewVersion';
import { History, useLawChange } from './Versions';
import { figureText } from '../../../words';
import { t } from '../../../language';

/** The centre's trading rules, category by category, version by version (art. 12 last paragraph, 25). */
export function TradingRules(): ReactNode {
  const [params, setParams] = useSearchParams();
  const chosen = params.get('category');
  const choose = (category: number | null): void =>
    setParams({ tab: 'rules', ...(category !== null && { category: String(category) }) });
  if (chosen) return <Category no={chosen} onBack={() => choose(null)} />;
  return <Categories onChoose={choose} />;
}

function Categories({ onChoose }: { onChoose: (category: number) => void }): ReactNode {
  const list = useRecord(at('/api/trading-rules'));
  const text = (item: TradingRulesItem, field: string): string =>
    figureText(item.figures.find((figure) => figure.field === field)?.text ?? '');
  return (
    <div className="panel">
      <p className="quiet">{ruleTexts.intro}</p>
      <Answer of={list}>
        {(items) => (
          <WholeList<TradingRulesItem>
            name={t('交易规则')}
            rows={items}
            rowKey={({ category }) => String(category)}
            columns={[
              {
                key: 'name',
                title: t('品种'),
                card: 'head',
                render: ({ category, name }) => `${category}. ${t(name)}`,
              },
              {
                key: 'version',
                title: t('现行版本'),
                card: 'tag',
                render: ({ no }) => <Tag color={no === 0 ? 'default' : 'green'}>{ruleTexts.version(no)}</Tag>,
              },
              { key: 'days', title: t('公告及报名'), render: (item) => text(item, 'announcementWorkingDays') },
              { key: 'village', title: t('村内公示'), render: (item) => text(item, 'villageNoticeDays') },
              { key: 'deposit', title: t('建议保证金'), render: (item) => text(item, 'depositShare') },
              { key: 'methods', title: t('交易方式'), render: (item) => text(item, 'methods') },
              { key: 'next', title: t('其后'), render: ({ nextFrom }) => (nextFrom ? ruleTexts.next(nextFrom) : '—') },
              {
                key: 'open',
                title: t('办理'),
                card: 'foot',
                render: ({ category }) => <RowButton onClick={() => onChoose(category)}>{t('查看')}</RowButton>,
              },
            ]}
          />
        )}
      </Answer>
    </div>
  );
}

function Category({ no, onBack }: { no: string; onBack: () => void }): ReactNode {
  const rules = useRecord(at('/api/trading-rules/{category}', { category: no }));
  const [adding, setAdding] = useState(false);
  return (
    <Answer of={rules}>
      {(view) => (
        <div className="stack">
          <Card title={`${view.category}. ${t(view.name)}`}>
            <div className="action-row">
              {view.mayRecord && (
                <Button type="primary" onClick={() => setAdding(true)}>
                  {ruleTexts.add}
                </Button>
              )}
              <Button onClick={onBack}>{t('返回')}</Button>
            </div>
            <p className="quiet">
              {ruleTexts.figures}：{ruleTexts.version(view.no)}
              {view.from && t('，自{{from}}起施行', { from: view.from })}
              {view.nextFrom && `；${ruleTexts.next(view.nextFrom)}`}
            </p>
            <Figures items={view.figures} />
          </Card>
          <Card title={ruleTexts.versions}>
            {view.list.map((one) => (
              <Version key={one.no} one={one} />
            ))}
          </Card>
          {adding && <NewVersion view={view} onClose={() => setAdding(false)} />}
        </div>
      )}
    </Answer>
  );
}

const Figures = ({ items }: { items: readonly TradingFigure[] }): ReactNode => (
  <Facts
    items={items.map(({ name, article, text }) => [
      t(name),
      t('{{textShown}}（第{{article}}条）', { textShown: figureText(text), article }),
    ])}
  />
);

const withdraw: ActionForm = {
  danger: true,
  fields: [{ name: 'reason', label: t('理由'), kind: 'textarea', required: true, minLength: 4, maxLength: 1000 }],
};

function Version({ one }: { one: TradingVersionView }): ReactNode {
  const refresh = useLawChange();
  return (
    <section className="owner">
      <div className="row-head">
        <b>
          {ruleTexts.version(one.no)}
          {one.from && <span className="quiet"> {t('自{{from}}起施行', { from: one.from })}</span>}
        </b>
        <Tag color={lawColours[one.status]}>{nameOf(lawStatuses, one.status)}</Tag>
      </div>
      {one.id && (
        <Facts
          items={[
            [t('与前一版相比'), <Changes key="c" items={one.changes} />],
            [t('理由'), one.reason],
            [
              t('登记'),
              <span key="r">
                {one.recordedBy} <DateTime at={one.recordedAt} />
              </span>,
            ],
          ]}
        />
      )}
      <ActionButtons
        actions={one.actions.filter(({ allowed }) => allowed)}
        path={`/api/trading-rules/versions/${one.id}`}
        version={one.version}
        forms={{ withdraw }}
        onDone={refresh}
      />
      <Collapse
        ghost
        size="small"
        items={[{ key: 'all', label: t('该版本全部规则'), children: <Figures items={one.figures} /> }]}
      />
      {one.id && <History path={at('/api/trading-rules/versions/{id}/history', { id: one.id })} />}
    </section>
  );
}
