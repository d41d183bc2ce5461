import type { Money } from '../../values/index.js';

/*
 * The bank's file as ISO 20022 asks for it. The version is part of the name space: a bank that reads another version
 * gets another writer, not this one with a switch.
 */
export const pain001Version = 'pain.001.001.09';
const namespace = `urn:iso:std:iso:20022:tech:xsd:${pain001Version}`;

export interface CreditTransfer {
  readonly endToEndId: string;
  readonly amount: Money;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly bankName: string | null;
  readonly cnaps: string | null;
  readonly purpose: string;
}

export interface CreditTransfers {
  readonly messageId: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  /** Requested day of execution, YYYY-MM-DD. */
  readonly executeOn: string;
  readonly debtor: { readonly holder: string; readonly accountNumber: string; readonly bankName: string };
  readonly count: number;
  readonly total: Money;
  readonly transfers: readonly CreditTransfer[];
}

/** A customer credit transfer initiation with one payment information block: one debit account, one day. */
export function pain001(message: CreditTransfers): string {
  const { messageId, count, total } = message;
  const group = element(
    'GrpHdr',
    element('MsgId', text(messageId, 35)),
    element('CreDtTm', message.createdAt),
    element('NbOfTxs', String(count)),
    element('CtrlSum', total.toString()),
    element('InitgPty', element('Nm', text(message.debtor.holder, 140))),
  );
  const body = element('CstmrCdtTrfInitn', group, paymentInformation(message));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}">${body}</Document>\n`;
}

function paymentInformation({ messageId, count, total, debtor, executeOn, transfers }: CreditTransfers): string {
  return element(
    'PmtInf',
    element('PmtInfId', text(messageId, 35)),
    element('PmtMtd', 'TRF'),
    // Each payment as a line of its own on the statement, so that each can be settled by its reference.
    element('BtchBookg', 'false'),
    element('NbOfTxs', String(count)),
    element('CtrlSum', total.toString()),
    element('ReqdExctnDt', element('Dt', executeOn)),
    element('Dbtr', element('Nm', text(debtor.holder, 140))),
    element('DbtrAcct', accountId(debtor.accountNumber), element('Ccy', 'CNY')),
    element('DbtrAgt', element('FinInstnId', element('Nm', text(debtor.bankName, 140)))),
    // Nobody is charged for getting his own money back.
    element('ChrgBr', 'DEBT'),
    ...transfers.map(transfer),
  );
}

const transfer = (one: CreditTransfer): string =>
  element(
    'CdtTrfTxInf',
    element('PmtId', element('InstrId', one.endToEndId), element('EndToEndId', text(one.endToEndId, 35))),
    element('Amt', `<InstdAmt Ccy="CNY">${one.amount.toString()}</InstdAmt>`),
    creditorAgent(one),
    element('Cdtr', element('Nm', text(one.payeeName, 140))),
    element('CdtrAcct', accountId(one.payeeAccount)),
    element('RmtInf', element('Ustrd', text(`${one.purpose} ${one.endToEndId}`, 140))),
  );

/** The payee's bank by its CNAPS code where it is known; the agent is optional, an invented one would go astray. */
function creditorAgent({ cnaps, bankName }: CreditTransfer): string {
  if (!cnaps && !bankName) return '';
  const code = cnaps
    ? element('ClrSysMmbId', element('ClrSysId', element('Cd', 'CNAPS')), element('MmbId', cnaps))
    : '';
  return element('CdtrAgt', element('FinInstnId', code, bankName ? element('Nm', text(bankName, 140)) : ''));
}

const accountId = (number: string): string => element('Id', element('Othr', element('Id', text(number, 34))));

const element = (name: string, ...content: readonly string[]): string => `<${name}>${content.join('')}</${name}>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Cut to what the field holds, by characters and not in the middle of one; what XML cannot carry is left out. */
function text(value: string, max: number): string {
  const clean = value.normalize('NFC').replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '');
  return [...clean]
    .slice(0, max)
    .join('')
    .replace(/[&<>"']/g, (character) => entities[character]!);
}
