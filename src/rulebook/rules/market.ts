import { mustTradeOnMarket } from '../market-entry.js';
import { fail, notApplicable, pass, rule, yuan } from '../rule.js';

/** Art. 5, 7, 12, 30: a collective's asset at or above its town's figure is traded on the market. A household decides for itself: its private deal is a statistic, never a case. */
export const tradedOnMarket = rule({
  id: 'traded-on-market',
  article: '35',
  code: 'MUST_TRADE_ON_MARKET',
  title: '集体资产须进场',
  moments: ['report'],
  needs: ['reportedTown', 'reportedOn', 'reportedOwners', 'reportedValue'],
  judge({ reportedTown, reportedOn, reportedOwners, reportedValue }) {
    if (!reportedOwners.includes('collective')) return notApplicable('不是集体资产，由农牧民自主决定是否进场');
    const { must, least } = mustTradeOnMarket({ townCode: reportedTown, on: reportedOn, value: reportedValue });
    const facts = { value: reportedValue, least };
    if (!must) return pass(facts);
    const line = least.isZero() ? '不论金额' : `达到应进场的${yuan(least)}`;
    return fail(facts, `集体资产流转${yuan(reportedValue)}，${line}，应当在产权交易市场公开进行，请登记为场外交易线索`);
  },
});
