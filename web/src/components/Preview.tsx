import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { fileUrl } from '../api/client';
import { t } from '../language';

/** A document beside the facts, without leaving the page. */
export function Preview({ id, name, onClose }: { id: string; name: string; onClose: () => void }): ReactNode {
  const image = /\.(jpe?g|png)$/i.test(name);
  return (
    <Drawer
      open
      onClose={onClose}
      size={Math.min(760, window.innerWidth)}
      title={name}
      mask={false}
      extra={
        <Button href={fileUrl(id)} target="_blank">
          {t('新窗口打开')}
        </Button>
      }
    >
      {image ? (
        <img src={fileUrl(id)} alt={name} className="preview-image" />
      ) : (
        <iframe src={fileUrl(id)} title={name} className="preview" style={{ height: 'calc(100vh - 130px)' }} />
      )}
    </Drawer>
  );
}
