export { Account } from './account.entity.js';
export { AccountKind } from './account.kind.js';
export { accountLife, type AccountState, accountStateNames, accountStates } from './account.machine.js';
export {
  Accounts,
  type Specialist,
  type SpecialistRole,
  specialistRoles,
  usernamePattern,
} from './accounts.service.js';
export { AccountsModule } from './accounts.module.js';
export {
  may,
  type Permission,
  permissionsOf,
  policy,
  type RecordScope,
  requireMay,
  requireRole,
  scopesOf,
} from './policy.js';
export type { Scope } from './policy.row.js';
export { passwordFault } from './password-rule.js';
export { type IssuedCode, Passwords } from './passwords.service.js';
export { notSignedIn, tokenIn } from './sign-in.guard.js';
export { hashPassword, SignIns } from './sign-in.service.js';
