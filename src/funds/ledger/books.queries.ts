import { accountKinds, type AccountKind } from './ledger.entity.js';

export const heldKinds = (Object.keys(accountKinds) as AccountKind[]).filter((kind) => accountKinds[kind].held);
const debitKinds = (Object.keys(accountKinds) as AccountKind[]).filter((kind) => accountKinds[kind].side === 'debit');
const list = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');

interface Check {
  /** Every row it answers is a fault. */
  readonly sql: string;
  readonly say: (row: Record<string, string>) => string;
}

/** What must hold at every commit. */
export const checks: Readonly<Record<string, Check>> = {
  entriesBalance: {
    sql: `select e.id, e.seq, coalesce(sum(l.amount), 0) as total, count(l.entry_id) as lines
          from journal_entry e left join journal_line l on l.entry_id = e.id
          group by e.id having count(l.entry_id) < 2 or sum(l.amount) <> 0 order by e.seq`,
    say: ({ seq, id, total, lines }) => `第${seq}号分录（${id}）不平：${lines}行，合计${total}`,
  },
  linesHaveEntries: {
    sql: `select l.entry_id as id from journal_line l left join journal_entry e on e.id = l.entry_id where e.id is null`,
    say: ({ id }) => `分录${id}只有明细，没有主记录`,
  },
  totalIsZero: {
    sql: `select sum(amount) as total from journal_line having sum(amount) <> 0`,
    say: ({ total }) => `全部账户合计不为零：${total}`,
  },
  balancesEqualLines: {
    sql: `select a.id, a.kind, a.balance, -coalesce(sum(l.amount), 0) as lines
          from ledger_account a left join journal_line l on l.account_id = a.id
          where a.guarded group by a.id having a.balance <> -coalesce(sum(l.amount), 0)`,
    say: ({ id, kind, balance, lines }) => `${kind}账户${id}余额${balance}与明细合计${lines}不符`,
  },
  noForbiddenNegative: {
    sql: `select a.id, a.kind, sum(l.amount) as debit
          from ledger_account a join journal_line l on l.account_id = a.id
          group by a.id having case when a.kind in (${list(debitKinds)}) then sum(l.amount) < 0 else sum(l.amount) > 0 end`,
    say: ({ id, kind, debit }) => `${kind}账户${id}出现不允许的负余额（借方${debit}）`,
  },
  reversalsMirror: {
    sql: `select r.seq, r.id from journal_entry r where r.reverses is not null and exists (
            select account_id from journal_line where entry_id in (r.id, r.reverses)
            group by account_id having sum(amount) <> 0) order by r.seq`,
    say: ({ seq, id }) => `第${seq}号冲销分录（${id}）与原分录金额不对应`,
  },
  // Art. 31: what the bank has is at least what is held for others.
  escrowCovers: {
    sql: `select * from (
            select coalesce(sum(l.amount) filter (where a.kind = 'bank'), 0) as bank,
              -coalesce(sum(l.amount) filter (where a.kind in (${list(heldKinds)})), 0) as held
            from journal_line l join ledger_account a on a.id = l.account_id) t
          where bank < held`,
    say: ({ bank, held }) => `银行专户${bank}小于代管款合计${held}`,
  },
  bankEqualsStatement: {
    sql: `select * from (
            select coalesce((select sum(case direction when 'in' then amount else -amount end) from bank_line), 0) as statement,
              coalesce((select sum(l.amount) from journal_line l join ledger_account a on a.id = l.account_id
                where a.kind = 'bank'), 0) as bank) t
          where statement <> bank`,
    say: ({ statement, bank }) => `银行流水合计${statement}与银行专户账面${bank}不符`,
  },
  depositsHeld: {
    sql: `with held as (select owner_id, balance, case kind when 'bondHeld' then 'bond' else 'bid' end as kind
            from ledger_account where kind in ('depositHeld', 'bondHeld'))
          select d.id, d.state, coalesce(h.balance, 0) as book,
            case when d.state in ('ordered', 'partPaid', 'paid', 'late', 'held') then least(d.paid, d.amount) else 0 end as row
          from deposit d full join held h on h.owner_id = d.application_id and h.kind = d.kind
          where d.id is null or coalesce(h.balance, 0) <>
            case when d.state in ('ordered', 'partPaid', 'paid', 'late', 'held') then least(d.paid, d.amount) else 0 end`,
    say: ({ id, state, book, row }) => `保证金${id ?? '（无记录）'}（${state}）应代管${row}，账面${book}`,
  },
  depositsKept: {
    sql: `with kept as (select owner_id, balance from ledger_account where kind = 'depositKept')
          select coalesce(k.application_id, a.owner_id) as id, coalesce(a.balance, 0) as book, coalesce(k.amount, 0) as row
          from (select application_id, sum(amount) as amount from deposit_keeping
            where state = 'approved' and purpose = 'keep' group by 1) k full join kept a on a.owner_id = k.application_id
          where coalesce(a.balance, 0) <> coalesce(k.amount, 0)`,
    say: ({ id, book, row }) => `不予退还的保证金${id}应有${row}，账面${book}`,
  },
  // Art. 20: what left a deposit for a price arrived there.
  depositsApplied: {
    sql: `with gone as (select listing_id, payer_party_id, sum(applied) as amount from deposit group by 1, 2),
            came as (select listing_id, payer_party_id, sum(applied) as amount from payment_order group by 1, 2)
          select g.listing_id as id, coalesce(g.amount, 0) as gone, coalesce(c.amount, 0) as came
          from gone g full join came c using (listing_id, payer_party_id) where coalesce(g.amount, 0) <> coalesce(c.amount, 0)`,
    say: ({ id, gone, came }) => `项目${id ?? ''}的保证金转出${gone}与转入价款${came}不符`,
  },
  pricesHeld: {
    sql: `with due as (select deal_id, sum(least(paid, amount)) filter (where state in ('ordered', 'partPaid')) as held
            from payment_order where purpose = 'price' group by deal_id),
            book as (select owner_id, balance from ledger_account where kind = 'priceHeld')
          select coalesce(d.deal_id, b.owner_id) as id, coalesce(d.held, 0) as row, coalesce(b.balance, 0) as book
          from due d full join book b on b.owner_id = d.deal_id where coalesce(d.held, 0) <> coalesce(b.balance, 0)`,
    say: ({ id, row, book }) => `成交${id}应代收价款${row}，账面${book}`,
  },
  feesReceived: {
    sql: `with orders as (select coalesce(sum(least(paid, amount)), 0) as paid from payment_order where purpose = 'fee'),
            book as (select coalesce(-sum(l.amount), 0) as booked from ledger_account a
              join journal_line l on l.account_id = a.id where a.kind = 'feeIncome')
          select o.paid, b.booked from orders o, book b where o.paid <> b.booked`,
    say: ({ paid, booked }) => `服务费缴款通知合计收到${paid}与服务费收入账面${booked}不符`,
  },
  // What the bank credited, less what of it is owed to bidders of statutory tenders.
  interestReceived: {
    sql: `select * from (
            select coalesce((select sum(amount) from bank_line where state = 'interest'), 0)
                - coalesce((select sum(amount) from refund where kind = 'interest' and state <> 'void'), 0) as row,
              coalesce((select -sum(l.amount) from journal_line l join ledger_account a on a.id = l.account_id
                where a.kind = 'bankInterest'), 0) as book) t
          where row <> book`,
    say: ({ row, book }) => `银行利息应余${row}，账面${book}`,
  },
  depositsPaid: {
    sql: `select d.id, d.paid, coalesce(sum(b.amount), 0) as lines
          from deposit d left join bank_line b on b.order_id = d.order_id and b.state = 'matched'
          group by d.id having d.paid <> coalesce(sum(b.amount), 0)`,
    say: ({ id, paid, lines }) => `保证金${id}已缴${paid}与银行流水合计${lines}不符`,
  },
  refundsPayable: {
    sql: `with owed as (select source_id, sum(amount) as amount from refund where state = 'due' group by source_id),
            book as (select owner_id, balance from ledger_account where kind = 'refundPayable')
          select coalesce(o.source_id, b.owner_id) as id, coalesce(o.amount, 0) as owed, coalesce(b.balance, 0) as book
          from owed o full join book b on b.owner_id = o.source_id
          where coalesce(o.amount, 0) <> coalesce(b.balance, 0)`,
    say: ({ id, owed, book }) => `${id}待退款${owed}与应退款账面${book}不符`,
  },
  payoutsPayable: {
    sql: `select p.id, p.state, p.amount, coalesce(a.balance, 0) as book
          from payout p left join ledger_account a on a.kind = 'payable' and a.owner_id = p.id
          where coalesce(a.balance, 0) <> case p.state when 'due' then p.amount else 0 end`,
    say: ({ id, state, amount, book }) => `应付款${id}（${state}）金额${amount}与账面${book}不符`,
  },
  // Art. 31: a signed day is a link. What was changed in it, left out or slipped in afterwards breaks the chain there.
  closesChain: {
    sql: `select day::text as day, seq, reason from (
            select c.day, c.seq, case
              when c.seq <> row_number() over w then '序号不连续'
              when c.previous_hash is distinct from lag(c.hash) over w then '与上一日结不相接'
              when c.after_day is distinct from lag(c.day) over w then '与上一日结的日期不相接'
              when c.entries_hash <> day_close_entries(c.after_day, c.day) then '当期分录与签认时不同'
              when c.hash <> day_close_hash(c.previous_hash, c.day, c.entries_hash, c.book_balance, c.statement_balance,
                c.differences::text) then '内容与签认时不同'
            end as reason
            from day_close c where c.state = 'signed' window w as (order by c.seq)) t
          where reason is not null order by seq`,
    say: ({ day, seq, reason }) => `第${seq}号日结（${day}）${reason}`,
  },
  closesBalance: {
    sql: `select c.day::text as day, c.book_balance as was, coalesce(t.now, 0) as now from day_close c
          left join lateral (select sum(l.amount) as now from journal_line l join ledger_account a on a.id = l.account_id
            join journal_entry e on e.id = l.entry_id
            where a.kind = 'bank' and e.at < (c.day + 1)::timestamp at time zone 'Asia/Shanghai') t on true
          where c.state = 'signed' and c.book_balance <> coalesce(t.now, 0) order by c.day`,
    say: ({ day, was, now }) => `${day}日结的账面余额${was}与分录合计${now}不符`,
  },
  batchesWhole: {
    sql: `select b.number, b.count, b.total, count(i.id) as payments, coalesce(sum(i.amount), 0) as amount
          from payment_batch b left join payment_instruction i on i.batch_id = b.id
          group by b.id having b.count <> count(i.id) or b.total <> coalesce(sum(i.amount), 0)
            or b.approved_by = b.prepared_by`,
    say: ({ number, count, total, payments, amount }) =>
      `付款批次${number}记${count}笔${total}，实有${payments}笔${amount}，或编制与复核为同一人`,
  },
  instructionsPaid: {
    sql: `select i.end_to_end_id as id, i.amount, l.amount as line from payment_instruction i
          left join bank_line l on l.id = i.bank_line_id and l.direction = 'out'
          left join refund r on r.id = i.refund_id left join payout p on p.id = i.payout_id
          where i.amount <> coalesce(r.amount, p.amount)
            or i.state = 'settled' and (l.amount is distinct from i.amount
              or coalesce(r.bank_line_id, p.bank_line_id) is distinct from i.bank_line_id)`,
    say: ({ id, amount, line }) => `付款指令${id}金额${amount}与应付款或银行流水（${line ?? '无'}）不符`,
  },
  receiptsGapFree: {
    sql: `select year, last, count(r.id) as receipts from number_series s
          left join receipt r on split_part(r.number, '-', 3) = s.year
          where s.series = 'receipt' group by s.year, s.last having s.last <> count(r.id)`,
    say: ({ year, last, receipts }) => `${year}年收据编号用到第${last}号，实有${receipts}张`,
  },
  suspenseNamed: {
    sql: `select b.id, b.state, b.amount, coalesce(a.balance, 0) as book
          from bank_line b left join ledger_account a on a.kind = 'suspense' and a.owner_id = b.id
          where coalesce(a.balance, 0) <> case b.state when 'suspense' then b.amount else 0 end`,
    say: ({ id, state, amount, book }) => `银行流水${id}（${state}）金额${amount}与待查账面${book}不符`,
  },
};
