import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { ListingView } from '../../../api/types';
import { ActionButtons, Area, Money } from '../../../components';
import { limitLabel } from '../../../texts.directions';
import { RuleVerdicts } from '../listing/Assessment';
import { formsOf } from '../listing/forms';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

/** Everything that still lacks, at once, before the filer answers for it and hands it in (art. 15). */
export function FilingCheck({ view, onSubmitted }: { view: ListingView; onSubmitted: () => void }): ReactNode {
  const submit = view.actions.filter(({ action }) => action === 'submit');
  return (
    <div className="stack">
      <Card title={t('申请概要')}>
        <dl className="facts-list">
          <dt>{t('项目名称')}</dt>
          <dd>{view.title}</dd>
          <dt>{t('所在地')}</dt>
          <dd>
            {view.town.name} {view.village.name}
          </dd>
          <dt>{t('面积')}</dt>
          <dd>
            <Area value={view.areaMu} />
          </dd>
          <dt>{limitLabel(view.transferKind, view.method)}</dt>
          <dd>
            <Money value={view.reserve} unit={view.basisText} />
          </dd>
          <dt>{t('交易估值')}</dt>
          <dd>
            <Money value={view.estimatedValue} />
          </dd>
          <dt>{t('保证金')}</dt>
          <dd>
            <Money value={view.deposit} />{' '}
            <span className="quiet">
              <Say text="上限 {{depositCap}}" depositCap={<Money value={view.depositCap} />} />
            </span>
          </dd>
          <dt>{t('权利人')}</dt>
          <dd>{t('{{count}}个', { count: view.owners.length })}</dd>
          <dt>{t('材料')}</dt>
          <dd>{t('{{count}}份', { count: view.materials.length })}</dd>
        </dl>
      </Card>
      <Card title={t('规则判断')}>
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
        {submit.length === 0 && <span className="quiet">{t('由申请人提交')}</span>}
      </div>
    </div>
  );
}
