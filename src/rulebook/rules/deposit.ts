import { Money, formatInstant } from '../../values/index.js';
import type { Law } from '../law.js';
import { bondCap } from '../bond.js';
import { byLaw, fail, notApplicable, pass, rule, yuan } from '../rule.js';
import type { Method } from '../terms.js';

type DepositFigures = Pick<Law, 'depositShare' | 'tenderDepositShare'>;

const tenderCapHolds = (method: Method, { tenderDepositShare, depositShare }: DepositFigures): boolean =>
  method === 'tender' && tenderDepositShare.lt(depositShare);

/** The most a deposit may be: art. 20, and for a statutory tender the stricter national figure. Rounded down, so the cap itself is never exceeded. */
export function depositCap(estimatedValue: Money, method: Method, law: DepositFigures): Money {
  const share = tenderCapHolds(method, law) ? law.tenderDepositShare : law.depositShare;
  return Money.floorToFen(estimatedValue.times(share));
}

/** Art. 20: a deposit is more than nothing and at most 40 % of the estimated value; the figure itself passes (Civil Code 1259). Yuan. */
export const depositWithinCap = rule({
  id: 'deposit-cap',
  article: '20',
  code: 'DEPOSIT_OVER_CAP',
  title: '保证金上限',
  moments: ['submit', 'approve', 'announce'],
  needs: ['deposit', 'estimatedValue', 'method'],
  field: 'deposit',
  judge({ deposit, estimatedValue, method }, law) {
    const cap = depositCap(estimatedValue, method, law);
    const national = tenderCapHolds(method, law);
    const percent = `${(national ? law.tenderDepositShare : law.depositShare).times(100).toFixed()}%`;
    const facts = { deposit, estimatedValue, cap };
    if (deposit.isPositive() && deposit.lte(cap)) return pass(facts);
    const detail = `保证金须大于0且不超过交易估值${yuan(estimatedValue)}的${percent}，即不超过${yuan(cap)}`;
    // A statutory tender's cap is national law and outlives the Measures (art. 37).
    return national ? byLaw(fail(facts, detail)) : fail(facts, detail);
  },
});

/** Implementing Regulations of the Tender Law 58: judged by the estimate while the contract's sum is not known. Yuan. */
export const bondWithinCap = rule({
  id: 'bond-cap',
  article: '20',
  code: 'DEPOSIT_OVER_CAP',
  title: '履约保证金上限',
  moments: ['submit', 'approve', 'announce'],
  needs: ['bond', 'estimatedValue', 'method'],
  basis: 'law',
  field: 'performanceBond',
  judge({ bond, estimatedValue, method }, law) {
    if (bond === null) return notApplicable('没有约定履约保证金');
    const cap = bondCap(estimatedValue, method, law);
    if (cap === null) return notApplicable('非招投标');
    const facts = { bond, estimatedValue, cap };
    const percent = `${law.tenderBondShare.times(100).toFixed()}%`;
    return bond.lte(cap)
      ? pass(facts)
      : fail(facts, `招投标的履约保证金不得超过合同金额的${percent}，按交易估值计不超过${yuan(cap)}`);
  },
});

/** Art. 20: paid in full by the bank's booking time; what is short, late or unknown qualifies nobody. */
export const depositPaid = rule({
  id: 'deposit-paid',
  article: '20',
  code: 'DEPOSIT_NOT_PAID',
  title: '保证金足额到账',
  moments: ['bid', 'agree'],
  needs: ['depositDue', 'depositPaidInTime', 'depositDeadline'],
  judge({ depositDue, depositPaidInTime, depositDeadline }) {
    const facts = { due: depositDue, paidInTime: depositPaidInTime };
    if (depositDue.isPositive() && depositPaidInTime.gte(depositDue)) return pass(facts);
    return fail(
      facts,
      `截至${formatInstant(depositDeadline)}，保证金到账${yuan(depositPaidInTime)}，应缴${yuan(depositDue)}；未在截止前足额到账的不能参加交易`,
    );
  },
});
