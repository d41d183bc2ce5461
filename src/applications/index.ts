export { Application, type ApplicationAgent, ApplicationMaterial, ApplicationMember } from './application.entity.js';
export {
  type ApplicationAction,
  applicationLife,
  type ApplicationState,
  applicationStateNames,
} from './application.machine.js';
export { ApplicationQueries, unsealedStates } from './applications.queries.js';
export { PriorityClaim } from './priority-claim.entity.js';
export { type Winner, Winners } from './winners.js';
export { ApplicationsModule } from './applications.module.js';
export { Applications, type EligibleBidder, type PriorityHolder } from './applications.service.js';
