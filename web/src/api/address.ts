import type { components } from './schema';

/** What the API answers and takes, by the names of openapi.json. */
export type Schema = components['schemas'];
