import { DeleteOutlined, FileOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { api, fileUrl } from '../api/client';
import { Refusal } from './feedback';

export interface KeptFile {
  id: string;
  name: string;
  size: number;
}

export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const FileLink = ({ id, name }: { id: string; name: string }): ReactNode => (
  // Underlined: in the middle of a sentence colour alone does not tell a link.
  <a href={fileUrl(id)} target="_blank" rel="noreferrer" className="file-link">
    <FileOutlined /> {name}
  </a>
);

interface UploadProps {
  /** Called when the server has kept the file. */
  onKept: (file: KeptFile) => void | Promise<unknown>;
  label?: string;
  disabled?: boolean;
  small?: boolean;
}

/** One file at a time, from the album, the camera or the disk: PDF, JPEG, PNG up to 20 MB. */
export function FileUpload({ onKept, label = '选择文件', disabled, small }: UploadProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await onKept(await api.upload(file));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Upload
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        showUploadList={false}
        disabled={disabled || busy}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={busy} disabled={disabled} size={small ? 'small' : 'middle'}>
          {busy ? '正在上传' : label}
        </Button>
      </Upload>
      <Refusal error={error} onClose={() => setError(null)} />
    </div>
  );
}

/** The same as a field of a form: its value is the kept file's id. */
export function FileField({
  value,
  onChange,
}: {
  value?: string;
  onChange?: (id: string | undefined) => void;
}): ReactNode {
  const [kept, setKept] = useState<KeptFile>();
  if (value) {
    return (
      <span className="file-field">
        <FileLink id={value} name={kept?.name ?? '已上传的文件'} />
        {kept && <span className="quiet"> {sizeText(kept.size)}</span>}
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label="去掉这个文件"
          onClick={() => onChange?.(undefined)}
        />
      </span>
    );
  }
  return (
    <FileUpload
      onKept={(file) => {
        setKept(file);
        onChange?.(file.id);
      }}
    />
  );
}
