import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { civilDate, InvalidValue, isCivilDate, Money, parseInstant } from '../../values/index.js';
import { type FileFault, type FileLine, Faulty, maxLines, type StatementFile } from './statement-file.js';

type Node = { readonly [name: string]: unknown };

const repeated = new Set(['Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  trimValues: true,
  isArray: (name) => repeated.has(name),
});

const child = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Node)[name] : undefined), node);
const text = (node: unknown, ...path: string[]): string => {
  const found = child(node, ...path);
  if (typeof found === 'object' && found !== null) return String((found as Node)['#text'] ?? '');
  return found === undefined ? '' : String(found);
};
const all = (node: unknown, name: string): unknown[] => (child(node, name) as unknown[] | undefined) ?? [];

/** ISO 20022 camt.053, any version: entries that are booked, each transaction of a collective entry by itself. */
export function readCamt053(xml: string): StatementFile {
  // External or nested entities have no place in a statement; a bank sends none.
  if (/<!DOCTYPE/i.test(xml)) throw new Faulty('XML文件带有DOCTYPE声明，不予读取，请从网银重新下载');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Faulty(`XML第${valid.err.line}行有误，文件不完整，请从网银重新下载`);
  const statements = all(child(parser.parse(xml), 'Document', 'BkToCstmrStmt'), 'Stmt');
  if (statements.length === 0) throw new Faulty('不是camt.053对账单（没有BkToCstmrStmt/Stmt），请核对下载的文件种类');
  const lines: FileLine[] = [];
  const faults: FileFault[] = [];
  let entry = 0;
  for (const statement of statements) {
    for (const node of all(statement, 'Ntry')) {
      entry += 1;
      try {
        lines.push(...linesOf(node, entry));
      } catch (error) {
        if (!(error instanceof InvalidValue)) throw error;
        faults.push({ line: entry, field: null, detail: error.detail });
      }
      if (lines.length > maxLines) throw new Faulty(`一个文件最多${maxLines}笔，请按日期分段下载`);
    }
  }
  const [first, last] = [statements[0], statements.at(-1)];
  return {
    format: 'camt053',
    encoding: 'UTF-8',
    headings: [],
    lines,
    faults,
    fromDate: dayOf(child(first, 'FrToDt'), 'FrDtTm'),
    toDate: dayOf(child(balanceNode(last, 'CLBD'), 'Dt')) ?? dayOf(child(last, 'FrToDt'), 'ToDtTm'),
    opening: balanceOf(first, 'OPBD') ?? balanceOf(first, 'PRCD'),
    closing: balanceOf(last, 'CLBD'),
  };
}

function linesOf(node: unknown, no: number): FileLine[] {
  const status = text(node, 'Sts', 'Cd') || text(node, 'Sts');
  // PDNG and INFO are not on the account yet; they come again when they are booked.
  if (status !== 'BOOK') return [];
  const booking = bookingOf(child(node, 'BookgDt'));
  const whole = amountOf(child(node, 'Amt'));
  if (whole.isZero()) throw new InvalidValue('money', '金额为零，不是一笔收付');
  const direction = directionOf(text(node, 'CdtDbtInd'));
  const serial = text(node, 'AcctSvcrRef') || text(node, 'NtryRef');
  const details = all(node, 'NtryDtls').flatMap((batch) => all(batch, 'TxDtls'));
  const common = { no, ...booking, balance: null };
  if (details.length < 2) {
    const [only] = details;
    const own = { amount: whole, direction, serial: serial || text(only, 'Refs', 'AcctSvcrRef') || null };
    return [{ ...common, ...own, ...partyOf(only, direction), remark: remarkOf(node, only) }];
  }
  const parts = details.map((part, index) => {
    const way = text(part, 'CdtDbtInd') ? directionOf(text(part, 'CdtDbtInd')) : direction;
    const amount = amountOf(child(part, 'Amt') ?? child(part, 'AmtDtls', 'TxAmt', 'Amt'));
    const own = text(part, 'Refs', 'AcctSvcrRef') || (serial && `${serial}/${index + 1}`) || null;
    return { ...common, amount, direction: way, serial: own, ...partyOf(part, way), remark: remarkOf(node, part) };
  });
  const sum = Money.sum(parts.map(({ amount, direction: way }) => (way === direction ? amount : amount.negate())));
  if (!sum.eq(whole)) throw new InvalidValue('money', `各明细合计${sum.format()}元，与该笔${whole.format()}元不符`);
  return parts;
}

function amountOf(node: unknown): Money {
  const currency = text(node, '@Ccy');
  if (currency !== 'CNY') throw new InvalidValue('money', `币种为“${currency}”，专户只收付人民币`);
  const amount = Money.of(text(node).replace(/(\.\d{2})0+$/, '$1'));
  if (amount.isNegative()) throw new InvalidValue('money', '金额为负，方向应由CdtDbtInd表示');
  return amount;
}

function directionOf(indicator: string): 'in' | 'out' {
  if (indicator === 'CRDT') return 'in';
  if (indicator === 'DBIT') return 'out';
  throw new InvalidValue('direction', `CdtDbtInd“${indicator}”不是CRDT或DBIT`);
}

function bookingOf(node: unknown): Pick<FileLine, 'bookedOn' | 'bookedAt'> {
  const [day, moment] = [text(node, 'Dt'), text(node, 'DtTm')];
  if (moment) {
    // A bank's local time without offset is the market's own: China has one.
    const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(moment) ? moment : `${moment}+08:00`;
    const bookedAt = parseInstant(zoned);
    return { bookedOn: civilDate(bookedAt), bookedAt };
  }
  const bookedOn = day.slice(0, 10);
  if (!isCivilDate(bookedOn)) throw new InvalidValue('date', `记账日期“${day}”不是日期`);
  return { bookedOn, bookedAt: null };
}

/** The other side: who paid what came in, who was paid what went out. */
function partyOf(part: unknown, direction: 'in' | 'out'): Pick<FileLine, 'name' | 'account' | 'ownAccount'> {
  const [side, accountSide] = direction === 'in' ? ['Dbtr', 'DbtrAcct'] : ['Cdtr', 'CdtrAcct'];
  const parties = child(part, 'RltdPties');
  const name = text(parties, side, 'Nm') || text(parties, side, 'Pty', 'Nm');
  const account = accountIn(parties, accountSide).slice(0, 34);
  const ownAccount = direction === 'in' ? accountIn(parties, 'CdtrAcct').slice(0, 34) || null : null;
  return { name: name.slice(0, 200), account, ownAccount };
}

function accountIn(parties: unknown, side: string): string {
  const id = child(parties, side, 'Id');
  return (text(id, 'IBAN') || text(id, 'Othr', 'Id')).replace(/[\s-]/g, '');
}

const remarkOf = (node: unknown, part: unknown): string =>
  [
    ...all(child(part, 'RmtInf'), 'Ustrd').map((line) => text(line)),
    text(part, 'Refs', 'EndToEndId').replace('NOTPROVIDED', ''),
    text(part, 'AddtlTxInf'),
    text(node, 'AddtlNtryInf'),
  ]
    .filter((word, index, words) => word !== '' && words.indexOf(word) === index)
    .join(' ')
    .slice(0, 500);

const dayOf = (node: unknown, name = ''): string | null => {
  const day = (name ? text(node, name) : text(node, 'Dt') || text(node, 'DtTm')).slice(0, 10);
  return isCivilDate(day) ? day : null;
};

const balanceNode = (statement: unknown, code: string): unknown =>
  all(statement, 'Bal').find((balance) => text(balance, 'Tp', 'CdOrPrtry', 'Cd') === code);

function balanceOf(statement: unknown, code: string): Money | null {
  const node = balanceNode(statement, code);
  if (!node) return null;
  const amount = amountOf(child(node, 'Amt'));
  return text(node, 'CdtDbtInd') === 'DBIT' ? amount.negate() : amount;
}
