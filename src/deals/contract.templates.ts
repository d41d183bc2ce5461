import type { ContractTemplate } from '../platform/pdf/index.js';
import type { CategoryNo } from '../rulebook/index.js';

/** Art. 19, 25: one uniform contract for each category of art. 12, since each category's law asks for other clauses. */
export const contractTemplateOf: Readonly<Record<CategoryNo, ContractTemplate>> = {
  1: 'contract-land',
  2: 'contract-forest',
  3: 'contract-collective-asset',
  4: 'contract-equipment',
  5: 'contract-water',
  6: 'contract-intellectual-property',
  7: 'contract-construction-land',
  8: 'contract-dwelling',
  9: 'contract-biological',
  10: 'contract-project',
  11: 'contract-shares',
  12: 'contract-other',
};
