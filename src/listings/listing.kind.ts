import { Injectable } from '@nestjs/common';
import { may, type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { type Context, Database, type Judgement, problem, type RecordKind, type TxContext } from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import {
  assess,
  type Facts,
  keptOf,
  type LawAt,
  type LawPin,
  type Verdict,
  type Violation,
  violationsOf,
  warningsOf,
} from '../rulebook/index.js';
import { Listing } from './listing.entity.js';
import { ListingFactsBuilder } from './listing.facts.js';
import { formActions, type ListingAction, listingLife, listingStateNames, momentOf } from './listing.machine.js';

/** The permission behind each action, where it is not the action's own. */
const permissionOf = (action: ListingAction): Permission =>
  formActions.has(action)
    ? 'listing.edit'
    : action === 'reannounce' || action === 'negotiate' || action === 'amend'
      ? 'listing.announce'
      : (`listing.${action}` as Permission);

const comesWithTheAction = new Set<string>([
  'liabilityAccepted',
  'announcement',
  'noticeChange',
  'ground',
  'evidenceFileId',
  'reason',
  'until',
  'approvalFileId',
  'authority',
  'requesters',
  'transfereeKnown',
  'suspendedUntil',
  'restartRequester',
  'causeGone',
]);

const waitsForInput = ({ verdict, missing = [] }: Verdict): boolean =>
  verdict === 'unknown' && missing.length > 0 && missing.every((fact) => comesWithTheAction.has(fact));

/** What a listing is to `records.change`: its life, who may, which rules. */
@Injectable()
export class ListingKind implements RecordKind<Listing, ListingAction> {
  readonly type = 'listing';
  readonly entity = Listing;
  readonly life = listingLife;
  readonly name = '项目';
  readonly stateCode = 'LISTING_STATE';
  readonly stateNames = listingStateNames;

  constructor(
    private readonly db: Database,
    private readonly facts: ListingFactsBuilder,
    private readonly laws: Laws,
  ) {}

  /** Art. 37: what began under one version ends under it. */
  lawOf(ctx: TxContext, { lawPin }: Listing): LawAt {
    return this.lawUnder(ctx, lawPin);
  }

  lawUnder(ctx: TxContext, pin: LawPin | null): LawAt {
    return pin ? this.laws.under(pin, ctx.now) : ctx.law;
  }

  async authorize(ctx: TxContext, listing: Listing, action: ListingAction): Promise<void> {
    if (!(await this.mayDo(ctx, listing, action))) {
      requireMay(ctx, 'listing.read', await this.scopeOf(ctx, listing), this.name);
      throw problem('FORBIDDEN', '您的岗位不能办理此事项，请转交有权办理的人员', { article: '7、10、11' });
    }
  }

  /** Facts → rules. What is recorded with the decision are the verdicts and the figures they rest on. */
  async judge(ctx: TxContext, listing: Listing, action: ListingAction, input: unknown): Promise<Judgement> {
    const verdicts = await this.verdicts(ctx, listing, action, input);
    return {
      violations: violationsOf(verdicts),
      facts: verdicts.map(keptOf),
    };
  }

  async verdicts(ctx: TxContext, listing: Listing, action: ListingAction, input?: unknown): Promise<Verdict[]> {
    const moment = momentOf[action];
    if (!moment) return [];
    return assess(moment, await this.facts.of(ctx, listing, action, input), ctx.law.law);
  }

  /**
   * What would stand against each action now, by the same facts and rules as the refusal. What only comes with the
   * action (a schedule, a ground) is not yet said, and nothing is held against it here.
   */
  preview(
    ctx: TxContext,
    known: Facts,
    actions: readonly ListingAction[],
  ): Map<ListingAction, { violations: Violation[]; warnings: Violation[] }> {
    const judged = actions.filter((action) => momentOf[action]);
    const { liabilityAccepted, announcement, noticeChange, ...facts } = known;
    return new Map(
      judged.map((action) => {
        const read =
          action === 'submit' || momentOf[action] === 'announce'
            ? facts
            : { ...facts, liabilityAccepted, announcement, noticeChange };
        const verdicts = assess(momentOf[action]!, read, ctx.law.law).filter((verdict) => !waitsForInput(verdict));
        return [action, { violations: violationsOf(verdicts), warnings: warningsOf(verdicts) }];
      }),
    );
  }

  /** Time and the rooms above act as `system`, and only where the table says that nobody's decision is needed. */
  async mayDo(ctx: Context, listing: Listing, action: ListingAction): Promise<boolean> {
    return this.mayWithin(ctx, listing, action, await this.scopeOf(ctx, listing));
  }

  /** The same where it is known whose record it is: a page asks for thirty actions. */
  mayWithin(ctx: Context, listing: Listing, action: ListingAction, scope: RecordScope): boolean {
    if (ctx.actor.role === 'system') return Boolean(listingLife[action].automatic) || action === 'close';
    if (listingLife[action].automatic) return false;
    // One of many owners may see the listing; what is done with it is for the one who leads.
    return may(ctx.actor, permissionOf(action), { ...scope, partyIds: [listing.leadPartyId] });
  }

  /** Whose record it is: filed by, of which place, of which owners, asked of whom. */
  async scopeOf(ctx: Context, listing: Listing): Promise<RecordScope> {
    const [row] = await this.db.managerOf(ctx).query<{ parties: string[]; asked: string[] }[]>(
      `select array(select party_id::text from listing_owner where listing_id = $1) as parties,
              array(select organization_id::text from verification where listing_id = $1) as asked`,
      [listing.id],
    );
    return {
      townCode: listing.townCode,
      villageCode: listing.villageCode,
      partyIds: [listing.leadPartyId, ...row!.parties],
      organizationIds: row!.asked,
      filerOrganizationId: listing.filerOrganizationId,
      filerAccountId: listing.filerAccountId,
    };
  }
}
