import { Injectable } from '@nestjs/common';
import { type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { Listing, Listings } from '../listings/index.js';
import { type Judgement, problem, type RecordKind, type TxContext, type Violation } from '../platform/index.js';
import { assess, type Facts, keptOf, type LawAt, type Moment, violationsOf, warningsOf } from '../rulebook/index.js';
import { formatInstant } from '../values/index.js';
import { Contract } from './contract.entity.js';
import type { DefaultInput } from './deal.dto.js';
import { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { type DealAction, dealLife, dealStateNames } from './deal.machine.js';

/** At which actions the rulebook is asked: prices and thresholds again at the deal (art. 29, 35), people at the contract. */
const momentOf: Partial<Record<DealAction, Moment>> = {
  endNotice: 'deal',
  compare: 'contract',
  certify: 'certify',
  default: 'default',
  exercise: 'exercise',
};

/** Who may do what to a deal, and which rules are asked. */
@Injectable()
export class DealKind implements RecordKind<Deal, DealAction> {
  readonly type = 'deal';
  readonly entity = Deal;
  readonly life = dealLife;
  readonly name = '成交记录';
  readonly stateCode = 'DEAL_STATE';
  readonly stateNames = dealStateNames;

  constructor(
    private readonly facts: DealFactsReader,
    private readonly listings: Listings,
  ) {}

  /** Art. 37: the law of the listing that was traded. */
  lawOf(ctx: TxContext, { listingId }: Deal): Promise<LawAt> {
    return this.listings.lawFor(ctx, listingId);
  }

  async authorize(ctx: TxContext, deal: Deal, action: DealAction): Promise<void> {
    if (ctx.actor.role === 'system' && dealLife[action].automatic) return;
    if (action === 'exercise') await this.mustHold(ctx, deal);
    if (action === 'giveUpPlace') await this.mustBeNext(ctx, deal);
    if (action === 'buyBack') mustOwn(ctx, deal);
    requireMay(ctx, `deal.${action}` as Permission, scopeOf(deal), this.name);
  }

  async judge(ctx: TxContext, deal: Deal, action: DealAction, input?: unknown): Promise<Judgement> {
    const violations = await this.standing(ctx, deal, action);
    const moment = momentOf[action];
    if (!moment) return { violations };
    const verdicts = assess(
      moment,
      {
        ...(await this.facts.of(ctx, deal)),
        ...defaultFacts(ctx, deal, input),
        ...(action === 'exercise' && (await this.facts.exerciseOf(ctx, deal))),
      },
      ctx.law.law,
    );
    return {
      violations: [...violations, ...violationsOf(verdicts)],
      warnings: warningsOf(verdicts),
      facts: verdicts.map(keptOf),
    };
  }

  /** Art. 29: only who holds an accepted priority of a better rank than the one by which the deal came about. */
  private async mustHold(ctx: TxContext, deal: Deal): Promise<void> {
    const holder = await this.facts.holder(ctx, deal);
    if (holder && holder.applicationId !== deal.applicationId && holder.rank < (deal.priorityRank ?? Infinity)) return;
    throw problem('FORBIDDEN', '您在本项目没有经认定的、顺位在先的优先权，不能行使', { article: '29' });
  }

  /** Art. 20: only whoever comes next in the ranking. */
  private async mustBeNext(ctx: TxContext, { nextApplicationId }: Deal): Promise<void> {
    if (await this.facts.isOf(ctx, nextApplicationId, ctx.actor.partyId)) return;
    throw problem('FORBIDDEN', '您在本项目没有保留的递补顺位', { article: '20' });
  }

  /** What the papers themselves say, before any rule. */
  private async standing(ctx: TxContext, deal: Deal, action: DealAction): Promise<Violation[]> {
    if (action === 'returnDeposit') return this.facts.heldDeposit(ctx, deal);
    if (deal.frozenAt !== null && !dealLife[action].automatic) {
      return [{ code: 'LISTING_STATE', article: '26', detail: '项目已中止，期限停止计算，请待重启后再办理' }];
    }
    if (action === 'dismiss' || action === 'uphold' || action === 'examine')
      return objectionsFor(action, await this.facts.openObjections(ctx, deal.id));
    if (action === 'object' && ctx.now >= deal.noticeUntil) {
      return [
        { code: 'DEAL_STATE', detail: '结果公示期已满，不再受理异议；有争议的请申请调解、仲裁或诉讼', article: '34' },
      ];
    }
    if (action === 'buyBack' && ctx.now >= deal.buyBackUntil!) {
      const detail = `优先回购期间已于${formatInstant(deal.buyBackUntil!)}届满，未行使的视为放弃`;
      return [{ code: 'PRIORITY_WINDOW_CLOSED', article: '29', detail }];
    }
    if (action === 'confirm' && deal.confirmationNumber !== null) {
      return [{ code: 'DUPLICATE', article: '25', detail: `成交确认书${deal.confirmationNumber}已经出具，请直接下载` }];
    }
    if (action === 'close') return this.facts.openEnds(ctx, deal);
    if (!['draw', 'sign', 'compare', 'refuse'].includes(action)) return [];
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: deal.listingId });
    if (listing.state !== 'dealt') {
      return [{ code: 'LISTING_STATE', article: '19', detail: '项目当前不在“已成交”状态，不能办理合同' }];
    }
    return contractFor(action, await this.facts.contractOf(ctx, deal.id));
  }
}

/** Art. 29: only below the reserve; the transferor's side, or an officer for it: the transferee's side reads the deal too. */
function mustOwn({ actor: { role, partyId } }: TxContext, { transferorPartyIds, buyBackUntil }: Deal): void {
  if (buyBackUntil === null)
    throw problem('PRIORITY_WINDOW_CLOSED', '成交价不低于底价，没有优先回购', { article: '29' });
  if ((role !== 'party' && role !== 'collective') || (partyId !== null && transferorPartyIds.includes(partyId))) return;
  throw problem('FORBIDDEN', '只有产权持有者可以优先回购', { article: '29' });
}

/** What the page asks before anybody filled in anything: could it be recorded with evidence? */
function defaultFacts(ctx: TxContext, { contractDueAt }: Deal, input: unknown): Facts {
  const said = input as Partial<DefaultInput> | undefined;
  return {
    contractDueAt,
    defaultAt: ctx.now,
    defaultWaived: said ? said.waived === true : true,
    defaultEvidenceFileId: said ? (said.evidenceFileId ?? null) : 'asked for by the form',
  };
}

/** Both sides with every member, and the offices of the place. */
export const scopeOf = (deal: Deal): RecordScope => ({
  townCode: deal.townCode,
  villageCode: deal.villageCode,
  partyIds: [...deal.transferorPartyIds, ...deal.transfereePartyIds],
});

function objectionsFor(action: 'dismiss' | 'uphold' | 'examine', open: number): Violation[] {
  return open > 0 ? [] : [{ code: 'DEAL_STATE', detail: `没有待处理的异议，无需${dealLife[action].label}` }];
}

function contractFor(action: DealAction, contract: Contract | null): Violation[] {
  const say = (detail: string): Violation[] => [{ code: 'CONTRACT_UNSIGNED', article: '21', detail }];
  if (action === 'draw') {
    return contract && contract.state !== 'drawn'
      ? say('签章原件已经上传，不能再重新生成合同；核对不一致的，请先登记核对结果')
      : [];
  }
  if (!contract) return say('请先按统一格式生成合同');
  if (action === 'sign') return contract.state === 'drawn' ? [] : say('签章原件已经上传，请由另一名经办人核对');
  return contract.state === 'signed' ? [] : say('请先上传双方签字、盖章的合同原件');
}
