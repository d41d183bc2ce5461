import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { may, useCatalogue, useMe } from '../../api/hooks';
import type { LoanRequest } from '../../api/types.lending';
import { type ActionForm, DateTime, Money, PageFrame } from '../../components';
import { AddButton } from '../../components/AddButton';
import { Facts } from '../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../components/RecordDrawer';
import { stateNames } from '../../texts';
import { lendingTexts as texts } from '../../texts.lending';
import { Products } from './lending/Products';
import { mortgageForm } from './registers/forms';
import '../../styles.work.css';
import { t } from '../../language';

/** Loans on rights: an institution offers and answers, who has a right asks (art. 33). */
export default function Loans(): ReactNode {
  const me = useMe().data;
  const lender = me?.account.role === 'lender';
  const [params] = useSearchParams();
  return (
    <PageFrame title={texts.title}>
      <div className="stack">
        <p className="quiet">{lender ? texts.lenderIntro : texts.intro}</p>
        <Card title={texts.products} extra={<Publish />}>
          <Products certificateNo={params.get('certificate') ?? undefined} category={wanted(params.get('category'))} />
        </Card>
        {may(me, 'loanRequest.read') && <Requests lender={lender} />}
      </div>
    </PageFrame>
  );
}

/** The category that the address asks for, where it is one. */
const wanted = (text: string | null): number | undefined => (text && /^\d{1,2}$/.test(text) ? Number(text) : undefined);

function Publish(): ReactNode {
  const categories = useCatalogue().data?.categories ?? [];
  const form: ActionForm = {
    path: 'loan-products',
    fields: [
      { name: 'name', label: texts.name, kind: 'text', required: true, maxLength: 60 },
      { name: 'rate', label: texts.rate, kind: 'text', required: true, maxLength: 60, help: texts.rateHint },
      { name: 'amountUpTo', label: texts.amountUpTo, kind: 'money', required: true },
      { name: 'months', label: texts.months, kind: 'int', required: true, min: 1, max: 600 },
      {
        name: 'categories',
        label: texts.categories,
        kind: 'multi',
        required: true,
        choices: categories.map(({ no, name }) => ({ value: no, label: name })),
      },
      { name: 'conditions', label: texts.conditions, kind: 'textarea', required: true, minLength: 4, maxLength: 2000 },
      { name: 'phone', label: texts.phone, kind: 'text', required: true, maxLength: 20, help: texts.phoneHint },
    ],
  };
  return <AddButton permission="loanProduct.create" label={texts.publish} form={form} />;
}

const answer = (label: string): ActionForm => ({
  fields: [{ name: 'reason', label, kind: 'textarea', required: true, minLength: 2, maxLength: 500 }],
});
const forms = (request: LoanRequest): Record<string, ActionForm> => ({
  take: { ...answer(texts.answerTake), primary: true },
  decline: answer(texts.answerDecline),
  mortgage: mortgageForm(request),
});

const Standing = ({ one }: { one: LoanRequest }): ReactNode => (
  <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
);

function Requests({ lender }: { lender: boolean }): ReactNode {
  const [open, show] = useOpenRecord();
  const categories = useCatalogue().data?.categories ?? [];
  return (
    <Card title={lender ? texts.requests : texts.mine}>
      <ListTable
        path={at('/api/loan-requests')}
        empty={texts.noRequests}
        choices={stateChoices(stateNames.loanRequest)}
        columns={[
          lender
            ? { title: texts.borrower, card: 'head', render: ({ party }) => party.name }
            : {
                title: texts.name,
                card: 'head',
                render: ({ product, lender: bank }) => (
                  <>
                    {product.name}
                    <div className="quiet">{bank.name}</div>
                  </>
                ),
              },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.amountShort, align: 'right', render: ({ amount }) => <Money value={amount} /> },
          { title: texts.certificateNo, render: ({ certificateNo }) => <span className="num">{certificateNo}</span> },
          { title: texts.askedAt, render: ({ createdAt }) => <DateTime at={createdAt} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && (
        <RecordDrawer
          title={texts.requests}
          path={at('/api/loan-requests/{id}', { id: open })}
          forms={forms}
          onClose={() => show(null)}
        >
          {(one) => (
            <Facts
              items={[
                [texts.state, <Standing key="s" one={one} />],
                [texts.name, `${one.product.name}（${one.lender.name}）`],
                [texts.borrower, one.party.name],
                [t('联系电话'), one.party.phone && <a href={`tel:${one.party.phone}`}>{one.party.phone}</a>],
                [texts.category, categories.find(({ no }) => no === one.category)?.name],
                [texts.certificateNo, one.certificateNo],
                [texts.amountShort, <Money key="m" value={one.amount} />],
                [texts.purpose, one.purpose],
                [texts.askedAt, <DateTime key="a" at={one.createdAt} />],
                [texts.answer, one.answer],
              ]}
            />
          )}
        </RecordDrawer>
      )}
    </Card>
  );
}
