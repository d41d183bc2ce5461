import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import { Answer, DateTime, Money } from '../../../components';
import { ListTable } from '../../../components/ListTable';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

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
            title={
              books.balanced ? t('账目平衡') : t('账目不平衡，有{{count}}处问题', { count: books.problems.length })
            }
            description={
              <>
                <div>
                  <Say
                    text="专户存款 {{bank}}，其中代收代管 {{heldForOthers}}；共 {{accounts}} 个账户、{{entries}} 笔分录。"
                    bank={<Money value={books.bank} strong />}
                    heldForOthers={<Money value={books.heldForOthers} strong />}
                    accounts={books.accounts}
                    entries={books.entries}
                  />
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
      <Card title={t('账户余额')}>
        <ListTable
          path={at('/api/funds/accounts')}
          pageName="accounts"
          columns={[
            { title: t('账户'), card: 'head', render: (item) => t(item.name) },
            { title: t('余额'), align: 'right', render: (account) => <Money value={account.balance} /> },
          ]}
        />
      </Card>
      <Card title={t('分录')}>
        <ListTable
          path={at('/api/funds/entries')}
          columns={[
            { title: t('序号'), render: (item) => <span className="num">{item.seq}</span> },
            { title: t('时间'), render: (entry) => <DateTime at={entry.at} seconds /> },
            { title: t('事由'), card: 'head', render: (item) => item.reason },
            {
              title: t('借 / 贷'),
              render: (entry) =>
                entry.lines.map((line, index) => (
                  <div key={`${line.accountId}-${index}`}>
                    {line.debit ? t('借') : t('贷')} {t(line.name)} <Money value={line.debit ?? line.credit} />
                  </div>
                )),
            },
          ]}
        />
      </Card>
    </div>
  );
}
