import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { FilingBatchView } from '../../../api/types.filings';
import { Answer, DateTime, StateTag } from '../../../components';
import { ListTable } from '../../../components/ListTable';
import { Facts } from '../../../components/Facts';
import { filingTexts as words } from '../../../texts.filings';
import { t } from '../../../language';

const path = at('/api/filing-batches');

/** What became of one file, row by row; asked again every second while rows are still waiting. */
export function FilingBatch({ id }: { id: string }): ReactNode {
  const found = useRecord(at('/api/filing-batches/{id}', { id }), undefined, ({ state: { data } }) =>
    data?.state === 'done' ? false : 1000,
  );
  return (
    <Answer of={found}>
      {(batch) => (
        <div className="stack">
          <div className="panel">
            <Facts
              items={[
                [t('文件'), batch.fileName],
                [t('上传'), batch.uploadedByName],
                [t('上传时间'), <DateTime key="at" at={batch.createdAt} />],
                [t('项目'), t('{{total}}项', { total: batch.total })],
              ]}
            />
            <Told batch={batch} />
          </div>
          {batch.state === 'done' && <Rows batch={batch} />}
        </div>
      )}
    </Answer>
  );
}

function Told({ batch: { id, state, total, counts } }: { batch: FilingBatchView }): ReactNode {
  if (state === 'waiting') {
    const done = total - counts.waiting;
    return (
      <div role="status">
        <p>{words.progress(done, total)}</p>
        <Progress percent={total ? Math.floor((done / total) * 100) : 0} status="active" />
        <p className="quiet">{words.leave}</p>
      </div>
    );
  }
  const made = counts.drafted > 0 || counts.known > 0;
  return (
    <div className="stack" role="status">
      <Alert showIcon type={made ? 'success' : 'warning'} title={made ? words.done(counts.drafted) : words.nothing} />
      {counts.faulty > 0 && (
        <Alert
          showIcon
          type="error"
          title={words.faulty(counts.faulty)}
          action={
            <Button size="small" icon={<DownloadOutlined />} href={`${path}/${id}/faults`}>
              {words.mend}
            </Button>
          }
        />
      )}
    </div>
  );
}

function Rows({ batch: { id, counts } }: { batch: FilingBatchView }): ReactNode {
  const all = words.choices.map(([value, label, outcome]) => ({ value, label, query: { outcome } }));
  return (
    <ListTable
      path={at('/api/filing-batches/{id}/rows', { id })}
      // What still asks for work comes first.
      choices={counts.faulty > 0 ? [...all.slice(1, 2), ...all.slice(0, 1), ...all.slice(2)] : all}
      columns={[
        {
          title: words.listing,
          card: 'head',
          render: ({ title, ownNo, listingId }) => (
            <div className="batch-title">
              {listingId ? <Link to={`/work/listings/${listingId}`}>{title}</Link> : title || t('（未填名称）')}
              <div className="quiet num">{ownNo}</div>
            </div>
          ),
        },
        {
          title: words.outcome,
          card: 'tag',
          render: ({ outcome, outcomeName }) => <StateTag state={outcome} name={outcomeName} />,
        },
        {
          title: words.faults,
          render: ({ faults }) =>
            faults.length === 0 ? (
              '—'
            ) : (
              <ul className="batch-faults">
                {faults.map(({ sheet, row, column, title, detail }, index) => (
                  <li key={index}>
                    <span className="article">
                      {sheet}
                      {column ? ` ${column}${row}` : t(' 第{{row}}行', { row })}
                      {title ? ` ${title}` : ''}
                    </span>
                    <span>{detail}</span>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
