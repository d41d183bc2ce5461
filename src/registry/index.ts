export { Encumbrance } from './encumbrance.entity.js';
export { encumbranceLife, encumbranceStateNames } from './encumbrance.machine.js';
export { RegistryModule } from './registry.module.js';
export { encumbranceEffects, RegistryQueries } from './registry.queries.js';
