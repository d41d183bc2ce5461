import { QrcodeOutlined } from '@ant-design/icons';
import { App, Button, Popover, QRCode } from 'antd';
import type { ReactNode } from 'react';
import type { Schema } from '../api/address';
import { t } from '../language';

/** Where to pay, and what to write: each of it can be copied into the bank's own page. */
export function PayTo({
  account,
  reference,
}: {
  account: Schema['PayeeAccountView'] | null;
  reference: string;
}): ReactNode {
  return (
    <>
      {account ? (
        <>
          <dt>{t('收款户名')}</dt>
          <dd>
            <Copyable text={account.holder} />
          </dd>
          <dt>{t('开户银行')}</dt>
          <dd>{account.bankName}</dd>
          <dt>{t('账号')}</dt>
          <dd>
            <Copyable text={account.accountNumber} strong={account.own} />
          </dd>
        </>
      ) : (
        <>
          <dt>{t('收款账户')}</dt>
          <dd>{t('请向旗交易中心询问')}</dd>
        </>
      )}
      <dt>{account?.own ? t('附言') : t('附言（必填）')}</dt>
      <dd>
        <Copyable text={reference} strong={!account?.own} />
        {account && (
          <span className="wide-only">
            <ToPhone account={account} reference={reference} />
          </span>
        )}
      </dd>
    </>
  );
}

/** Banks have no common code for a transfer: this one carries the lines to a phone, where they are copied into the bank's own page. */
function ToPhone({ account, reference }: { account: Schema['PayeeAccountView']; reference: string }): ReactNode {
  const lines = [
    `${t('收款户名')}：${account.holder}`,
    `${t('开户银行')}：${account.bankName}`,
    `${t('账号')}：${account.accountNumber}`,
    `${t('附言')}：${reference}`,
  ];
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div style={{ width: 200 }}>
          <QRCode value={lines.join('\n')} size={200} bordered={false} />
          <div>{t('用手机扫一扫，把账号和附言带到手机上复制')}</div>
        </div>
      }
    >
      <Button type="link" size="small" icon={<QrcodeOutlined />}>
        {t('扫码带到手机')}
      </Button>
    </Popover>
  );
}

function Copyable({ text, strong }: { text: string; strong?: boolean }): ReactNode {
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t('已复制'));
    } catch {
      void message.info(t('请长按文字复制'));
    }
  };
  return (
    <span className="copyable">
      <span className={strong ? 'num strong' : undefined}>{text}</span>
      <Button type="link" size="small" onClick={() => void copy()}>
        {t('复制')}
      </Button>
    </span>
  );
}
