import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { ListingView } from '../../../api/types';
import { ActionButtons, Area, Money } from '../../../components';
import { limitLabel } from '../../../texts.directions';
import { RuleVerdicts } from '../listing/Assessment';
import { formsOf } from '../listing/forms';

/** Everything that still lacks, at once, before the filer answers for it and hands it in (art. 15). */
export function FilingCheck({ view, onSubmitted }: { view: ListingView; onSubmitted: () => void }): ReactNode {
  const submit = view.actions.filter(({ action }) => action === 'submit');
  return (
    <div className="stack">
      <Card title="申请概要">
        <dl className="facts-list">
          <dt>项目名称</dt>
          <dd>{view.title}</dd>
          <dt>所在地</dt>
          <dd>
            {view.town.name} {view.village.name}
          </dd>
          <dt>面积</dt>
          <dd>
            <Area value={view.areaMu} />
          </dd>
          <dt>{limitLabel(view.transferKind, view.method)}</dt>
          <dd>
            <Money value={view.reserve} unit={view.basisText} />
          </dd>
          <dt>交易估值</dt>
          <dd>
            <Money value={view.estimatedValue} />
          </dd>
          <dt>保证金</dt>
          <dd>
            <Money value={view.deposit} />{' '}
            <span className="quiet">
              上限 <Money value={view.depositCap} />
            </span>
          </dd>
          <dt>权利人</dt>
          <dd>{view.owners.length}个</dd>
          <dt>材料</dt>
          <dd>{view.materials.length}份</dd>
        </dl>
      </Card>
      <Card title="规则判断">
        <RuleVerdicts listing={view} />
      </Card>
      <div className="panel">
        <ActionButtons
          actions={submit}
          path={`/api/listings/${view.id}`}
          version={view.version}
          forms={formsOf({
            listing: view,
            catalogue: undefined,
            departments: [],
            stations: [],
            acceptance: undefined,
            candidates: [],
          })}
          onDone={onSubmitted}
        />
        {submit.length === 0 && <span className="quiet">由申请人提交</span>}
      </div>
    </div>
  );
}
