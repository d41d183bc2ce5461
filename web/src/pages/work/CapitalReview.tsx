import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { CapitalReview as Review } from '../../api/types';
import { DateTime, Deadline, type ActionForm } from '../../components';
import { Facts, MaybeFile } from '../../components/Facts';
import { nameOf } from '../../texts';
import { reviewTexts } from '../../texts.rules';
import { t } from '../../language';

const yesNo = [
  { value: 'true', label: t('通过') },
  { value: 'false', label: t('不通过') },
];

/** Land Contract Law 45: the two steps of a review, each with its paper. */
export const reviewForms: Record<string, ActionForm> = {
  askReview: {
    path: 'capital-review',
    intro: reviewTexts.intro,
    fields: [
      { name: 'office', label: t('审查单位'), kind: 'text', required: true, maxLength: 100 },
      { name: 'fileId', label: t('提请函及项目材料'), kind: 'file', required: true },
    ],
  },
  recordReview: {
    path: 'capital-review/result',
    fields: [
      ...reviewTexts.findings.map(([name, label]) => ({
        name,
        label,
        kind: 'radio' as const,
        required: true,
        choices: yesNo,
      })),
      { name: 'opinion', label: t('审查意见'), kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
      { name: 'repliedOn', label: t('答复日期'), kind: 'date', required: true },
      { name: 'fileId', label: t('书面审查意见'), kind: 'file', required: true },
    ],
    toBody: (values) => ({
      ...values,
      ...Object.fromEntries(reviewTexts.findings.map(([name]) => [name, values[name] === 'true'])),
    }),
  },
};

const found = (verdict: boolean | null): ReactNode =>
  verdict === null ? null : verdict ? (
    <span className="ok">{t('通过')}</span>
  ) : (
    <span className="bad">{t('不通过')}</span>
  );

export function CapitalReviewCard({ review }: { review: Review }): ReactNode {
  return (
    <Card title={reviewTexts.title}>
      <p className="quiet" style={{ marginTop: 0 }}>
        {reviewTexts.intro}
      </p>
      <Facts
        items={[
          [t('状态'), nameOf(reviewTexts.states, review.state)],
          [t('审查单位'), review.office],
          [t('提请时间'), review.askedAt && <DateTime at={review.askedAt} />],
          [t('审查期限'), review.dueAt && <Deadline at={review.dueAt} done={review.state !== 'asked'} />],
          ...reviewTexts.findings.map(([name, label]) => [label, found(review[name])] as const),
          [t('审查意见'), review.opinion],
          [t('答复日期'), review.repliedOn],
          [t('提请函'), <MaybeFile key="r" id={review.requestFileId} name={t('查看')} />],
          [t('书面意见'), review.documentFileId && <MaybeFile key="d" id={review.documentFileId} name={t('查看')} />],
        ]}
      />
    </Card>
  );
}
