import type { OrganizationKind } from '../organizations/index.js';
import type { Role } from '../platform/index.js';

/** Which work is done where (art. 7-11); an administrator belongs to no body. */
export const rolesAt: Readonly<Record<OrganizationKind, readonly Role[]>> = {
  centre: ['clerk', 'director', 'treasurer'],
  station: ['station'],
  room: ['room'],
  department: ['department'],
  townGovernment: ['townGovernment'],
  collective: ['collective'],
  supervisor: ['supervisor'],
  financial: ['lender'],
  expertPool: ['expert'],
  auctionHouse: ['auctioneer'],
};

export const staffRoles: readonly Role[] = ['admin', ...Object.values(rolesAt).flat()];
