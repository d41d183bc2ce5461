import { type Actor, type Context, notFound, problem } from '../platform/index.js';
import { registerPolicy } from './policy.registers.js';
import { clerks, type Row, type Scope } from './policy.row.js';

const filers: Row = { room: 'village', station: 'town', clerk: 'all', collective: 'own', party: 'own' };

/** One table for the API, for row scopes of lists and for the buttons of the web application (policy.row.ts). */
export const policy = {
  'account.manage': { admin: 'all' },
  // Of those who trade: a station knows its people, and any station is near somebody (screens.md).
  'account.recover': { clerk: 'all', station: 'all' },
  // A company's operators see to one another.
  'operator.manage': { party: 'own' },
  'signUp.read': { ...clerks, admin: 'all', supervisor: 'all', station: 'town' },
  'signUp.open': { clerk: 'all', station: 'town' },
  'signUp.refuse': { clerk: 'all', station: 'town' },

  'application.create': { party: 'own', collective: 'own', station: 'town', clerk: 'all' },
  'application.edit': { party: 'own', collective: 'own', station: 'own', clerk: 'own' },
  'application.read': { clerk: 'all', party: 'own', collective: 'own', station: 'own' },
  // Once the trade is over; until then who applied is a secret, also from those who supervise (trading.md).
  'application.readUnsealed': { director: 'all', supervisor: 'all' },
  'application.submit': { party: 'own', collective: 'own', station: 'own', clerk: 'own' },
  'application.withdraw': { party: 'own', collective: 'own', station: 'own', clerk: 'own' },
  'application.confirmNotice': { party: 'own', collective: 'own', station: 'own', clerk: 'own' },
  'application.recheck': { clerk: 'all' },
  'application.return': { clerk: 'all' },
  'application.accept': { clerk: 'all' },
  'application.approve': { clerk: 'all' },
  'application.reject': { clerk: 'all' },
  'application.askReview': { clerk: 'all' },
  'application.recordReview': { clerk: 'all' },
  'application.claimPriority': { party: 'own', collective: 'own', station: 'own', clerk: 'own' },
  'application.decidePriority': { clerk: 'all' },

  'batch.read': { treasurer: 'all', director: 'all', supervisor: 'all' },
  'batch.prepare': { treasurer: 'all' },
  'batch.approve': { treasurer: 'all' },
  'batch.export': { treasurer: 'all' },
  'batch.send': { treasurer: 'all' },
  'batch.settle': { treasurer: 'all' },
  'batch.cancel': { treasurer: 'all' },

  // The party concerned reads and objects; who proposes does not approve (art. 32).
  'blacklisting.read': { ...clerks, supervisor: 'all', party: 'own', collective: 'own' },
  'blacklisting.propose': { ...clerks, supervisor: 'all' },
  'blacklisting.approve': clerks,
  'blacklisting.decline': clerks,
  'blacklisting.object': { party: 'own', collective: 'own', clerk: 'all' },
  'blacklisting.dismiss': { director: 'all' },
  'blacklisting.lift': { director: 'all' },
  'credit.read': { ...clerks, supervisor: 'all', party: 'own', collective: 'own' },
  'credit.record': { ...clerks, supervisor: 'all' },

  'bankLine.book': { treasurer: 'all' },
  'subAccount.load': { treasurer: 'all' },
  'bankLine.match': { treasurer: 'all' },
  'bankLine.read': { treasurer: 'all', supervisor: 'all' },

  'bankMapping.save': { treasurer: 'all' },
  'bankStatement.load': { treasurer: 'all' },
  'bankStatement.read': { treasurer: 'all', supervisor: 'all' },

  // Read by everybody who is signed in.
  'calendar.record': { admin: 'all' },

  'close.read': { treasurer: 'all', director: 'all', supervisor: 'all' },
  'close.compare': { treasurer: 'all' },
  'close.explain': { treasurer: 'all' },
  'close.sign': { treasurer: 'all' },

  'deal.read': {
    ...clerks,
    treasurer: 'all',
    supervisor: 'all',
    townGovernment: 'town',
    station: 'town',
    room: 'village',
    party: 'own',
    collective: 'own',
  },
  'deal.object': {
    clerk: 'all',
    party: 'all',
    collective: 'all',
    townGovernment: 'all',
    station: 'all',
    room: 'all',
    department: 'all',
    anyone: 'all',
  },
  'deal.examine': clerks,
  'deal.dismiss': { director: 'all' },
  'deal.uphold': { director: 'all' },
  'deal.confirm': { clerk: 'all' },
  'deal.draw': { clerk: 'all' },
  'deal.sign': { clerk: 'all', station: 'town', party: 'own', collective: 'own' },
  'deal.compare': { clerk: 'all', director: 'all' },
  'deal.certify': { director: 'all' },
  'deal.correctCertificate': { director: 'all' },
  'deal.printCopy': { ...clerks, station: 'town' },
  'deal.close': { clerk: 'all' },
  // Whose priority the centre has accepted (art. 29), which the record itself says.
  'deal.giveUpPlace': { party: 'all', collective: 'all' },
  'deal.exercise': { party: 'all', collective: 'all' },
  // The owner himself, or an officer on his written word (art. 29).
  'deal.buyBack': { clerk: 'all', station: 'town', party: 'own', collective: 'own' },
  'deal.default': clerks,
  'deal.offerNext': { director: 'all' },
  'deal.returnDeposit': { director: 'all' },
  'deal.refuse': { clerk: 'all', director: 'all' },
  'deal.dossier': { ...clerks, supervisor: 'all' },

  'deposit.read': { treasurer: 'all', supervisor: 'all', party: 'own', collective: 'own' },
  'deposit.refund': { treasurer: 'all' },
  'bond.release': clerks,
  'deposit.interest': { treasurer: 'all' },
  // Two officers, whoever of them proposes (art. 20). The treasurer knows no listing and so no term of it.
  'fee.record': { admin: 'all' },
  'keeping.propose': clerks,
  'keeping.approve': clerks,
  'keeping.decline': clerks,
  'keeping.read': { ...clerks, supervisor: 'all', party: 'own', collective: 'own' },
  // Both sides read what concerns them; officers enter it, a second one registers it (art. 33).
  'encumbrance.read': { ...clerks, supervisor: 'all', party: 'own', collective: 'own', lender: 'asked' },
  'encumbrance.reply': { lender: 'asked' },
  'encumbrance.propose': { ...clerks, supervisor: 'all' },
  'encumbrance.register': clerks,
  'encumbrance.decline': clerks,
  'encumbrance.change': clerks,
  'encumbrance.discharge': clerks,
  'dispute.read': {
    ...clerks,
    supervisor: 'all',
    townGovernment: ['own', 'town'],
    station: ['own', 'town'],
    party: 'own',
    collective: 'own',
  },
  'dispute.open': { ...clerks, townGovernment: 'town', station: 'town', party: 'own', collective: 'own' },
  'dispute.record': { ...clerks, townGovernment: ['own', 'town'] },
  'dispute.mediate': { ...clerks, townGovernment: ['own', 'town'] },
  'dispute.arbitrate': clerks,
  'dispute.sue': clerks,
  'dispute.close': clerks,
  'law.read': { ...clerks, admin: 'all', treasurer: 'all', station: 'all', supervisor: 'all' },
  'law.record': { director: 'all' },
  'law.withdraw': { director: 'all' },
  'law.advise': { director: 'all' },
  'law.lift': { director: 'all' },
  'ledger.read': { treasurer: 'all', supervisor: 'all' },
  'order.read': { treasurer: 'all', supervisor: 'all', party: 'own', collective: 'own' },
  'payout.pay': { treasurer: 'all' },
  'payout.read': { treasurer: 'all', supervisor: 'all', party: 'own', collective: 'own' },

  // Batches are their filer's; what each row may file is asked row by row (`listing.create`).
  'filingBatch.load': { room: 'own', station: 'own', clerk: 'own', collective: 'own' },
  'filingBatch.read': { room: 'own', station: 'own', clerk: 'own', collective: 'own', supervisor: 'all' },

  // A collective files for itself and, by their written delegation, for the households of its village (art. 5).
  'listing.create': { ...filers, collective: ['own', 'village'] },
  'listing.edit': filers,
  'listing.read': {
    ...filers,
    clerk: 'all',
    director: 'all',
    department: 'asked',
    townGovernment: 'town',
    supervisor: 'all',
  },
  'listing.submit': filers,
  'listing.withdraw': filers,
  'listing.accept': { clerk: 'all' },
  'listing.return': { clerk: 'all' },
  'listing.reject': { clerk: 'all' },
  'listing.ask': { clerk: 'all' },
  'listing.approve': { clerk: 'all', director: 'all' },
  'listing.announce': { clerk: 'all' },
  'listing.suspend': { director: 'all' },
  'listing.prolong': { director: 'all' },
  'listing.restart': { director: 'all' },
  'listing.terminate': { director: 'all' },
  'listing.rescind': { director: 'all' },
  'listing.close': { clerk: 'all' },

  ...registerPolicy,

  // Whom a message went to tells who applied: those who know it anyway (trading.md).
  'noticeDelivery.read': { clerk: 'all' },

  'party.read': {
    clerk: 'all',
    director: 'all',
    station: 'town',
    room: 'village',
    party: 'own',
    collective: 'own',
    supervisor: 'all',
    treasurer: 'all',
  },
  'party.create': { clerk: 'all', station: 'town', room: 'village', collective: 'village' },
  // Who somebody is was proved by a document: he himself changes how to reach and to pay him.
  'party.edit': { clerk: 'all', station: 'town', room: 'village' },
  'party.contact': { clerk: 'all', station: 'town', room: 'village', party: 'own', collective: 'own' },

  'receipt.read': { treasurer: 'all', supervisor: 'all', party: 'own', collective: 'own' },
  'receipt.issue': { treasurer: 'all' },

  'session.read': {
    ...clerks,
    supervisor: 'all',
    station: 'town',
    room: 'village',
    townGovernment: 'town',
    party: 'all',
    collective: 'all',
    treasurer: 'all',
    department: 'all',
    auctioneer: 'own',
  },
  'session.day': { ...clerks, supervisor: 'all' },
  'session.bid': { party: 'own', collective: 'own' },
  'session.agreement': { clerk: 'all' },
  'session.breakOff': clerks,
  // The auctioneer whom the notice names (Auction Law 53).
  'session.hammer': { ...clerks, auctioneer: 'own' },
  'session.confirmHammer': clerks,
  'session.draw': clerks,
  'session.confirmDraw': clerks,
  // Its own rights on the market, whoever filed them (screens.md).
  'right.read': { collective: 'own', party: 'own' },
  'session.confirm': { party: 'own', collective: 'own', station: 'town', room: 'village' },

  // Whoever supervises sees the market, a town its own part of it (art. 36).
  'statistics.read': { ...clerks, supervisor: 'all', admin: 'all', townGovernment: 'town', station: 'town' },

  // A listing's money names its applicants, whom the treasurer shall not know by their listing (trading.md).
  'statement.account': { treasurer: 'all', director: 'all', supervisor: 'all' },
  'statement.listing': { director: 'all', supervisor: 'all' },
  'statement.read': { treasurer: 'all', director: 'all', supervisor: 'all', party: 'own', collective: 'own' },

  'template.read': { ...clerks, admin: 'all', supervisor: 'all' },
  'template.publish': { admin: 'all' },

  // The three holders are the centre, the supervisor and the listing's town; no single one opens a bid (Tender Law 34).
  'tender.holderKey': { director: 'all', supervisor: 'all', townGovernment: 'town' },
  'tender.drill': { director: 'all', supervisor: 'all', townGovernment: 'town' },
  'tender.share': { director: 'all', supervisor: 'all', townGovernment: 'town' },
  'tender.conclude': { director: 'all' },
  'tender.committee': clerks,
  // A member of the committee for himself; the centre what a member without an account signed on paper.
  'tender.score': { ...clerks, expert: 'own' },
  'tender.declare': { expert: 'own' },
  'tender.rejectBid': clerks,
  'tender.readmitBid': clerks,
  'tender.evaluate': clerks,
  'tender.evaluation': { ...clerks, supervisor: 'all', expert: 'own' },
  'tender.object': {
    clerk: 'all',
    party: 'all',
    collective: 'all',
    townGovernment: 'all',
    station: 'all',
    room: 'all',
    department: 'all',
  },
  'tender.dismiss': { director: 'all' },
  'tender.uphold': { director: 'all' },
  'tender.drop': clerks,
  'tender.award': { director: 'all' },
  'tender.reject': { director: 'all' },
  'tender.seal': { party: 'own', collective: 'own' },
  'tender.withdrawBid': { party: 'own', collective: 'own' },

  'tradingRules.read': { ...clerks, admin: 'all', station: 'all', supervisor: 'all' },
  'tradingRules.record': { admin: 'all' },
  'tradingRules.withdraw': { admin: 'all' },

  'verification.read': {
    clerk: 'all',
    director: 'all',
    department: 'asked',
    townGovernment: 'asked',
    supervisor: 'all',
  },
  'verification.confirm': { department: 'asked', townGovernment: 'asked' },
  'verification.object': { department: 'asked', townGovernment: 'asked' },
  'verification.withdraw': { department: 'asked', townGovernment: 'asked' },
  'verification.overrule': { director: 'all' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof policy;

/** What a record says of itself, so that a scope can be decided. */
export interface RecordScope {
  readonly townCode?: string | null;
  readonly villageCode?: string | null;
  /** Parties whose record it is. */
  readonly partyIds?: readonly string[];
  /** Organisations that were asked. */
  readonly organizationIds?: readonly string[];
  readonly filerOrganizationId?: string | null;
  readonly filerAccountId?: string | null;
}

/** The scopes an actor has for an action; empty where it has none. */
export function scopesOf(actor: Actor, action: Permission): readonly Scope[] {
  const found = (policy[action] as Row)[actor.role];
  return found === undefined ? [] : [found].flat();
}

const within: Record<Scope, (actor: Actor, record: RecordScope) => boolean> = {
  all: () => true,
  town: (actor, record) => actor.townCode !== null && actor.townCode === record.townCode,
  village: (actor, record) => actor.villageCode !== null && actor.villageCode === record.villageCode,
  own: (actor, record) =>
    (actor.partyId !== null && (record.partyIds ?? []).includes(actor.partyId)) ||
    (actor.accountId !== null && actor.accountId === record.filerAccountId) ||
    (actor.organizationId !== null && actor.organizationId === record.filerOrganizationId),
  asked: (actor, record) =>
    actor.organizationId !== null && (record.organizationIds ?? []).includes(actor.organizationId),
};

export function may(actor: Actor, action: Permission, record: RecordScope): boolean {
  return scopesOf(actor, action).some((scope) => within[scope](actor, record));
}

/**
 * Refuses what the table does not allow: 403 where the actor may at least read the record, 404 where even its existence
 * is none of his business.
 */
export function requireMay(ctx: Context, action: Permission, record: RecordScope, what = '该记录'): void {
  if (may(ctx.actor, action, record)) return;
  const read = `${action.split('.')[0]}.read` as Permission;
  if (read in policy && !may(ctx.actor, read, record)) throw notFound(what);
  throw problem('FORBIDDEN', '您的岗位不能办理此事项，请转交有权办理的人员', { article: '7、10、11' });
}

/** Refuses an action on no record in particular (a list, a new record of one's own). */
export function requireRole(ctx: Context, action: Permission): void {
  if (scopesOf(ctx.actor, action).length === 0) {
    throw problem('FORBIDDEN', '您的岗位不能办理此事项，请转交有权办理的人员', { article: '7、10、11' });
  }
}

/** What the signed-in person may do, for the web application. */
export function permissionsOf(actor: Actor): { action: Permission; scopes: readonly Scope[] }[] {
  return (Object.keys(policy) as Permission[])
    .map((action) => ({ action, scopes: scopesOf(actor, action) }))
    .filter(({ scopes }) => scopes.length > 0);
}
