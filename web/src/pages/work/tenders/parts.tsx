import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { FileChoice, Refusal } from '../../../components';
import { tenderTexts } from '../../../texts.tenders';
import { useStep } from './steps';

/** In groups, since people compare it by eye with the one on paper. */
export const Fingerprint = ({ of }: { of: string }): ReactNode => (
  <code className="fingerprint">{of.match(/.{1,8}/g)?.join(' ')}</code>
);

interface KeyFormProps {
  label: string;
  done: string;
  work: (file: File, passphrase: string) => Promise<unknown>;
}

/** Key file and passphrase, for the drill and for the opening. */
export function KeyForm({ label, done, work }: KeyFormProps): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { busy, error, clear, run } = useStep();
  return (
    <div className="tender-form">
      <FileChoice label={tenderTexts.file.choose} accept=".json" chosen={file} onChoose={setFile} />
      <Input.Password
        aria-label={tenderTexts.key.passphrase}
        placeholder={tenderTexts.key.passphrase}
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <Button
        type="primary"
        loading={busy}
        disabled={!file || !passphrase}
        onClick={() => void run(() => work(file!, passphrase), done)}
      >
        {label}
      </Button>
      <Refusal error={error} onClose={clear} />
    </div>
  );
}
