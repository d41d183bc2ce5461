import { may } from '../api/hooks';
import type { Me } from '../api/types';
import { texts } from '../texts';
import { calendarTexts } from '../texts.calendar';
import { documentTexts } from '../texts.documents';
import { lawTexts } from '../texts.laws';
import { storyTexts } from '../texts.story';
import { lendingTexts } from '../texts.lending';
import { demandTexts } from '../texts.demands';
import { dayTexts } from '../texts.day';
import { feeTexts } from '../texts.fees';
import { peopleTexts } from '../texts.people';
import { rightTexts } from '../texts.rights';
import { registerTexts } from '../texts.registers';
import { statisticsTexts } from '../texts.statistics';

/** A page in the bar. */
export interface NavItem {
  to: string;
  label: string;
  /** Matches this address alone, not those below it. */
  end?: boolean;
  /** Behind 更多 on a desk: wanted now and then, while the bar keeps what is used all day. */
  rare?: boolean;
}

/** What a person finds in the bar is what the policy lets this role read. */
export function navOf(me: Me | null | undefined): NavItem[] {
  const items: NavItem[] = [{ to: '/', label: texts.nav.hall, end: true }];
  const rare = Boolean(me);
  const last: NavItem[] = [
    { to: '/guide', label: texts.nav.guide, rare },
    { to: '/rights', label: rightTexts.find, rare },
    { to: '/demands', label: demandTexts.nav, rare },
    { to: '/services', label: texts.nav.services, rare },
    { to: '/check', label: texts.nav.check, rare },
  ];
  if (!me) return [...items, ...last];
  items.push({ to: '/work', label: texts.nav.todo, end: true });
  if (may(me, 'right.read'))
    items.push({ to: '/work/rights', label: rightTexts.title, rare: me.account.role !== 'collective' });
  const pages: [string, string, string][] = [
    ['listing.read', '/work/listings', texts.nav.listings],
    ['application.read', '/work/applications', texts.nav.applications],
    ['verification.read', '/work/verifications', texts.nav.verifications],
    ['deal.read', '/work/deals', texts.nav.deals],
    ['statement.read', '/work/funds', texts.nav.funds],
    ['party.read', '/work/parties', texts.nav.parties],
  ];
  const party = me.account.role === 'party';
  for (const [permission, to, label] of pages) {
    // A party's own money stands on its application; its own entry in the register is its account.
    if (party && (to === '/work/parties' || to === '/work/funds')) continue;
    // A collective looks at its rights and their money; the register of parties it needs when it files.
    const seldom = me.account.role === 'collective' && to === '/work/parties';
    if (may(me, permission)) items.push({ to, label, rare: seldom });
  }
  if (may(me, 'session.day')) items.push({ to: '/work/sessions', label: dayTexts.nav, rare });
  const { partyId } = me.account;
  if (partyId && may(me, 'statement.read'))
    items.push({ to: `/work/money/parties/${partyId}`, label: storyTexts.own, rare: me.account.role !== 'party' });
  if (
    may(me, 'encumbrance.read') ||
    may(me, 'dispute.read') ||
    may(me, 'inspection.read') ||
    may(me, 'consultation.read')
  )
    items.push({ to: '/work/registers', label: registerTexts.nav, rare: me.account.role !== 'lender' });
  if (may(me, 'statistics.read'))
    items.push({ to: '/work/statistics', label: statisticsTexts.nav, rare: me.account.role !== 'supervisor' });
  // Those who record it, and who supervise it; the others are led there by the notice.
  if (may(me, 'law.record') || may(me, 'tradingRules.record') || me.account.role === 'supervisor')
    items.push({ to: '/work/laws', label: lawTexts.nav, rare });
  if (may(me, 'demand.read'))
    items.push({ to: '/work/demands', label: partyId ? demandTexts.mine : demandTexts.desk, rare });
  if (may(me, 'loanRequest.read'))
    items.push({ to: '/work/loans', label: lendingTexts.nav, rare: me.account.role !== 'lender' });
  items.push({ to: '/work/fees', label: feeTexts.nav, rare });
  if (me.account.role !== 'party') items.push({ to: '/work/calendar', label: calendarTexts.title, rare });
  if (may(me, 'signUp.read'))
    items.push({ to: '/work/people', label: peopleTexts.title, rare: me.account.role !== 'admin' });
  if (may(me, 'template.read')) items.push({ to: '/work/templates', label: documentTexts.templates, rare });
  return [...items, ...last];
}
