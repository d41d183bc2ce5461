import { AutoComplete } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../api/address';
import { useRecord } from '../api/hooks';

interface Props {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  /** What is asked: the person, or the house. */
  of: 'auctioneer' | 'house';
}

/** Free text, with those offered who have an account: named so in the notice, the auctioneer finds the auction on his list. */
export function AuctioneerInput({ of, ...props }: Props): ReactNode {
  const known = useRecord(at('/api/specialists'), { role: 'auctioneer' }).data ?? [];
  const options =
    of === 'house'
      ? [...new Set(known.map(({ organization }) => organization))].map((value) => ({ value }))
      : known.map(({ name, organization }) => ({ value: name, label: `${name}（${organization}）` }));
  return <AutoComplete {...props} options={options} showSearch={{ filterOption: false }} maxLength={200} />;
}
