import { SafetyCertificateFilled, WarningFilled } from '@ant-design/icons';
import { Descriptions } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { at } from '../../api/address';
import { api } from '../../api/client';
import { Money } from '../../components';
import { checkTexts as texts } from '../../texts.check';
import { type SigningKey, verifyStatement } from './statement';

const kept = 'signing-keys';

/** The centre's keys; kept on the device, so that a certificate is checked where there is no network. */
async function keysOf(): Promise<SigningKey[]> {
  try {
    const keys = await api.get(at('/api/public/signing-keys'));
    localStorage.setItem(kept, JSON.stringify(keys));
    return keys;
  } catch (error) {
    const before = localStorage.getItem(kept);
    if (before === null) throw error;
    return JSON.parse(before) as SigningKey[];
  }
}

/** What the QR code itself says, checked by the centre's signature without asking the centre (art. 21). */
export function SignedStatement(): ReactNode {
  const { hash } = useLocation();
  const said = new URLSearchParams(hash.slice(1)).get('s');
  const keys = useQuery({ queryKey: [kept], queryFn: keysOf, enabled: said !== null, retry: false });
  if (said === null || !keys.data) return null;
  const verdict = verifyStatement(said, keys.data);
  if (verdict.outcome !== 'valid') {
    return (
      <div className="panel">
        <p className="check-head bad">
          <WarningFilled /> {texts.bad[verdict.outcome]}
        </p>
      </div>
    );
  }
  return (
    <div className="panel">
      <p className="check-head ok">
        <SafetyCertificateFilled /> {texts.good}
      </p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={verdict.fields.map((field, at) => ({
          key: at,
          label: texts.fields[at] ?? '',
          children: at === 5 ? <Money value={field} strong /> : field,
        }))}
      />
      <p className="quiet">{texts.note}</p>
    </div>
  );
}
