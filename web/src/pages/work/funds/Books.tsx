import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import { Answer, DateTime, Money } from '../../../components';
import { ListTable } from '../../../components/ListTable';

/** The books prove themselves before the reader's eyes (art. 31). */
export function Books(): ReactNode {
  const report = useRecord(at('/api/funds/check'));
  return (
    <div className="stack">
      <Answer of={report}>
        {(books) => (
          <Alert
            type={books.balanced ? 'success' : 'error'}
            showIcon
            title={books.balanced ? '账目平衡' : `账目不平衡，有${books.problems.length}处问题`}
            description={
              <>
                <div>
                  专户存款 <Money value={books.bank} strong />
                  ，其中代收代管 <Money value={books.heldForOthers} strong />
                  ；共 {books.accounts} 个账户、{books.entries} 笔分录。
                </div>
                {books.problems.map((problem) => (
                  <div key={`${problem.check}-${problem.detail}`} className="bad">
                    {problem.detail}
                  </div>
                ))}
              </>
            }
          />
        )}
      </Answer>
      <Card title="账户余额">
        <ListTable
          path={at('/api/funds/accounts')}
          pageName="accounts"
          columns={[
            { title: '账户', card: 'head', render: (item) => item.name },
            { title: '余额', align: 'right', render: (account) => <Money value={account.balance} /> },
          ]}
        />
      </Card>
      <Card title="分录">
        <ListTable
          path={at('/api/funds/entries')}
          columns={[
            { title: '序号', render: (item) => <span className="num">{item.seq}</span> },
            { title: '时间', render: (entry) => <DateTime at={entry.at} seconds /> },
            { title: '事由', card: 'head', render: (item) => item.reason },
            {
              title: '借 / 贷',
              render: (entry) =>
                entry.lines.map((line, index) => (
                  <div key={`${line.accountId}-${index}`}>
                    {line.debit ? '借' : '贷'} {line.name} <Money value={line.debit ?? line.credit} />
                  </div>
                )),
            },
          ]}
        />
      </Card>
    </div>
  );
}
