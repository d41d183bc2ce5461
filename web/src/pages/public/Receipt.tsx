import { Alert, Typography } from 'antd';
import type { ReactNode } from 'react';
import { t } from '../../language';

interface Props {
  title: string;
  /** What the code is for. */
  keep: string;
  code: string;
}

/** What somebody without an account is left with: the code that his answer waits under. */
export const Receipt = ({ title, keep, code }: Props): ReactNode => (
  <Alert
    type="success"
    showIcon
    title={title}
    description={
      <>
        {keep}
        <Typography.Text className="receipt-code" copyable code>
          {code}
        </Typography.Text>
        <div>{t('请记下来或者拍照保存。')}</div>
      </>
    }
  />
);
