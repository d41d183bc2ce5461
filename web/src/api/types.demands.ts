import type { Schema } from './address';

export type PublicDemand = Schema['PublicDemand'];
export type DemandView = Schema['DemandView'];
