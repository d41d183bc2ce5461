/** The rulebook's names that many pages show, in the reader's language; they bring nothing to reckon with along (rulebook.ts). */
import {
  complaintKindNames as complaintKinds,
  directionNames as directions,
  inspectionFindingNames as findings,
  methodNames as methods,
  transferKindNames as transferKinds,
} from '../../src/rulebook/catalogue/names.js';
import { particularNames as particulars } from '../../src/rulebook/catalogue/particulars.js';
import { stateNames as states } from '../../src/rulebook/state-names.js';
import { named } from './language/named';

export { publicStates, type StateKind } from '../../src/rulebook/state-names.js';

export const complaintKindNames = named(complaintKinds);
export const directionNames = named(directions);
export const inspectionFindingNames = named(findings);
export const methodNames = named(methods);
export const transferKindNames = named(transferKinds);
export const particularNames = named(particulars);
export const stateNames = named(states);
