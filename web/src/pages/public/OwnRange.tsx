import { Button, InputNumber, Popover, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { ownRange } from '../../texts.portal';

interface Props {
  label: string;
  unit: string;
  onChoose: (range: string) => void;
}

/** A range beside the ready bands, in whole figures; one end may be left open. Fetched when it is first asked for, and open then. */
export default function OwnRange({ label, unit, onChoose }: Props): ReactNode {
  const [open, setOpen] = useState(true);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const disordered = from !== null && to !== null && BigInt(to) <= BigInt(from);
  const end = (name: string, value: string | null, set: (value: string | null) => void): ReactNode => (
    <InputNumber
      stringMode
      precision={0}
      min="0"
      max="999999999999"
      value={value}
      onChange={(typed) => set(typed === null || typed === '' ? null : String(typed))}
      prefix={name}
      suffix={unit}
      aria-label={`${label}${name}`}
      style={{ width: '100%' }}
    />
  );
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      content={
        <Space orientation="vertical" style={{ width: 220 }}>
          {end(ownRange.from, from, setFrom)}
          {end(ownRange.to, to, setTo)}
          {disordered && (
            <span className="warn" role="alert">
              {ownRange.disordered}
            </span>
          )}
          <Button
            type="primary"
            block
            disabled={disordered || (from === null && to === null)}
            onClick={() => {
              onChoose(`${from ?? ''}-${to ?? ''}`);
              setOpen(false);
            }}
          >
            {ownRange.choose}
          </Button>
        </Space>
      }
    >
      <button type="button" className="choice" aria-expanded={open}>
        {ownRange.open}
      </button>
    </Popover>
  );
}
