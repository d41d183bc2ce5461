export { Blacklisting } from './credit.entity.js';
export { blacklistLife, blacklistStateNames } from './credit.machine.js';
export { CreditModule } from './credit.module.js';
