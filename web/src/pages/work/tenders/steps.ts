import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ApiError } from '../../../api/client';
import type { HolderView, TenderView } from '../../../api/types.tenders';
import { type KeyFile, openKeyFile } from '../../../sealing';
import { tenderTexts } from '../../../texts.tenders';
import { t } from '../../../language';

/** A refusal of the page itself, shown as the server's are. */
export const refused = (detail: string): ApiError => new ApiError({ code: 'PAGE', title: t('未办理'), detail }, 0);

interface Step {
  busy: boolean;
  error: unknown;
  clear: () => void;
  run: (work: () => Promise<unknown>, done?: string) => Promise<boolean>;
}

/** Work that is done partly in the browser and partly by the server; afterwards the page reads afresh. */
export function useStep(): Step {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<unknown>, done?: string): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: ['record'] });
      if (done) void message.success(done);
      return true;
    } catch (fault) {
      setError(fault);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, clear: () => setError(null), run };
}

export const ownHolder = (tender: TenderView): HolderView | undefined =>
  tender.holders.find(({ seat, own }) => own && seat === tender.seat);

/** The private key out of the holder's file; it stays in this page. */
export async function unlock(file: File, passphrase: string, holder: HolderView): ReturnType<typeof openKeyFile> {
  const kept = readKeyFile(await file.text());
  if (kept.fingerprint !== holder.fingerprint) throw refused(tenderTexts.file.other);
  return openKeyFile(kept, passphrase).catch(() => {
    throw refused(tenderTexts.file.wrong);
  });
}

function readKeyFile(text: string): KeyFile {
  try {
    const kept = JSON.parse(text) as KeyFile;
    if (kept.kind === 'tender-holder-key') return kept;
  } catch {
    // Said below: a file that is no JSON is no key file either.
  }
  throw refused(tenderTexts.file.notKey);
}

export function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  URL.revokeObjectURL(href);
}

const chunk = 0x8000;

export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
