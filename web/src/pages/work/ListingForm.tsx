import { Alert, App, Button, Card, Form, Steps } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAction, useCatalogue, useMe, useRecord } from '../../api/hooks';
import { ApiError } from '../../api/client';
import type { DealView, ListingView, Me } from '../../api/types';
import { ActionButtons, Answer, Area, EmptyState, Money, PageFrame, Refusal } from '../../components';
import { texts } from '../../texts';
import { PriceAndTerm } from './filing/PriceAndTerm';
import { RightAndParcels } from './filing/RightAndParcels';
import {
  draftOf,
  emptyFiling,
  keepOnDevice,
  keptOnDevice,
  renewedFrom,
  valuesOf,
  type FilingValues,
} from './filing/values';
import { WhatAndWhere } from './filing/WhatAndWhere';
import { RuleVerdicts } from './listing/Assessment';
import { formsOf } from './listing/forms';
import { Materials } from './listing/Materials';
import { Owners } from './listing/Owners';
import '../../styles.work.css';
import '../../styles.filing.css';
import { renewalTexts } from '../../texts.renewal';
import { limitLabel } from '../../texts.directions';

const steps = ['标的与地点', '标的物与权利人', '价款与期限', '申请材料', '权利人手续', '核对提交'];
const editable = (view: ListingView): boolean => view.state === 'draft' || view.state === 'returned';
/** From here on a step needs the draft to be on the server. */
const firstKept = 3;
/** Which step asks for a field, by the first part of its path. */
const stepOf = (field: string): number =>
  field.startsWith('parcels') || field === 'pricing.by'
    ? 1
    : /^(pricing|deposit|valuation|performanceBond|beneficiaries|assetTotalValue|conditions|terms)/.test(field)
      ? 2
      : 0;

/** The filing, step by step: what is written stays on this device until the server has it, and everything missing is said at once. */
export default function ListingForm(): ReactNode {
  const { id } = useParams();
  const me = useMe().data!;
  const renewing = useSearchParams()[0].get('renew');
  const listing = useRecord<ListingView>(id ? `/api/listings/${id}` : null);
  if (!id) return renewing ? <Renewed me={me} dealId={renewing} /> : <Filing key="new" me={me} view={null} />;
  return (
    <Answer of={listing}>
      {(view) =>
        editable(view) ? (
          <Filing key={view.id} me={me} view={view} />
        ) : (
          <PageFrame title={view.title} trail={[{ title: texts.nav.listings, href: '/work/listings' }]}>
            <EmptyState text={`本项目现为“${view.stateName}”，不能修改`} />
          </PageFrame>
        )
      }
    </Answer>
  );
}

/** Of an earlier deal, let to the same transferee again: nothing is typed twice. */
function Renewed({ me, dealId }: { me: Me; dealId: string }): ReactNode {
  const deal = useRecord<DealView>(`/api/deals/${dealId}`);
  const listing = useRecord<ListingView>(deal.data ? `/api/listings/${deal.data.listing.id}` : null);
  return (
    <Answer of={deal}>
      {({ contract }) => (
        <Answer of={listing}>
          {(view) => <Filing key="new" me={me} view={null} begun={renewedFrom(view, contract?.number ?? '')} />}
        </Answer>
      )}
    </Answer>
  );
}

interface FilingProps {
  me: Me;
  view: ListingView | null;
  /** What a new filing starts from, instead of what this device kept. */
  begun?: FilingValues;
}

function Filing({ me, view, begun }: FilingProps): ReactNode {
  const [form] = Form.useForm<FilingValues>();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const catalogue = useCatalogue();
  const [params, setParams] = useSearchParams();
  const [restored, setRestored] = useState(() => (view || begun ? null : keptOnDevice(me.account.id)));
  const [dirty, setDirty] = useState(restored !== null || begun !== undefined);
  // What the server had when this form was filled: somebody else's change is not overwritten unseen.
  const base = useRef(view ? JSON.stringify(valuesOf(view)) : '');
  const wanted = Number(params.get('step') ?? '0') || 0;
  const step = Math.min(Math.max(wanted, 0), view ? steps.length - 1 : firstKept - 1);
  const save = useAction<ListingView>();
  const changedElsewhere = view !== null && base.current !== JSON.stringify(valuesOf(view));

  const go = (to: number): void => {
    // What the form began from stays in the address.
    setParams((now) => ({ ...Object.fromEntries(now), step: String(to) }), { replace: true });
    window.scrollTo(0, 0);
  };
  /** Sends the whole form; a refusal goes to its fields and to the step that holds the first of them. */
  const keep = async (then: number): Promise<void> => {
    const faults = await form.validateFields().then(
      () => null,
      (error: { errorFields?: { name: (string | number)[] }[] }) => error.errorFields ?? [],
    );
    const first = faults?.[0]?.name.join('.');
    if (first !== undefined) {
      go(stepOf(first));
      void message.warning(`还有${faults!.length}处需要填写或更正`);
      return;
    }
    try {
      const body = draftOf(form.getFieldsValue(true) as FilingValues);
      const answer = await save.mutateAsync(
        view
          ? { method: 'PUT', path: `/api/listings/${view.id}`, body, version: view.version }
          : { path: '/api/listings', body },
      );
      base.current = JSON.stringify(valuesOf(answer));
      setDirty(false);
      setRestored(null);
      if (view) go(then);
      else {
        keepOnDevice(me.account.id, null);
        void navigate(`/work/listings/${answer.id}/edit?step=${then}`, { replace: true });
      }
      void message.success('草稿已保存');
    } catch (error) {
      if (error instanceof ApiError) showFaults(error);
      // The refusal itself stands above the buttons.
    }
  };
  const showFaults = (error: ApiError): void => {
    const fielded = error.violations.filter(({ field }) => field);
    form.setFields(
      fielded.map(({ field, detail }) => ({
        name: field!.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) as never,
        errors: [detail],
      })),
    );
    if (fielded[0]?.field) go(stepOf(fielded[0].field));
  };
  const move = (to: number): void => {
    if (to >= firstKept && step < firstKept && (dirty || !view)) void keep(to);
    else go(to);
  };

  return (
    <PageFrame
      title={view ? view.title : '新建转出申请'}
      trail={[
        { title: texts.nav.listings, href: '/work/listings' },
        ...(view ? [{ title: view.number ?? '草稿', href: `/work/listings/${view.id}` }] : []),
        { title: view ? '修改' : '新建' },
      ]}
    >
      {restored && (
        <Alert
          className="spaced"
          type="info"
          showIcon
          title="已恢复本机上没有保存完的申请"
          action={
            <Button
              size="small"
              onClick={() => {
                keepOnDevice(me.account.id, null);
                form.resetFields();
                form.setFieldsValue(emptyFiling(me.account.organization?.villageCode ?? undefined));
                setRestored(null);
                setDirty(false);
                go(0);
              }}
            >
              不要了，重新填写
            </Button>
          }
        />
      )}
      {begun && <Alert className="spaced" type="info" showIcon title={renewalTexts.prefilled} />}
      {changedElsewhere && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title="这份申请已在别处修改过"
          description="请刷新页面看过最新内容后再改，以免盖掉别人的修改。"
          action={
            <Button size="small" onClick={() => window.location.reload()}>
              刷新
            </Button>
          }
        />
      )}
      <Steps
        className="spaced filing-steps"
        size="small"
        current={step}
        onChange={move}
        responsive={false}
        items={steps.map((title, index) => ({ title, disabled: index >= firstKept && !view && step < firstKept - 1 }))}
      />
      <Form<FilingValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={
          view ? valuesOf(view) : (begun ?? restored ?? emptyFiling(me.account.organization?.villageCode ?? undefined))
        }
        onValuesChange={() => {
          setDirty(true);
          if (!view) keepOnDevice(me.account.id, form.getFieldsValue(true) as FilingValues);
        }}
      >
        {/* All three stay mounted, so that one check sees every field. */}
        <Card hidden={step !== 0} title={steps[0]}>
          <WhatAndWhere />
        </Card>
        <Card hidden={step !== 1} title={steps[1]}>
          <RightAndParcels />
        </Card>
        <Card hidden={step !== 2} title={steps[2]}>
          <PriceAndTerm />
        </Card>
      </Form>
      {view && step === 3 && (
        <Card title={steps[3]}>
          <Materials listing={view} catalogue={catalogue.data} editor />
        </Card>
      )}
      {view && step === 4 && (
        <Card title={steps[4]}>
          <Owners listing={view} editor />
        </Card>
      )}
      {view && step === 5 && <Check view={view} onSubmitted={() => void navigate(`/work/listings/${view.id}`)} />}
      <Refusal error={save.error} onClose={() => save.reset()} />
      <div className="filing-end">
        {step > 0 && <Button onClick={() => go(step - 1)}>上一步</Button>}
        {step < firstKept && (
          <Button loading={save.isPending} disabled={changedElsewhere} onClick={() => void keep(step)}>
            保存草稿
          </Button>
        )}
        {step < steps.length - 1 && (
          <Button
            type="primary"
            loading={save.isPending && step === firstKept - 1}
            disabled={changedElsewhere && step === firstKept - 1}
            onClick={() => move(step + 1)}
          >
            下一步
          </Button>
        )}
        {dirty && <span className="quiet">{view ? '有未保存的修改' : '已存在本机，尚未保存到平台'}</span>}
      </div>
    </PageFrame>
  );
}

/** Everything that still lacks, at once, before the filer answers for it and hands it in (art. 15). */
function Check({ view, onSubmitted }: { view: ListingView; onSubmitted: () => void }): ReactNode {
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
