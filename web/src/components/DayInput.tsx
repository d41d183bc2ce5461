import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { t } from '../language';

interface Props {
  value?: string;
  onChange?: (day: string | undefined) => void;
  placeholder?: string;
  id?: string;
}

/** A civil day as the server writes it, typed or picked. */
export const DayInput = ({ value, onChange, placeholder = t('年-月-日'), id }: Props): ReactNode => (
  <DatePicker
    id={id}
    style={{ width: '100%' }}
    placeholder={placeholder}
    value={value ? dayjs(value) : null}
    format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D']}
    onChange={(day) => onChange?.(day ? dayjs(day as never).format('YYYY-MM-DD') : undefined)}
  />
);
