import { ClockCircleOutlined } from '@ant-design/icons';
import { Tag, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { dateTimeText, dueText, spanText, useServerNow } from '../clock';
import { nameOf, partyKinds, stateNames, texts, type StateKind } from '../texts';
import { t } from '../language';

/** Thousands separators on a decimal string; never through a float. */
export function groupDigits(value: string): string {
  const [whole = '0', fraction] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

export function Money({
  value,
  unit = texts.yuan,
  strong,
}: {
  value: string | null | undefined;
  unit?: string;
  strong?: boolean;
}): ReactNode {
  if (value === null || value === undefined || value === '') return texts.unknown;
  return (
    <span className={strong ? 'num strong' : 'num'}>
      {groupDigits(value).replace('-', '−')}
      <span className="unit"> {unit}</span>
    </span>
  );
}

/** Areas lose the zeros that say nothing: 2380.9400 → 2,380.94. */
export const plainDecimal = (value: string): string =>
  groupDigits(value.includes('.') ? value.replace(/\.?0+$/, '') : value);

export function Area({ value, unit = texts.mu }: { value: string | null | undefined; unit?: string }): ReactNode {
  if (!value) return texts.unknown;
  if (/^0*(\.0*)?$/.test(value)) return texts.unknown;
  return (
    <span className="num">
      {plainDecimal(value)}
      <span className="unit"> {unit}</span>
    </span>
  );
}

interface DeadlineProps {
  at: string | null | undefined;
  /** The work is done: the time is shown, its urgency is not. */
  done?: boolean;
  /** What has passed is not a fault (an opening, a public date). */
  neutral?: boolean;
  label?: string;
}

/** A day or time that counts: Beijing time, what is left, and red when it has passed. */
export function Deadline({ at, done, neutral, label }: DeadlineProps): ReactNode {
  const now = useServerNow(at && !done && Math.abs(Date.parse(at) - Date.now()) < 7_200_000 ? 1000 : 30_000);
  if (!at) return <span className="quiet">{texts.unknown}</span>;
  // A day alone lasts until its end in Beijing.
  const until = /^\d{4}-\d\d-\d\d$/.test(at) ? Date.parse(`${at}T23:59:59+08:00`) : Date.parse(at);
  const left = until - now;
  const past = left <= 0;
  const urgent = !past && left < 86_400_000;
  return (
    <span className="deadline">
      {label && <span className="quiet">{label} </span>}
      <span className="num">{dueText(at)}</span>
      {!done && !(past && neutral) && (
        <Tag
          variant="filled"
          color={past ? 'error' : urgent ? 'warning' : 'default'}
          icon={<ClockCircleOutlined />}
          className="deadline-tag"
        >
          {past ? `${texts.overdue} ${spanText(-left)}` : t('剩 {{left}}', { left: spanText(left) })}
        </Tag>
      )}
    </span>
  );
}

export const DateTime = ({ at, seconds }: { at: string | null | undefined; seconds?: boolean }): ReactNode => (
  <span className="num">{dateTimeText(at, seconds)}</span>
);

const good = [
  'approved',
  'dealt',
  'contracted',
  'certified',
  'settled',
  'confirmed',
  'paid',
  'refunded',
  'closed',
  'drafted',
  'done',
  'met',
  '已成交',
];
const bad = [
  'faulty',
  'overdue',
  'metLate',
  'rejected',
  'terminated',
  'rescinded',
  'objected',
  'late',
  '终止',
  '弃拍',
  '异议处理',
];
const held = ['stopped', 'returned', 'suspended', 'unsold', 'partPaid', 'held', 'refundDue', '中止', '流拍', 'draft'];
const running = [
  'running',
  'announced',
  'trading',
  'open',
  'submitted',
  'accepted',
  'verifying',
  'resultNotice',
  'pending',
  'ordered',
  '正在报名',
  '正在竞价',
  '即将竞价',
  '结果公示',
  '即将报名',
];

/** A state in its word and colour; the word alone says it too. */
export function StateTag({ kind, state, name }: { kind?: StateKind; state: string; name?: string }): ReactNode {
  const colour = good.includes(state)
    ? 'green'
    : bad.includes(state)
      ? 'red'
      : held.includes(state)
        ? 'orange'
        : running.includes(state)
          ? 'blue'
          : 'default';
  return (
    <Tag color={colour} className="state-tag">
      {name ?? (kind ? nameOf(stateNames[kind], state) : t(state))}
    </Tag>
  );
}

export function PartyName({
  party,
  name,
  kind,
}: {
  party?: { name: string; kind?: string; idMask?: string };
  name?: string;
  kind?: string;
}): ReactNode {
  const shownKind = party?.kind ?? kind;
  return (
    <span>
      <b>{party?.name ?? name}</b>
      {shownKind && <span className="quiet">（{nameOf(partyKinds, shownKind)}）</span>}
      {party?.idMask && (
        <Tooltip title={t('证件号码已遮盖')}>
          <span className="quiet num"> {party.idMask}</span>
        </Tooltip>
      )}
    </span>
  );
}
