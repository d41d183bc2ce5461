import { Alert } from 'antd';
import type { ReactNode } from 'react';

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
        <code className="receipt-code">{code}</code>
      </>
    }
  />
);
