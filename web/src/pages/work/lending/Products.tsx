import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useCatalogue, useMe, useRecord } from '../../../api/hooks';
import type { LoanProduct } from '../../../api/types.lending';
import { ActionButtons, ActionModal, type ActionForm, Answer, Money } from '../../../components';
import { WholeList } from '../../../components/WholeList';
import { lendingTexts as texts } from '../../../texts.lending';
import { t } from '../../../language';

const takeDown: Record<string, ActionForm> = {
  withdraw: {
    danger: true,
    fields: [{ name: 'reason', label: texts.withdrawReason, kind: 'textarea', required: true, minLength: 2 }],
  },
};

interface Props {
  /** Only what accepts this category; its right is what is asked on. */
  category?: number;
  certificateNo?: string;
}

/** What is offered; who trades may ask for it, the institution take its own back. */
export function Products({ category, certificateNo }: Props): ReactNode {
  const me = useMe().data;
  const offered = useRecord(at('/api/public/loan-products'));
  const names = useCatalogue().data?.categories ?? [];
  const [wanted, want] = useState<LoanProduct | null>(null);
  return (
    <Answer of={offered}>
      {(all) => {
        const shown = all.filter(
          ({ categories, lender }) =>
            (category === undefined || categories.includes(category)) &&
            (me?.account.role !== 'lender' || lender.id === me.account.organization?.id),
        );
        return (
          <>
            <WholeList<LoanProduct>
              name={texts.products}
              empty={texts.noProducts}
              rows={shown}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  title: texts.name,
                  card: 'head',
                  render: ({ name, lender }) => (
                    <>
                      {name}
                      <div className="quiet">{lender.name}</div>
                    </>
                  ),
                },
                { key: 'rate', title: texts.rate, render: ({ rate }) => rate },
                {
                  key: 'amount',
                  title: texts.amountUpTo,
                  align: 'right',
                  render: ({ amountUpTo }) => <Money value={amountUpTo} />,
                },
                { key: 'months', title: texts.months, render: ({ months }) => texts.monthsOf(months) },
                {
                  key: 'categories',
                  title: texts.categories,
                  render: ({ categories }) => (
                    <div style={{ whiteSpace: 'normal', maxWidth: 260 }}>
                      {names
                        .filter(({ no }) => categories.includes(no))
                        .map(({ name }) => name)
                        .join('、')}
                    </div>
                  ),
                },
                {
                  key: 'conditions',
                  title: texts.conditions,
                  render: ({ conditions, phone }) => (
                    <div style={{ whiteSpace: 'pre-line', maxWidth: 320 }}>
                      {conditions}
                      <div className="quiet">
                        {texts.phone} <a href={`tel:${phone}`}>{phone}</a>
                      </div>
                    </div>
                  ),
                },
                {
                  key: 'do',
                  title: t('办理'),
                  card: 'foot',
                  render: (one) => (
                    <>
                      {may(me, 'loanRequest.create') && (
                        <Button size="small" type="primary" onClick={() => want(one)}>
                          {texts.ask}
                        </Button>
                      )}
                      <ActionButtons
                        actions={one.actions}
                        path={`/api/loan-products/${one.id}`}
                        version={one.version}
                        forms={takeDown}
                      />
                    </>
                  ),
                },
              ]}
            />
            {wanted && (
              <ActionModal
                action={{ action: 'ask', label: texts.ask, warnings: [] }}
                path="/api"
                form={askForm(wanted, names, category, certificateNo)}
                onClose={() => want(null)}
                onDone={() => want(null)}
              />
            )}
          </>
        );
      }}
    </Answer>
  );
}

const askForm = (
  { id, name, lender, categories }: LoanProduct,
  names: readonly { no: number; name: string }[],
  category?: number,
  certificateNo?: string,
): ActionForm => ({
  path: 'loan-requests',
  unversioned: true,
  intro: `${lender.name}，${name}`,
  fields: [
    {
      name: 'category',
      label: texts.category,
      kind: 'select',
      required: true,
      initial: category,
      choices: names.filter(({ no }) => categories.includes(no)).map(({ no, name }) => ({ value: no, label: name })),
    },
    {
      name: 'certificateNo',
      label: texts.certificateNo,
      kind: 'text',
      required: true,
      maxLength: 100,
      initial: certificateNo,
    },
    { name: 'amount', label: texts.amount, kind: 'money', required: true },
    { name: 'purpose', label: texts.purpose, kind: 'textarea', required: true, minLength: 4, maxLength: 500 },
  ],
  toBody: (body) => ({ ...body, productId: id }),
});
