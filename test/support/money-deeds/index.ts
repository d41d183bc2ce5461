import { bankDeeds } from './bank.js';
import { depositDeeds } from './deposits.js';
import { keepingDeeds } from './keepings.js';
import { paymentDeeds } from './payments.js';
import { timeDeeds } from './time.js';
import type { Deeds, MoneyWorld } from './world.js';

export { keepingTerm } from './keepings.js';
export { type Deeds, MoneyWorld, NothingToDo, random } from './world.js';

/** What can happen to other people's money, each deed with particulars chosen at random; refusals are part of life. By name, for the report of a failure. */
export const moneyDeeds = (world: MoneyWorld): Deeds => ({
  ...depositDeeds(world),
  ...keepingDeeds(world),
  ...bankDeeds(world),
  ...paymentDeeds(world),
  ...timeDeeds(world),
});
