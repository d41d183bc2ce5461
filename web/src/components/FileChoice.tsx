import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import type { ReactNode } from 'react';

interface FileChoiceProps {
  label: string;
  accept?: string;
  chosen: File | null;
  onChoose: (file: File | null) => void;
}

/** A file that stays in this page; nothing is uploaded. */
export const FileChoice = ({ label, accept, chosen, onChoose }: FileChoiceProps): ReactNode => (
  <Upload
    accept={accept}
    maxCount={1}
    fileList={chosen ? [{ uid: '1', name: chosen.name, status: 'done' }] : []}
    beforeUpload={(file) => {
      onChoose(file);
      return false;
    }}
    onRemove={() => onChoose(null)}
  >
    <Button icon={<UploadOutlined />}>{label}</Button>
  </Upload>
);
