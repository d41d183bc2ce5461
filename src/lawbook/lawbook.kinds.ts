import { type Permission, requireRole } from '../accounts/index.js';
import { type Judgement, life, type RecordKind, type TxContext } from '../platform/index.js';
import { type Instrument, hasBegun } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { LawAdvisory, LawInstrument } from './instrument.entity.js';
import { TradingVersion } from './trading-version.entity.js';

/** Recorded for good; only what has bound nobody yet can be taken back, and stays on record as withdrawn. */
export const instrumentLife = life<LawInstrument['state']>()({
  withdraw: { from: ['recorded'], to: 'withdrawn', label: '撤回', article: '37' },
});
export const advisoryLife = life<LawAdvisory['state']>()({
  lift: { from: ['set'], to: 'lifted', label: '取消提示', article: '37' },
});
export const tradingRulesLife = life<TradingVersion['state']>()({
  withdraw: { from: ['recorded'], to: 'withdrawn', label: '撤回', article: '25' },
});

const recordedNames = { recorded: '已登记', withdrawn: '已撤回' };
const against = (detail: string, article: string): Judgement => ({
  violations: [{ code: 'LAW_STATE', article, detail }],
});

export const instrumentKind: RecordKind<LawInstrument, keyof typeof instrumentLife> = {
  type: 'lawInstrument',
  entity: LawInstrument,
  life: instrumentLife,
  name: '制度文件',
  stateCode: 'LAW_STATE',
  stateNames: recordedNames,
  authorize: (ctx, _record, action) => requireRole(ctx, `law.${action}` as Permission),
  async judge(ctx, record) {
    const standing = await standingInstruments(ctx);
    if (hasBegun(record.body.version, standing, civilDate(ctx.now)))
      return against('该文件已经施行，依其作出的决定须可追溯，不能撤回；有变更的请登记其后的文件', '37');
    if (standing.some(({ from }) => from > record.effectiveFrom))
      return against('其后已登记了接续的文件，请先撤回后一份文件', '37');
    return { violations: [] };
  },
};

export const advisoryKind: RecordKind<LawAdvisory, keyof typeof advisoryLife> = {
  type: 'lawAdvisory',
  entity: LawAdvisory,
  life: advisoryLife,
  name: '提示决定',
  stateCode: 'LAW_STATE',
  stateNames: { set: '已作出', lifted: '已取消' },
  authorize: (ctx, _record, action) => requireRole(ctx, `law.${action}` as Permission),
};

export const tradingRulesKind: RecordKind<TradingVersion, keyof typeof tradingRulesLife> = {
  type: 'tradingRules',
  entity: TradingVersion,
  life: tradingRulesLife,
  name: '交易规则版本',
  stateCode: 'LAW_STATE',
  stateNames: recordedNames,
  authorize: (ctx, _record, action) => requireRole(ctx, `tradingRules.${action}` as Permission),
  async judge(ctx, { validFrom }) {
    return validFrom <= civilDate(ctx.now)
      ? against('该版本已经施行，不能撤回；有变更的请另立新版本', '25')
      : { violations: [] };
  },
};

/** What is recorded and not withdrawn, as the rulebook reads it. */
export async function standingInstruments(ctx: TxContext): Promise<Instrument[]> {
  const rows = await ctx.tx.find(LawInstrument, { where: { state: 'recorded' }, order: { effectiveFrom: 'asc' } });
  return rows.map(instrumentOf);
}

/** Without its figures, which decide nothing about the order of instruments. */
export const instrumentOf = ({ body: { figures: _figures, ...body }, recordedOn }: LawInstrument): Instrument => ({
  ...body,
  recordedOn,
});

/** One at a time: what follows what is decided under this lock. */
export async function lockLawbook(ctx: TxContext): Promise<void> {
  await ctx.tx.query(`select 1 from law_revision for update`);
}
