import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { MatchingLine } from '../../../api/types.matching';
import { DateTime, Money } from '../../../components';
import { Facts } from '../../../components/Facts';
import { matchingTexts as texts } from '../../../texts.matching';
import { OrderText } from './OrderText';
import type { Row } from './useQueue';
import { t } from '../../../language';

interface RowProps {
  row: Row;
  current: boolean;
  onChoose: () => void;
}

/** A line of the queue; the chosen one has the focus. */
export const QueueRow = ({ row: { line, outcome }, current, onChoose }: RowProps): ReactNode => (
  <li role="presentation">
    <button
      type="button"
      role="option"
      aria-selected={current}
      data-line={line.id}
      tabIndex={current ? 0 : -1}
      className={`matching-row${current ? ' current' : ''}${outcome ? ' decided' : ''}`}
      onClick={onChoose}
    >
      <span className="matching-row-head">
        <b>{line.payerName || t('（没有户名）')}</b>
        <Money value={line.amount} strong />
      </span>
      {outcome ? (
        <Tag color={outcome.mine ? 'green' : 'orange'}>{outcome.text}</Tag>
      ) : (
        <span className="quiet">
          <DateTime at={line.bookedAt} /> {line.remark || t('无附言')}
        </span>
      )}
    </button>
  </li>
);

interface DeskProps {
  line: MatchingLine;
  /** Decided already, by whomever: nothing is offered any more. */
  outcome: Row['outcome'];
  onAccept: (index: number) => void;
}

/** The chosen line in full, and what it could be: the number before a suggestion is its key. */
export const LineDesk = ({ line, outcome, onAccept }: DeskProps): ReactNode => (
  <>
    <Facts
      items={[
        [t('付款人'), <b key="name">{line.payerName || t('（没有户名）')}</b>],
        [t('金额'), <Money key="amount" value={line.amount} strong />],
        [t('银行入账'), <DateTime key="at" at={line.bookedAt} />],
        [
          t('付款账号'),
          <span key="account" className="num">
            {line.payerAccount || '—'}
          </span>,
        ],
        [t('附言'), line.remark || '—'],
        [t('为何待认领'), line.suspenseReason?.label],
        [t('搁置备注'), line.parked && `${line.parked.note}（${line.parked.by}）`],
      ]}
    />
    {outcome && <Tag color={outcome.mine ? 'green' : 'orange'}>{outcome.text}</Tag>}
    {!outcome && line.suggestions.length === 0 && <p className="warn">{texts.noSuggestion}</p>}
    {!outcome && (
      <ol className="matching-suggestions" aria-label={t('建议')}>
        {line.suggestions.map((one, index) => (
          <li key={one.orderId}>
            <button type="button" onClick={() => onAccept(index)} title={texts.accept}>
              <kbd>{index === 0 ? t('回车') : index + 1}</kbd>
              <span className="matching-order">
                <OrderText order={one} />
                <span className="matching-reasons">
                  {one.reasons.map(({ code, label }) => (
                    <Tag key={code} color="blue">
                      {label}
                    </Tag>
                  ))}
                  {one.otherPayer && <Tag color="orange">{t('户名不同，须写理由')}</Tag>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    )}
  </>
);
