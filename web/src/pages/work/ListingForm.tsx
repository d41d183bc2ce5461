import { App, Button, Card, Form } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { useCatalogue, useMe, useRecord } from '../../api/hooks';
import { ApiError } from '../../api/client';
import type { ListingView, Me } from '../../api/types';
import { Answer, EmptyState, PageFrame, Refusal } from '../../components';
import { texts } from '../../texts';
import { PriceAndTerm } from './filing/PriceAndTerm';
import { RightAndParcels } from './filing/RightAndParcels';
import { keptOnDevice } from './filing/device';
import { FilingCheck } from './filing/FilingCheck';
import { FilingNotices } from './filing/FilingNotices';
import { FilingSteps, firstKept, stepOf, steps } from './filing/FilingSteps';
import { useFiling } from './filing/useFiling';
import { emptyFiling, renewedFrom, type FilingValues } from './filing/values';
import { WhatAndWhere } from './filing/WhatAndWhere';
import { Materials } from './listing/Materials';
import { Returned } from './listing/Returned';
import { Owners } from './listing/Owners';
import '../../styles.work.css';
import '../../styles.filing.css';
import { deviceTexts } from '../../texts.device';
import { t } from '../../language';

const editable = (view: ListingView): boolean => view.state === 'draft' || view.state === 'returned';
/** Where somebody without a network goes on to from here: kept on the device with this page. */
const around = (): Promise<unknown> => Promise.all([import('./Todo'), import('./Listings')]);
/** The filing, step by step: what is written stays on this device until the server has it, and everything missing is said at once. */
export default function ListingForm(): ReactNode {
  const { id } = useParams();
  const me = useMe().data!;
  const renewing = useSearchParams()[0].get('renew');
  const listing = useRecord(id ? at('/api/listings/{id}', { id }) : null);
  if (!id) return renewing ? <Renewed me={me} dealId={renewing} /> : <Filing key="new" me={me} view={null} />;
  // Without a network a draft that was begun on this device goes on as it was last seen.
  const seen = networkGone(listing.error) ? keptOnDevice(me.account.id, id)?.view : null;
  if (seen) return <Filing key={seen.id} me={me} view={seen} />;
  return (
    <Answer of={listing}>
      {(view) =>
        editable(view) ? (
          <Filing key={view.id} me={me} view={view} />
        ) : (
          <PageFrame title={view.title} trail={[{ title: texts.nav.listings, href: '/work/listings' }]}>
            <EmptyState text={t('本项目现为“{{stateName}}”，不能修改', { stateName: view.stateName })} />
          </PageFrame>
        )
      }
    </Answer>
  );
}

const networkGone = (error: unknown): boolean => error instanceof ApiError && error.status === 0;

/** Of an earlier deal, let to the same transferee again: nothing is typed twice. */
function Renewed({ me, dealId }: { me: Me; dealId: string }): ReactNode {
  const deal = useRecord(at('/api/deals/{id}', { id: dealId }));
  const listing = useRecord(deal.data ? at('/api/listings/{id}', { id: deal.data.listing.id }) : null);
  return (
    <Answer of={deal}>
      {({ contract }) => (
        <Answer of={listing}>
          {(view) => (
            <Filing key="new" me={me} view={null} begun={renewedFrom(view, contract?.number ?? '')} renews={dealId} />
          )}
        </Answer>
      )}
    </Answer>
  );
}

interface FilingProps {
  me: Me;
  view: ListingView | null;
  /** What a new filing starts from, in place of an empty one. */
  begun?: FilingValues;
  /** That deal. */
  renews?: string;
}

function Filing({ me, view, begun, renews }: FilingProps): ReactNode {
  const [form] = Form.useForm<FilingValues>();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const catalogue = useCatalogue();
  const [params, setParams] = useSearchParams();
  const wanted = Number(params.get('step') ?? '0') || 0;
  const step = Math.min(Math.max(wanted, 0), view ? steps.length - 1 : firstKept - 1);
  const then = useRef(step);
  const filing = useFiling({
    ...{ accountId: me.account.id, form, view, renews: renews ?? null },
    fresh: begun ?? emptyFiling(me.account.organization?.villageCode ?? undefined),
    onTaken: (answer) => {
      if (view) go(then.current);
      else void navigate(`/work/listings/${answer.id}/edit?step=${then.current}`, { replace: true });
      void message.success(t('草稿已保存'));
    },
  });
  const { refusal } = filing;

  const go = (to: number): void => {
    // What the form began from stays in the address.
    setParams((now) => ({ ...Object.fromEntries(now), step: String(to) }), { replace: true });
    window.scrollTo(0, 0);
  };
  /** Checks the whole form before it is sent, and goes to the step that holds the first fault. */
  const keep = async (next: number): Promise<void> => {
    const faults = await form.validateFields().then(
      () => null,
      (error: { errorFields?: { name: (string | number)[]; errors: string[] }[] }) => error.errorFields ?? [],
    );
    const first = faults?.[0]?.name.join('.');
    if (first !== undefined) {
      go(stepOf(first));
      // Beside its field as well, which may lie outside of what the screen shows.
      const what = faults![0]!.errors[0] ?? '';
      void message.warning(t('还有{{count}}处需要填写或更正：{{what}}', { count: faults!.length, what }));
      return;
    }
    then.current = next;
    await filing.save();
  };
  // What cannot be fetched now is fetched with the page itself later.
  useEffect(() => void around().catch(() => undefined), []);
  // A refusal stands above the buttons, and beside its fields.
  useEffect(() => {
    const fielded = refusal?.violations.filter(({ field }) => field) ?? [];
    form.setFields(
      fielded.map(({ field, detail }) => ({
        name: field!.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) as never,
        errors: [detail],
      })),
    );
    if (fielded[0]?.field) go(stepOf(fielded[0].field));
    // Once for each refusal.
  }, [refusal]);
  const move = (to: number): void => {
    if (to >= firstKept && step < firstKept && (filing.dirty || !view)) void keep(to);
    else go(to);
  };

  return (
    <PageFrame
      title={view ? view.title : t('新建转出申请')}
      trail={[
        { title: texts.nav.listings, href: '/work/listings' },
        ...(view ? [{ title: view.number ?? t('草稿'), href: `/work/listings/${view.id}` }] : []),
        { title: view ? t('修改') : t('新建') },
      ]}
    >
      {view && <Returned listing={view} />}
      <FilingNotices filing={filing} begun={begun !== undefined} view={view} onDiscarded={() => go(0)} />
      <Form<FilingValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={filing.initial}
        onValuesChange={filing.changed}
      >
        <FilingSteps view={view} step={step} onMove={move} />
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
      {view && step === 5 && <FilingCheck view={view} onSubmitted={() => void navigate(`/work/listings/${view.id}`)} />}
      <Refusal error={refusal} onClose={filing.clearRefusal} />
      <div className="filing-end">
        {step > 0 && <Button onClick={() => go(step - 1)}>{t('上一步')}</Button>}
        {step < firstKept && (
          <Button loading={filing.busy} disabled={filing.elsewhere !== null} onClick={() => void keep(step)}>
            {t('保存草稿')}
          </Button>
        )}
        {step < steps.length - 1 && (
          <Button
            type="primary"
            loading={filing.busy && step === firstKept - 1}
            disabled={filing.elsewhere !== null && step === firstKept - 1}
            onClick={() => move(step + 1)}
          >
            {t('下一步')}
          </Button>
        )}
        {filing.dirty && (
          <span className="quiet">
            {filing.waiting ? deviceTexts.waiting : view ? t('有未保存的修改') : t('已存在本机，尚未保存到平台')}
          </span>
        )}
      </div>
    </PageFrame>
  );
}
