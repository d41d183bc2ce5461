export type { MortgageInput } from './lending.dto.js';
export type { LoanRequest } from './lending.entity.js';
export { productLife, requestLife } from './lending.machine.js';
export { LendingModule } from './lending.module.js';
