import { Button, Card, Form, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import type { Region } from '../../api/types';
import { api } from '../../api/client';
import { useRegions } from '../../api/hooks';
import { DateTime, PageFrame, Refusal } from '../../components';
import { consultationTexts as texts } from '../../texts.consultations';
import { AskByCode } from './AskByCode';
import { Receipt } from './Receipt';

interface Said {
  listingNumber?: string;
  place?: string;
  text: string;
  contact?: string;
}

/** For anybody, with or without a name: a question, and later its answer (art. 9-11). */
export default function Ask(): ReactNode {
  return (
    <PageFrame title={texts.title} narrow>
      <div className="stack">
        <AskForm />
        <Answer />
      </div>
    </PageFrame>
  );
}

/** Each town's station, and after it the rooms of its villages. */
const placesOf = (regions: readonly Region[]): { value: string; label: string }[] =>
  regions
    .filter(({ kind }) => kind === 'town')
    .flatMap((town) => [
      { value: town.code, label: texts.station(town.name) },
      ...regions
        .filter(({ kind, parentCode }) => kind === 'village' && parentCode === town.code)
        .map(({ code, name }) => ({ value: code, label: texts.room(town.name, name) })),
    ]);

function AskForm(): ReactNode {
  const [params] = useSearchParams();
  const [form] = Form.useForm<Said>();
  const listing = Form.useWatch('listingNumber', form);
  const places = placesOf(useRegions().data ?? []);
  const [receipt, setReceipt] = useState<{ code: string; number: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async (said: Said): Promise<void> => {
    const { place, text } = said;
    const body = {
      text,
      // A town's code has nine digits, a village's twelve.
      ...(place && (place.length === 9 ? { townCode: place } : { villageCode: place })),
      ...(said.listingNumber?.trim() && { listingNumber: said.listingNumber }),
      ...(said.contact?.trim() && { contact: said.contact }),
    };
    setBusy(true);
    setError(null);
    try {
      setReceipt(await api.post(at('/api/public/consultations'), body));
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  if (receipt) return <Receipt title={`${texts.done} ${receipt.number}`} keep={texts.keep} code={receipt.code} />;
  return (
    <div className="panel">
      <p>{texts.intro}</p>
      <Form<Said>
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={{ listingNumber: params.get('listing') ?? '', place: '' }}
        onFinish={(said) => void send(said)}
      >
        <Form.Item name="listingNumber" label={texts.listingNumber}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        {!listing?.trim() && (
          <Form.Item name="place" label={texts.town} extra={texts.townHint}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={[{ value: '', label: texts.centre }, ...places]}
            />
          </Form.Item>
        )}
        <Form.Item
          name="text"
          label={texts.text}
          extra={texts.textHint}
          rules={[{ required: true, min: 4, message: texts.textHint }]}
        >
          <Input.TextArea rows={5} maxLength={2000} />
        </Form.Item>
        <Form.Item name="contact" label={texts.contact} extra={texts.contactHint}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Refusal error={error} onClose={() => setError(null)} />
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {texts.send}
        </Button>
      </Form>
    </div>
  );
}

const Answer = (): ReactNode => (
  <Card title={texts.ask}>
    <AskByCode path={at('/api/public/consultations')} code={texts.code} look={texts.look}>
      {({ number, stateName, askedAt, answer }) => (
        <dl className="facts-list">
          <dt>{number}</dt>
          <dd>
            {stateName} <DateTime at={askedAt} />
          </dd>
          <dt>{texts.answer}</dt>
          <dd className="pre">{answer ?? '—'}</dd>
        </dl>
      )}
    </AskByCode>
  </Card>
);
