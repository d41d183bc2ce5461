import { Button, Card, Checkbox, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import type { ListingView } from '../../api/types';
import type { JointNoticeView, LotCandidate, VillageCandidates } from '../../api/types.joint';
import { ActionModal, Answer, Area, DateTime, type Field, Money, PageFrame } from '../../components';
import { ListTable } from '../../components/ListTable';
import { jointTexts as words } from '../../texts.joint';
import { announceFields } from './listing/announce-fields';
import { proposedIncrement } from './listing/dates';
import '../../styles.joint.css';
import { phrases } from '../../phrases';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** Many small lots of one village in one notice: chosen, given their steps, and announced with the same dates. */
export default function JointNotice(): ReactNode {
  const candidates = useRecord(at('/api/joint-notices/candidates'));
  return (
    <PageFrame title={words.title}>
      <div className="stack">
        <p className="quiet">{words.what}</p>
        <Answer of={candidates}>
          {(villages) => (villages.length === 0 ? <Card>{words.none}</Card> : <Choose villages={villages} />)}
        </Answer>
        <Card title={words.published}>
          <ListTable
            path={at('/api/public/joint-notices')}
            empty={words.noneYet}
            columns={[
              { title: t('公告'), card: 'head', render: (item) => <Link to={`/joint/${item.id}`}>{item.title}</Link> },
              { title: t('编号'), render: (item) => <span className="num">{item.number}</span> },
              { title: t('所在地'), render: (item) => `${item.town} ${item.village}` },
              { title: t('宗数'), align: 'right', render: (item) => <span className="num">{item.lots}</span> },
              { title: t('发布'), render: (item) => <DateTime at={item.publishedAt} /> },
            ]}
          />
        </Card>
      </div>
    </PageFrame>
  );
}

function Choose({ villages }: { villages: readonly VillageCandidates[] }): ReactNode {
  const [code, setCode] = useState(villages[0]!.villageCode);
  const village = villages.find(({ villageCode }) => villageCode === code) ?? villages[0]!;
  return (
    <Card
      title={words.lotsTitle}
      extra={
        <Select
          aria-label={words.village}
          value={village.villageCode}
          popupMatchSelectWidth={false}
          options={villages.map(({ villageCode, town, village: name, lots }) => ({
            value: villageCode,
            label: t('{{town}} {{name}}（{{count}}宗）', { town, name, count: lots.length }),
          }))}
          onChange={setCode}
        />
      }
    >
      <Lots key={village.villageCode} village={village} />
    </Card>
  );
}

function Lots({ village }: { village: VillageCandidates }): ReactNode {
  const { lots } = village;
  const go = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [steps, setSteps] = useState<Readonly<Record<string, string>>>({});
  const [open, setOpen] = useState(false);
  // Periods and usual terms are those of its category's trading rules; the server judges every lot by its own.
  const first = useRecord(at('/api/listings/{id}', { id: lots[0]!.listingId })).data;
  const stepOf = ({ listingId, reserve }: LotCandidate): string =>
    steps[listingId] ?? (first ? proposedIncrement(reserve, first.tradingRules.incrementShare) : '');
  const chosen = lots.filter(({ listingId }) => !left.has(listingId));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <>
      <p className="quiet">{words.choose}</p>
      <ul className="joint-lots">
        {lots.map((lot) => (
          <li key={lot.listingId}>
            <Checkbox checked={!left.has(lot.listingId)} onChange={() => toggle(lot.listingId)}>
              <b>{lot.title}</b> <span className="quiet num">{lot.number}</span>
            </Checkbox>
            <span className="quiet">
              <Say
                text="{{areaMu}} 底价 {{reserve}} 估值 {{estimatedValue}}"
                areaMu={lot.areaMu !== '0.00' && <Area value={lot.areaMu} />}
                reserve={<Money value={lot.reserve} unit={lot.basisText} />}
                estimatedValue={<Money value={lot.estimatedValue} />}
              />
            </span>
            <Input
              aria-label={`${words.step} ${lot.title}`}
              inputMode="decimal"
              prefix={<span className="quiet">{words.step}</span>}
              suffix={lot.basisText}
              value={stepOf(lot)}
              disabled={left.has(lot.listingId)}
              onChange={({ target }) => setSteps({ ...steps, [lot.listingId]: target.value })}
            />
          </li>
        ))}
      </ul>
      <div className="action-row">
        <Button type="primary" disabled={chosen.length < 2 || !first} onClick={() => setOpen(true)}>
          {words.publish}
        </Button>
        <span className="quiet">{words.chosen(chosen.length)}</span>
      </div>
      {open && first && (
        <ActionModal
          action={{ action: 'publish', label: words.publish }}
          path="/api"
          form={{
            path: 'joint-notices',
            unversioned: true,
            width: 760,
            intro: words.intro,
            fields: [...jointFields(village), ...commonFields(first)],
            toBody: (values) => ({
              ...values,
              lots: chosen.map((lot) => ({
                listingId: lot.listingId,
                version: lot.version,
                increment: stepOf(lot).trim(),
              })),
            }),
          }}
          onClose={() => setOpen(false)}
          onDone={(answer) => void go(`/joint/${(answer as JointNoticeView).id}`)}
        />
      )}
    </>
  );
}

const jointFields = ({ village }: VillageCandidates): Field[] => [
  {
    name: 'title',
    label: words.noticeTitle,
    kind: 'text',
    required: true,
    minLength: 4,
    maxLength: 120,
    initial: phrases.joint.title(village),
  },
  {
    name: 'minutesBetween',
    label: words.between,
    kind: 'int',
    required: true,
    min: 0,
    max: 1440,
    initial: 15,
    unit: t('分钟'),
    help: words.betweenHelp,
  },
  {
    name: 'depositPercent',
    label: words.percent,
    kind: 'int',
    min: 1,
    max: 100,
    initial: 10,
    unit: '%',
    help: words.percentHelp,
  },
];

/** Each lot has steps of its own on its own basis; and its own conditions, unless the notice names them for all. */
const commonFields = (first: ListingView): Field[] =>
  announceFields(first)
    .filter(({ name }) => name !== 'increment' && name !== 'maxIncrement')
    .map((field) => (field.name === 'conditions' ? { ...field, required: false } : field));
