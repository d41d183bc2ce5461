export { Cast, Person, Unexpected, type Answer, type Refusal } from './person.js';
export { Scene, type Bidder, type Line } from './scene.js';
export { chapters, play, type Chapter } from './story.js';
export { Timeline, calendarDay, TimeIsUp, workday, workdayBefore, workdays } from './timeline.js';
export { inProcess, overNetwork, type Transport } from './transport.js';
export {
  spread,
  usualNotice,
  villageOf,
  villages,
  type Owner,
  type Plan,
  type PlannedNotice,
  type PlannedParcel,
  type Village,
} from './plan.js';
