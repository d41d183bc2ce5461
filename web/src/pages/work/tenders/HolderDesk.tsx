import { Alert, Button, Card, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import type { SealedForHolder, TenderView } from '../../../api/types.tenders';
import { ActionModal, Refusal } from '../../../components';
import { type HolderKey, makeHolderKey, unwrapDrill, unwrapShare } from '../../../sealing';
import { tenderTexts } from '../../../texts.tenders';
import { Fingerprint, KeyForm } from './parts';
import { download, ownHolder, refused, unlock, useStep } from './steps';
import { t } from '../../../language';

/** A holder's three errands: make a key, show that it is at hand, open after the close. */
export function HolderDesk({ tender }: { tender: TenderView }): ReactNode {
  const own = ownHolder(tender);
  const taken = tender.holders.some(({ seat }) => seat === tender.seat) && !own;
  if (tender.state === 'opening') return own ? <Opening tender={tender} /> : <Note text={tenderTexts.key.others} />;
  if (tender.state !== 'sealing') return null;
  return (
    <>
      {taken && <Note text={tenderTexts.key.others} />}
      {own && !own.drilledAt && <Drill tender={tender} />}
      <KeyMaking tender={tender} replaces={Boolean(own)} />
    </>
  );
}

const Note = ({ text }: { text: string }): ReactNode => <Alert type="info" showIcon title={text} />;

function KeyMaking({ tender, replaces }: { tender: TenderView; replaces: boolean }): ReactNode {
  const texts = tenderTexts.key;
  const [asked, setAsked] = useState(!replaces);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [key, setKey] = useState<HolderKey | null>(null);
  const { busy, error, clear, run } = useStep();
  const fault = passphrase.length < 12 ? texts.short : passphrase !== again ? texts.differs : null;
  const save = (made: HolderKey): void =>
    download(
      t('保管人密钥-{{number}}-{{seat}}.json', { number: tender.listing.number ?? tender.id, seat: tender.seat }),
      JSON.stringify(made.file),
    );
  const make = async (): Promise<void> => {
    const made = await makeHolderKey(passphrase);
    setKey(made);
    save(made);
  };
  const register = async (): Promise<void> => {
    await api.post(at('/api/tenders/{id}/holder-key', { id: tender.id }), { publicKey: key!.publicKey });
    setKey(null);
    setAsked(false);
    setPassphrase('');
    setAgain('');
  };
  if (!asked) return <Button onClick={() => setAsked(true)}>{texts.anew}</Button>;
  return (
    <Card title={texts.title}>
      <p className="quiet">{texts.explained}</p>
      <div className="tender-form">
        {key ? (
          <>
            <Alert type="warning" showIcon title={texts.made} description={<Fingerprint of={key.fingerprint} />} />
            <Button onClick={() => save(key)}>{texts.download}</Button>
            <Button type="primary" loading={busy} onClick={() => void run(register, texts.registered)}>
              {texts.register}
            </Button>
          </>
        ) : (
          <>
            <Secret label={texts.passphrase} value={passphrase} onChange={setPassphrase} />
            <Secret label={texts.again} value={again} onChange={setAgain} />
            {again !== '' && fault && <div className="bad">{fault}</div>}
            <Button type="primary" loading={busy} disabled={fault !== null} onClick={() => void run(make)}>
              {texts.make}
            </Button>
          </>
        )}
        <Refusal error={error} onClose={clear} />
      </div>
    </Card>
  );
}

interface SecretProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Secret = ({ label, value, onChange }: SecretProps): ReactNode => (
  <Input.Password
    aria-label={label}
    placeholder={label}
    autoComplete="new-password"
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

function Drill({ tender }: { tender: TenderView }): ReactNode {
  const own = ownHolder(tender)!;
  const work = async (file: File, passphrase: string): Promise<void> => {
    const share = await unwrapDrill(tender.id, own.drillSealed, await unlock(file, passphrase, own));
    await api.post(at('/api/tenders/{id}/drill', { id: tender.id }), { share });
  };
  return (
    <Card title={tenderTexts.drill.title}>
      <p className="quiet">{tenderTexts.drill.explained}</p>
      <KeyForm label={tenderTexts.drill.go} done={tenderTexts.drill.done} work={work} />
    </Card>
  );
}

function Opening({ tender }: { tender: TenderView }): ReactNode {
  const texts = tenderTexts.opening;
  const own = ownHolder(tender)!;
  const [concluding, setConcluding] = useState(false);
  const work = async (file: File, passphrase: string): Promise<void> => {
    const key = await unlock(file, passphrase, own);
    const bids = await api.get(at('/api/tenders/{id}/envelopes', { id: tender.id }));
    const unwrap = async ({
      bidId,
      applicationId,
      shares,
    }: SealedForHolder): Promise<{ bidId: string; share: string }> => ({
      bidId,
      share: await unwrapShare({ tenderId: tender.id, applicationId, shares }, own.seat, key),
    });
    const shares = await Promise.all(bids.map(unwrap)).catch(() => {
      throw refused(texts.broken);
    });
    await api.post(at('/api/tenders/{id}/shares', { id: tender.id }), { shares });
  };
  return (
    <Card title={texts.title}>
      {own.sharesAt && <Alert className="spaced" type="success" showIcon title={texts.waiting} />}
      <p className="quiet">{texts.explained}</p>
      <KeyForm label={texts.go} done={texts.done} work={work} />
      {tender.mayConclude && <Button onClick={() => setConcluding(true)}>{texts.conclude}</Button>}
      {concluding && (
        <ActionModal
          action={{ action: 'conclude', label: texts.conclude }}
          path={`/api/tenders/${tender.id}`}
          version={0}
          form={{
            unversioned: true,
            danger: true,
            intro: texts.concludeAsk,
            fields: [{ name: 'reason', label: texts.reason, kind: 'textarea', required: true, maxLength: 500 }],
          }}
          onClose={() => setConcluding(false)}
          onDone={() => setConcluding(false)}
        />
      )}
    </Card>
  );
}
