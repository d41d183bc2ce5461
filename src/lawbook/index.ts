export { advisoryLife, instrumentLife, tradingRulesLife } from './lawbook.kinds.js';
export { LawbookModule } from './lawbook.module.js';
