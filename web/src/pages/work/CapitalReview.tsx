import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { CapitalReview as Review } from '../../api/types';
import { DateTime, Deadline, type ActionForm } from '../../components';
import { Facts, MaybeFile } from '../../components/Facts';
import { nameOf } from '../../texts';
import { reviewTexts } from '../../texts.rules';

const yesNo = [
  { value: 'true', label: '通过' },
  { value: 'false', label: '不通过' },
];

/** Land Contract Law 45: the two steps of a review, each with its paper. */
export const reviewForms: Record<string, ActionForm> = {
  askReview: {
    path: 'capital-review',
    intro: reviewTexts.intro,
    fields: [
      { name: 'office', label: '审查单位', kind: 'text', required: true, maxLength: 100 },
      { name: 'fileId', label: '提请函及项目材料', kind: 'file', required: true },
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
      { name: 'opinion', label: '审查意见', kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
      { name: 'repliedOn', label: '答复日期', kind: 'date', required: true },
      { name: 'fileId', label: '书面审查意见', kind: 'file', required: true },
    ],
    toBody: (values) => ({
      ...values,
      ...Object.fromEntries(reviewTexts.findings.map(([name]) => [name, values[name] === 'true'])),
    }),
  },
};

const found = (verdict: boolean | null): ReactNode =>
  verdict === null ? null : verdict ? <span className="ok">通过</span> : <span className="bad">不通过</span>;

export function CapitalReviewCard({ review }: { review: Review }): ReactNode {
  return (
    <Card title={reviewTexts.title}>
      <p className="quiet" style={{ marginTop: 0 }}>
        {reviewTexts.intro}
      </p>
      <Facts
        items={[
          ['状态', nameOf(reviewTexts.states, review.state)],
          ['审查单位', review.office],
          ['提请时间', review.askedAt && <DateTime at={review.askedAt} />],
          ['审查期限', review.dueAt && <Deadline at={review.dueAt} done={review.state !== 'asked'} />],
          ...reviewTexts.findings.map(([name, label]) => [label, found(review[name])] as const),
          ['审查意见', review.opinion],
          ['答复日期', review.repliedOn],
          ['提请函', <MaybeFile key="r" id={review.requestFileId} name="查看" />],
          ['书面意见', review.documentFileId && <MaybeFile key="d" id={review.documentFileId} name="查看" />],
        ]}
      />
    </Card>
  );
}
