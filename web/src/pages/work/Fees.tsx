import { Button, Card, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { FeeSchedule } from '../../api/types.fees';
import { beijing, serverNow } from '../../clock';
import { ActionModal, type ActionForm, Answer, DateTime, Money, PageFrame } from '../../components';
import { EmptyState } from '../../components/feedback';
import { Facts } from '../../components/Facts';
import { percentText } from '../../share';
import { Dec } from '../../rulebook';
import { feeTexts as texts } from '../../texts.fees';
import '../../styles.work.css';
import { Say } from '../../components/Say';

/** `100000 1%` a line; a line that cannot be read goes on as it is, and is refused there. */
function tiersOf(lines: readonly string[]): { upTo?: string; rate: string }[] {
  return lines.map((line) => {
    const [, end = '', percent = ''] = /^(.*?)\s+([\d.]+)\s*[%％]?$/u.exec(line.trim()) ?? [];
    const rate = /^\d+(\.\d+)?$/.test(percent) ? new Dec(percent).div(100).toString() : line;
    return /^[\d.]+$/.test(end) ? { upTo: end, rate } : { rate };
  });
}

const form: ActionForm = {
  path: 'fees',
  unversioned: true,
  width: 640,
  intro: texts.intro,
  fields: [
    { name: 'fromOn', label: texts.from, kind: 'date', required: true },
    { name: 'tiers', label: texts.tiers, kind: 'lines', required: true, help: texts.tiersHelp },
    { name: 'minimum', label: texts.minimum, kind: 'money', required: true, initial: '0.00' },
    { name: 'cap', label: texts.cap, kind: 'money' },
    {
      name: 'dueWorkingDays',
      label: texts.due,
      kind: 'int',
      min: 1,
      max: 60,
      initial: 5,
      unit: texts.days,
      required: true,
    },
    { name: 'reason', label: texts.reason, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
  ],
  toBody: ({ tiers, ...rest }) => ({ ...rest, tiers: tiersOf((tiers as string[] | undefined) ?? []) }),
};

/** The centre's fees, version by version (art. 23); the administrator publishes the next one. */
export default function Fees(): ReactNode {
  const me = useMe().data;
  const list = useRecord(at('/api/fees'));
  const [adding, setAdding] = useState(false);
  return (
    <PageFrame
      title={texts.nav}
      extra={
        may(me, 'fee.record') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        )
      }
    >
      <p className="quiet">{texts.intro}</p>
      <Answer of={list}>
        {(versions) => (
          <div className="stack">
            {versions.length === 0 && <EmptyState text={texts.none} />}
            {versions.map((one) => (
              <Version key={one.id} one={one} />
            ))}
          </div>
        )}
      </Answer>
      {adding && (
        <ActionModal
          action={{ action: 'record', label: texts.add, warnings: [] }}
          path="/api"
          form={form}
          onClose={() => setAdding(false)}
          onDone={() => setAdding(false)}
        />
      )}
    </PageFrame>
  );
}

function Version({ one }: { one: FeeSchedule }): ReactNode {
  const coming = one.fromOn > beijing(serverNow()).format('YYYY-MM-DD');
  const [colour, word] = one.inForce
    ? ['green', texts.inForce]
    : coming
      ? ['gold', texts.coming]
      : ['default', texts.past];
  return (
    <Card
      title={
        <>
          {texts.version(one.no)} <Tag color={colour}>{word}</Tag>
        </>
      }
    >
      <Facts
        items={[
          [texts.from, one.fromOn],
          [
            texts.tiers,
            <ul key="t" style={{ margin: 0, paddingLeft: 18 }}>
              {one.tiers.map(({ upTo, rate }) => (
                <li key={upTo ?? 'above'}>
                  {upTo === null ? (
                    texts.above
                  ) : (
                    <>
                      <Say text="不超过 {{upTo}} 的部分" upTo={<Money value={upTo} />} />
                    </>
                  )}{' '}
                  {percentText(rate)}
                </li>
              ))}
            </ul>,
          ],
          [texts.minimum, <Money key="m" value={one.minimum} />],
          [texts.cap, one.cap && <Money key="c" value={one.cap} />],
          [texts.due, `${one.dueWorkingDays}${texts.days}`],
          [texts.reason, one.reason],
          [
            texts.recorded,
            <span key="r">
              {one.recordedBy} <DateTime at={one.recordedAt} />
            </span>,
          ],
        ]}
      />
    </Card>
  );
}
