import { Select } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import { professionalTexts as texts, span } from '../../../texts.professionals';

interface Props {
  id?: string;
  value?: string;
  onChange?: (name: string | undefined) => void;
}

/** An appraiser of the register by its name; what the report of its day is worth the rules say (art. 29). */
export function AppraiserSelect(props: Props): ReactNode {
  const known = useRecord(at('/api/public/professionals')).data ?? [];
  const houses = known.filter(({ kind }) => kind === 'appraiser');
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      options={houses.map((house) => ({ value: house.name, label: `${house.name} ${span(house, texts.lasting)}` }))}
      labelRender={({ value }) => value}
    />
  );
}
