import { DeleteOutlined, FileOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { api, ApiError, fileUrl } from '../api/client';
import { isPhoto, upright } from '../api/photos';
import { photoTexts } from '../texts.photos';
import { Refusal } from './feedback';
import { t } from '../language';

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
  /** What the paper is: photographs of it are kept under this name. */
  paper?: string;
  disabled?: boolean;
  small?: boolean;
}

/** A PDF as it is; photographs upright, small, and all of one paper in one PDF. */
async function keep(files: readonly File[], paper?: string): Promise<KeptFile> {
  if (files.every(isPhoto)) return api.uploadPhotos(await Promise.all(files.map(upright)), paper);
  const [only, ...more] = files;
  if (more.length > 0) throw new ApiError(photoTexts.oneOrPhotos, 0);
  return api.upload(only!);
}

/** From the album, the camera or the disk: a PDF up to 20 MB, or up to 30 photographs of one paper. */
export function FileUpload({ onKept, label = t('选择文件'), paper, disabled, small }: UploadProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await onKept(await keep(files, paper));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Upload
        accept=".pdf,application/pdf,image/*"
        showUploadList={false}
        disabled={disabled || busy}
        multiple
        beforeUpload={(file, all) => {
          // Called once for each; together they are one paper.
          if (file === all[0]) void send(all);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={busy} disabled={disabled} size={small ? 'small' : 'middle'}>
          {busy ? photoTexts.busy : label}
        </Button>
      </Upload>
      <Refusal error={error} onClose={() => setError(null)} />
    </div>
  );
}

/** The same as a field of a form: its value is the kept file's id. */
export function FileField({
  value,
  paper,
  onChange,
}: {
  value?: string;
  paper?: string;
  onChange?: (id: string | undefined) => void;
}): ReactNode {
  const [kept, setKept] = useState<KeptFile>();
  if (value) {
    return (
      <span className="file-field">
        <FileLink id={value} name={kept?.name ?? t('已上传的文件')} />
        {kept && <span className="quiet"> {sizeText(kept.size)}</span>}
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t('去掉这个文件')}
          onClick={() => onChange?.(undefined)}
        />
      </span>
    );
  }
  return (
    <FileUpload
      paper={paper}
      onKept={(file) => {
        setKept(file);
        onChange?.(file.id);
      }}
    />
  );
}
