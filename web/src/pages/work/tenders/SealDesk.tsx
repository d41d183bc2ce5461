import { Button, Card, Input, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import { fromFen, isMoney, toFen } from '../../../api/decimal';
import type { TenderView } from '../../../api/types.tenders';
import { DateTime, FileChoice, Refusal, StateTag } from '../../../components';
import { fingerprintOf, hashOf, seal, type Seat, seats } from '../../../sealing';
import { receiptStates, tenderTexts } from '../../../texts.tenders';
import { basisUnit } from '../../../words';
import { Fingerprint } from './parts';
import { base64Of, refused, useStep } from './steps';

const largestFile = 480 * 1024;
const texts = tenderTexts.seal;

/** The bid leaves this page sealed or not at all; sealing again replaces (Tender Law 29). */
export function SealDesk({ tender }: { tender: TenderView }): ReactNode {
  const [price, setPrice] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { busy, error, clear, run } = useStep();
  const standing = tender.mine.some(({ state }) => state === 'standing');
  const unit = basisUnit(tender.listing.basisText);
  const fault = faultOf(price, file);
  const label = standing ? texts.replace : texts.go;
  const send = async (): Promise<void> => {
    const done = await run(() => sealed(tender, fromFen(toFen(price)), file), texts.done);
    if (!done) return;
    setPrice('');
    setFile(null);
  };
  return (
    <Card title={texts.title}>
      <p className="quiet">{texts.forgets}</p>
      <div className="tender-form">
        <Input
          size="large"
          inputMode="decimal"
          aria-label={texts.price}
          placeholder={`${texts.price}（${unit}）`}
          value={price}
          onChange={(event) => setPrice(event.target.value)}
        />
        <FileChoice label={texts.file} chosen={file} onChoose={setFile} />
        <span className="quiet">{texts.fileHint}</span>
        {price !== '' && fault && (
          <div className="bad" role="alert">
            {fault}
          </div>
        )}
        <Popconfirm
          title={`${texts.ask}${fault ? '' : fromFen(toFen(price))}${unit}？`}
          disabled={fault !== null}
          onConfirm={() => void send()}
        >
          <Button type="primary" size="large" loading={busy} disabled={fault !== null}>
            {label}
          </Button>
        </Popconfirm>
        {standing && (
          <Popconfirm
            title={texts.withdrawAsk}
            onConfirm={() =>
              void run(() => api.post(at('/api/tenders/{id}/bids/withdraw', { id: tender.id })), texts.withdrawn)
            }
          >
            <Button danger disabled={busy}>
              {texts.withdraw}
            </Button>
          </Popconfirm>
        )}
        <Refusal error={error} onClose={clear} />
      </div>
    </Card>
  );
}

function faultOf(price: string, file: File | null): string | null {
  if (!isMoney(price) || toFen(price) <= 0n) return texts.notMoney;
  return file && file.size > largestFile ? texts.tooBig : null;
}

/** The fingerprints are reckoned here, from the keys that are used: what the page shows is what seals. */
async function sealed(tender: TenderView, price: string, file: File | null): Promise<void> {
  const keys = {} as Record<Seat, string>;
  for (const seat of seats) {
    const holder = tender.holders.find((one) => one.seat === seat);
    if (!holder?.drilledAt) throw refused(tenderTexts.holders.notReady);
    if ((await fingerprintOf(holder.publicKey)) !== holder.fingerprint) throw refused(texts.foreign);
    keys[seat] = holder.publicKey;
  }
  const content = { price, fileName: file?.name ?? null, file: file && (await base64Of(file)) };
  const envelope = await seal(content, { tenderId: tender.id, applicationId: tender.applicationId! }, keys);
  const receipt = await api.post(at('/api/tenders/{id}/bids', { id: tender.id }), envelope);
  if (receipt.hash !== (await hashOf(envelope))) throw refused(texts.otherHash);
}

/** What the bidder keeps: the digest of what was sealed. */
export function Receipts({ tender }: { tender: TenderView }): ReactNode {
  const newest = [...tender.mine].sort((a, b) => b.sealedAt.localeCompare(a.sealedAt));
  return (
    <Card
      title={tenderTexts.receipt.title}
      extra={
        newest.length > 0 && (
          <Button size="small" onClick={() => window.print()}>
            {tenderTexts.receipt.print}
          </Button>
        )
      }
    >
      {newest.length === 0 ? (
        <span className="quiet">{tenderTexts.receipt.none}</span>
      ) : (
        <ul className="tender-list">
          {newest.map(({ id, hash, state, sealedAt }) => (
            <li key={id}>
              <StateTag state={state === 'standing' ? 'approved' : state} name={receiptStates[state] ?? state} />{' '}
              <DateTime at={sealedAt} seconds />
              <div className="quiet">{tenderTexts.receipt.hash}</div>
              <Fingerprint of={hash} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
