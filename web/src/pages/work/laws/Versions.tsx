import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Collapse, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Readable } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { HistoryEntry, ActionView, Lawbook, LawAdvisoryView, LawInstrumentView } from '../../../api/types';
import {
  ActionButtons,
  ActionModal,
  Answer,
  articleText,
  DateTime,
  FileLink,
  Timeline,
  Violations,
  type ActionForm,
} from '../../../components';
import { Facts } from '../../../components/Facts';
import { nameOf } from '../../../texts';
import { lawColours, lawStatuses, lawTexts } from '../../../texts.laws';
import { Changes } from './Changes';
import { instrumentForm } from './instrument-form';
import { figureText } from '../../../words';
import { t } from '../../../language';

const withReason: ActionForm = {
  danger: true,
  fields: [{ name: 'reason', label: t('理由'), kind: 'textarea', required: true, minLength: 4, maxLength: 1000 }],
};
const forms = { withdraw: withReason, lift: withReason };

const adviseForm: ActionForm = {
  path: 'advisories',
  unversioned: true,
  danger: true,
  intro: lawTexts.adviseIntro,
  fields: [
    { name: 'from', label: t('自何日起'), kind: 'date', required: true },
    { name: 'reason', label: t('理由'), kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
    { name: 'fileId', label: t('依据材料'), kind: 'file' },
  ],
};

/** Art. 37: which law holds today, what follows it, and what the director has decided for the time without one. */
export function Versions(): ReactNode {
  const lawbook = useRecord(at('/api/laws'));
  return (
    <Answer of={lawbook}>
      {(book) => (
        <div className="stack">
          <Current book={book} />
          <Card title={lawTexts.instruments}>
            {book.instruments.length === 0 && <span className="quiet">{lawTexts.none}</span>}
            {book.instruments.map((one) => (
              <Instrument key={one.id} one={one} />
            ))}
          </Card>
          <Card title={lawTexts.advisories}>
            {book.advisories.length === 0 && <span className="quiet">{lawTexts.noAdvisory}</span>}
            {book.advisories.map((one) => (
              <Advisory key={one.id} one={one} />
            ))}
          </Card>
        </div>
      )}
    </Answer>
  );
}

function Current({ book: { current, actions } }: { book: Lawbook }): ReactNode {
  return (
    <Card title={lawTexts.current} extra={<Record actions={actions} form={instrumentForm(current.figures)} />}>
      <Facts
        items={[
          [t('名称'), <b key="t">{current.title}</b>],
          [t('文号'), current.number],
          [
            t('有效期'),
            t('{{from}} 起{{more}}', {
              from: current.from,
              more: current.to ? t('，{{to}} 失效', { to: current.to }) : '',
            }),
          ],
          [
            t('情形'),
            <Tag key="s" color={current.situation === 'lapsed' ? 'orange' : 'green'}>
              {nameOf(lawTexts.situations, current.situation)}
            </Tag>,
          ],
        ]}
      />
      <Collapse
        ghost
        size="small"
        items={[
          {
            key: 'figures',
            label: lawTexts.figures,
            children: (
              <Facts
                items={current.figures.map(({ name, article, text }) => [
                  t(name),
                  t('{{textShown}}（{{article}}）', { textShown: figureText(text), article: articleText(article) }),
                ])}
              />
            ),
          },
        ]}
      />
      {actions
        .filter(({ allowed }) => !allowed)
        .map(({ action, label, violations }) => (
          <div key={action} className="quiet">
            {t('“{{label}}”现在不能办理：', { label })}
            <Violations items={violations} />
          </div>
        ))}
    </Card>
  );
}

/** What may be recorded now, by this person: the server names it. */
function Record({ actions, form }: { actions: ActionView[]; form: ActionForm }): ReactNode {
  const [open, setOpen] = useState<ActionView | null>(null);
  const refresh = useLawChange();
  return (
    <div className="action-row">
      {actions
        .filter(({ allowed }) => allowed)
        .map((action) => (
          <Button
            key={action.action}
            type={action.action === 'record' ? 'primary' : 'default'}
            danger={action.action === 'advise'}
            onClick={() => setOpen(action)}
          >
            {action.label}
          </Button>
        ))}
      {open && (
        <ActionModal
          action={open}
          path="/api/laws"
          form={open.action === 'record' ? form : adviseForm}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            refresh();
          }}
        />
      )}
    </div>
  );
}

/** A change of law changes the catalogue, and with it what every page says. */
export function useLawChange(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['catalogue'] });
}

function Instrument({ one }: { one: LawInstrumentView }): ReactNode {
  const refresh = useLawChange();
  return (
    <section className="owner">
      <div className="row-head">
        <b>
          《{one.title}》<span className="quiet">{one.number}</span>
        </b>
        <Tag color={lawColours[one.status]}>{nameOf(lawStatuses, one.status)}</Tag>
      </div>
      <Facts
        items={[
          [t('性质'), nameOf(lawTexts.kinds, one.kind)],
          [
            t('有效期'),
            t('{{from}} 起{{more}}', {
              from: one.from,
              more: one.to ? t('，{{to}} 失效', { to: one.to }) : t('，没有写明失效日期'),
            }),
          ],
          [
            t('本系统自'),
            one.begins && one.begins !== one.from && t('{{begins}} 起适用（此前的决定不变）', { begins: one.begins }),
          ],
          [t('在办项目'), one.appliesToRunning ? lawTexts.running.yes : lawTexts.running.no],
          [t('变更的数值'), <Changes key="c" items={one.changes} none={t('没有变更，数值照旧')} />],
          [t('文件'), one.fileId && <FileLink key="f" id={one.fileId} name={t('查看文件')} />],
          [
            t('登记'),
            <span key="r">
              {one.recordedBy} <DateTime at={one.recordedAt} />
            </span>,
          ],
        ]}
      />
      <ActionButtons
        actions={one.actions.filter(({ allowed }) => allowed)}
        path={`/api/laws/instruments/${one.id}`}
        version={one.version}
        forms={forms}
        onDone={refresh}
      />
      <History path={at('/api/laws/instruments/{id}/history', { id: one.id })} />
    </section>
  );
}

function Advisory({ one }: { one: LawAdvisoryView }): ReactNode {
  const refresh = useLawChange();
  return (
    <section className="owner">
      <div className="row-head">
        <b>{t('自{{from}}起改为提示', { from: one.from })}</b>
        <Tag color={one.state === 'set' ? 'orange' : 'default'}>
          {one.state === 'set' ? t('有效') : t('{{liftedOn}} 起取消', { liftedOn: one.liftedOn })}
        </Tag>
      </div>
      <Facts
        items={[
          [t('理由'), one.reason],
          [t('依据'), one.fileId && <FileLink key="f" id={one.fileId} name={t('查看材料')} />],
          [
            t('决定'),
            <span key="r">
              {one.setBy} <DateTime at={one.setAt} />
            </span>,
          ],
        ]}
      />
      <ActionButtons
        actions={one.actions}
        path={`/api/laws/advisories/${one.id}`}
        version={one.version}
        forms={forms}
        onDone={refresh}
      />
      <History path={at('/api/laws/advisories/{id}/history', { id: one.id })} />
    </section>
  );
}

/** Who did what and why; read when somebody asks. */
export function History({ path }: { path: Readable<HistoryEntry[]> }): ReactNode {
  const [open, setOpen] = useState(false);
  const history = useRecord(open ? path : null);
  return (
    <Collapse
      ghost
      size="small"
      onChange={(keys) => setOpen([keys].flat().length > 0)}
      items={[
        {
          key: 'history',
          label: t('办理历史'),
          children: <Answer of={history}>{(entries) => <Timeline entries={entries} />}</Answer>,
        },
      ]}
    />
  );
}
