export { Account } from './account.entity.js';
export { Accounts } from './accounts.service.js';
export { AccountsModule } from './accounts.module.js';
export {
  may,
  type Permission,
  permissionsOf,
  policy,
  type RecordScope,
  requireMay,
  requireRole,
  type Scope,
  scopesOf,
} from './policy.js';
export { hashPassword, SignIns } from './sign-in.service.js';
