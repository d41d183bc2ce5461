import { Button, DatePicker, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { useMe, useRecord } from '../../../api/hooks';
import type { ConsultationCount } from '../../../api/types.registers';
import { Answer } from '../../../components';
import { WholeList } from '../../../components/WholeList';
import { consultationTexts as texts } from '../../../texts.consultations';

/** Who sees every question sees how they are answered. */
const overseers = ['clerk', 'director', 'supervisor'];

/** Where questions were asked in a period, and what became of them (art. 9–11). */
export function Counts(): ReactNode {
  const role = useMe().data?.account.role;
  const [open, setOpen] = useState(false);
  if (!role || !overseers.includes(role)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.counts}</Button>
      <Modal open={open} title={texts.counts} width={760} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <Table />
      </Modal>
    </>
  );
}

function Table(): ReactNode {
  const [period, setPeriod] = useState<{ from?: string; to?: string }>({});
  const counts = useRecord(at('/api/consultations/statistics'), period);
  const columns = texts.countColumns;
  return (
    <div className="stack">
      <div>
        <DatePicker.RangePicker
          aria-label={texts.period}
          value={period.from && period.to ? [dayjs(period.from), dayjs(period.to)] : null}
          onChange={(_, [from, to]) => setPeriod({ ...(from && { from }), ...(to && { to }) })}
        />{' '}
        <span className="quiet">{texts.thisYear}</span>
      </div>
      <Answer of={counts}>
        {(rows) => (
          <WholeList<ConsultationCount>
            name={texts.counts}
            empty={texts.noCounts}
            rows={rows}
            rowKey={({ tier, place }) => `${tier} ${place}`}
            columns={[
              { key: 'place', title: columns.place, card: 'head', render: ({ place }) => place },
              { key: 'asked', title: columns.asked, align: 'right', render: ({ asked }) => asked },
              { key: 'answered', title: columns.answered, align: 'right', render: ({ answered }) => answered },
              { key: 'declined', title: columns.declined, align: 'right', render: ({ declined }) => declined },
              { key: 'waiting', title: columns.waiting, align: 'right', render: ({ waiting }) => waiting },
              { key: 'hours', title: columns.hours, align: 'right', render: (one) => texts.hours(one.averageHours) },
            ]}
          />
        )}
      </Answer>
    </div>
  );
}
