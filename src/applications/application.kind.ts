import { Injectable } from '@nestjs/common';
import { type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { type Listing, Listings } from '../listings/index.js';
import type { Judgement, RecordKind, TxContext, Violation } from '../platform/index.js';
import { assess, keptOf, type LawAt, type Moment, type Verdict, violationsOf, warningsOf } from '../rulebook/index.js';
import { parseInstant } from '../values/index.js';
import { Application } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { type ApplicationAction, applicationLife, applicationStateNames } from './application.machine.js';

/** At which actions the rulebook is asked. */
export const momentOf: Partial<Record<ApplicationAction, Moment>> = {
  submit: 'apply',
  accept: 'apply',
  approve: 'qualify',
};

/** Who may do what to an application, and which rules are asked. */
@Injectable()
export class ApplicationKind implements RecordKind<Application, ApplicationAction> {
  readonly type = 'application';
  readonly entity = Application;
  readonly life = applicationLife;
  readonly name = '受让申请';
  readonly stateCode = 'APPLICATION_STATE';
  readonly stateNames = applicationStateNames;

  constructor(
    private readonly facts: ApplicationFactsReader,
    private readonly listings: Listings,
  ) {}

  /** Art. 37: the law of the listing that is applied for. */
  lawOf(ctx: TxContext, { listingId }: Application): Promise<LawAt> {
    return this.listings.lawFor(ctx, listingId);
  }

  async authorize(ctx: TxContext, application: Application, action: ApplicationAction): Promise<void> {
    if (ctx.actor.role === 'system' && applicationLife[action].automatic) return;
    requireMay(ctx, `application.${action}` as Permission, await this.scopeOf(ctx, application), this.name);
  }

  /** Whose it is: every member's, and its filer's. No town, no village: nobody sees it for being near (trading.md). */
  async scopeOf(ctx: TxContext, application: Application): Promise<RecordScope> {
    const members = await this.facts.members(ctx, application.id);
    return {
      partyIds: members.map(({ partyId }) => partyId),
      filerOrganizationId: application.filerOrganizationId,
      filerAccountId: application.filerAccountId,
    };
  }

  async judge(ctx: TxContext, application: Application, action: ApplicationAction): Promise<Judgement> {
    const listing = await this.facts.listingOf(ctx, application);
    const violations = standing(ctx, application, listing, action);
    if (!momentOf[action]) return { violations };
    // To approve is to find, with an opinion on record, that the announced conditions are met (art. 18).
    const found = action === 'approve' ? { conditionsMet: true } : {};
    const verdicts = await this.verdicts(ctx, application, listing, action, found);
    return {
      violations: [...violations, ...violationsOf(verdicts)],
      warnings: warningsOf(verdicts),
      facts: verdicts.map(keptOf),
    };
  }

  /** What the rules say of an action; what the decision itself finds comes in beside what is on record. */
  async verdicts(
    ctx: TxContext,
    application: Application,
    listing: Listing,
    action: ApplicationAction,
    found: { conditionsMet?: boolean } = {},
  ): Promise<Verdict[]> {
    const moment = momentOf[action];
    if (!moment) return [];
    return assess(moment, { ...(await this.facts.of(ctx, application, listing)), ...found }, ctx.law.law);
  }
}

const needsAnnounced = new Set<ApplicationAction>([
  'edit',
  'submit',
  'accept',
  'approve',
  'return',
  'confirmNotice',
  'recheck',
  'claimPriority',
  'decidePriority',
]);

/** What the listing's own state and dates say, before any rule of the parties. */
function standing(ctx: TxContext, application: Application, listing: Listing, action: ApplicationAction): Violation[] {
  // Art. 29: after nobody bid it may live again, for talks.
  if (action === 'recall' && application.endedBy === 'unsold') return [];
  if (application.endedBy !== null) {
    return [{ code: 'APPLICATION_STATE', detail: '项目已经流拍或终止，本申请随之终结；项目重新公告的，请重新申请' }];
  }
  if (needsAnnounced.has(action) && listing.state !== 'announced') {
    return [
      {
        code: 'LISTING_STATE',
        article: '17',
        detail: '项目不在公告期内，不能办理受让申请；项目中止的，请待重启后再办',
      },
    ];
  }
  if (action === 'confirmNotice' && application.knownNotice >= listing.bindingNotice) {
    return [{ code: 'APPLICATION_STATE', article: '18', detail: '没有待确认的变更公告' }];
  }
  if (action === 'recheck' && application.conditionsMet !== null) {
    return [{ code: 'APPLICATION_STATE', article: '18', detail: '受让条件没有变更，或已复核，无须再复核' }];
  }
  if (
    action === 'withdraw' &&
    ['trading', 'resultNotice', 'dealt', 'contracted', 'certified', 'closed'].includes(listing.state)
  ) {
    return [{ code: 'LISTING_STATE', article: '20', detail: '交易已经开始，不能再撤回申请；不继续参加的，不出价即可' }];
  }
  const { schedule } = listing;
  if (action === 'approve' && schedule && ctx.now >= parseInstant(schedule.depositUntil)) {
    return [
      {
        code: 'DEPOSIT_NOT_PAID',
        article: '20',
        detail: '保证金缴纳截止时间已过，审查通过也无法按时缴款，请改为不予通过并说明原因',
        facts: { depositUntil: schedule.depositUntil },
      },
    ];
  }
  return [];
}
