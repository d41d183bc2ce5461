import { Form, Steps } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { ListingView } from '../../../api/types';
import { useCatalogue } from '../../../api/hooks';
import { t } from '../../../language';
import { materialsDone } from '../listing/Materials';
import { ownersDone } from '../listing/owner-papers';
import type { FilingValues } from './values';

export const steps = [
  t('标的与地点'),
  t('标的物与权利人'),
  t('价款与期限'),
  t('申请材料'),
  t('权利人手续'),
  t('核对提交'),
];
/** From here on a step needs the draft to be on the server. */
export const firstKept = 3;
/** Which step asks for a field, by the first part of its path. */
export const stepOf = (field: string): number =>
  field.startsWith('parcels') || field === 'pricing.by'
    ? 1
    : /^(pricing|deposit|valuation|performanceBond|beneficiaries|assetTotalValue|conditions|terms)/.test(field)
      ? 2
      : 0;

interface Props {
  view: ListingView | null;
  step: number;
  onMove: (to: number) => void;
}

/** A step has its tick when nothing lacks in it, not when it was passed by. */
export function FilingSteps({ view, step, onMove }: Props): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const catalogue = useCatalogue().data;
  const written: unknown = Form.useWatch([], form);
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(steps.keys()));
  useEffect(() => {
    form.validateFields({ validateOnly: true }).then(
      () => setOpen(new Set()),
      ({ errorFields = [] }: { errorFields?: { name: (string | number)[] }[] }) =>
        setOpen(new Set(errorFields.map(({ name }) => stepOf(name.join('.'))))),
    );
  }, [form, written, catalogue]);
  const done = (at: number): boolean => {
    if (at < firstKept) return !open.has(at);
    if (!view) return false;
    return at === firstKept ? materialsDone(view, catalogue) : at === firstKept + 1 && ownersDone(view);
  };
  useEffect(() => {
    const active = document.querySelector<HTMLElement>('.filing-steps .ant-steps-item-active');
    active?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [step]);
  return (
    <Steps
      className="spaced filing-steps"
      size="small"
      current={step}
      onChange={onMove}
      responsive={false}
      items={steps.map((title, at) => ({
        title,
        status: at === step ? 'process' : done(at) ? 'finish' : 'wait',
        disabled: at >= firstKept && !view && step < firstKept - 1,
      }))}
    />
  );
}
