import { accountLife } from '../../accounts/index.js';
import { signUpLife } from '../../people/index.js';
import { applicationLife } from '../../applications/index.js';
import { handoverLife } from '../../handovers/index.js';
import { dealLife } from '../../deals/index.js';
import {
  bankLineLife,
  batchLife,
  bankMappingLife,
  bankStatementLife,
  closeLife,
  depositLife,
  instructionLife,
  keepingLife,
  payoutLife,
  priceLife,
  refundLife,
} from '../../funds/index.js';
import { advisoryLife, instrumentLife, tradingRulesLife } from '../../lawbook/index.js';
import { listingLife, verificationLife } from '../../listings/index.js';
import { type Life, notesOf, pictureOf } from '../../platform/index.js';
import { blacklistLife } from '../../credit/index.js';
import { disputeLife } from '../../disputes/index.js';
import { encumbranceLife } from '../../registry/index.js';
import { consultationLife } from '../../consultations/index.js';
import { productLife, requestLife } from '../../lending/index.js';
import { promotionLife } from '../../promotions/index.js';
import { demandLife } from '../../demands/index.js';
import { professionalLife } from '../../professionals/index.js';
import { complaintLife, inspectionLife, reportLife } from '../../supervision/index.js';
import { tenderLife } from '../../tenders/index.js';
import { sessionLife } from '../../trading/index.js';

/** Every life, in the order in which one transfer of rights meets them. */
const lives: readonly { title: string; life: Life }[] = [
  { title: 'Listing 项目', life: listingLife },
  { title: 'Verification 核实', life: verificationLife },
  { title: 'Application 受让申请', life: applicationLife },
  { title: 'Deposit 保证金', life: depositLife },
  { title: 'Deposit kept back or turned into price 保证金处置', life: keepingLife },
  { title: 'Bank line 银行流水', life: bankLineLife },
  { title: 'Trading session 交易场次', life: sessionLife },
  { title: 'Tender 招投标', life: tenderLife },
  { title: 'Blacklisting 黑名单', life: blacklistLife },
  { title: 'Encumbrance 权利负担登记', life: encumbranceLife },
  { title: 'Dispute 纠纷', life: disputeLife },
  { title: 'Report of wrongdoing 投诉举报', life: complaintLife },
  { title: 'Report of a deal outside the market 场外交易报告', life: reportLife },
  { title: 'Deal 成交', life: dealLife },
  { title: 'Registration or filing after the trade 登记备案移交', life: handoverLife },
  { title: 'Account 账号', life: accountLife },
  { title: 'Sign-up 注册申请', life: signUpLife },
  { title: 'Consultation 咨询', life: consultationLife },
  { title: 'Loan product 贷款产品', life: productLife },
  { title: 'Loan request 贷款申请', life: requestLife },
  { title: 'Promotion 项目推介', life: promotionLife },
  { title: 'Demand 求购信息', life: demandLife },
  { title: 'Register of professionals 服务机构名册', life: professionalLife },
  { title: 'Inspection after the trade 交易后巡查', life: inspectionLife },
  { title: 'Price order 价款缴款单', life: priceLife },
  { title: 'Payout 价款支付', life: payoutLife },
  { title: 'Refund 退款', life: refundLife },
  { title: 'Payment batch 付款批次', life: batchLife },
  { title: 'Payment instruction 付款指令', life: instructionLife },
  { title: 'Day close 日结', life: closeLife },
  { title: 'Instrument of law 制度文件', life: instrumentLife },
  { title: 'Advisory decision 提示决定', life: advisoryLife },
  { title: 'Trading rules 交易规则版本', life: tradingRulesLife },
  { title: 'Bank statement 银行对账单', life: bankStatementLife },
  { title: 'Bank mapping 列对应关系', life: bankMappingLife },
];

/** Tables of transitions as pictures, printed from the data that decides. */
export const livesPage = (): string =>
  lives
    .map(({ title, life }) => {
      const notes = notesOf(life);
      const list =
        notes.length > 0 ? `\nWithout a change of state:\n\n${notes.map((note) => `- ${note}`).join('\n')}\n` : '';
      return `## ${title}\n\n\`\`\`mermaid\n${pictureOf(life)}\n\`\`\`\n${list}`;
    })
    .join('\n');
