import type { Schema } from './address';

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}
export type Me = Schema['MeView'];
export type Region = Schema['RegionView'];
export type Organization = Schema['OrganizationView'];
export type CatalogueMaterial = Schema['CatalogueMaterial'];
export type Category = Schema['CategoryView'];
export type Ground = Schema['GroundView'];
export type Catalogue = Schema['CatalogueView'];

export type Party = Schema['PartyView'];

/** One button: exactly what the server lets this person do now, and what still stands against it. */
export type ActionView = Schema['ActionView'];
export type HistoryEntry = Schema['HistoryView'];
export type Verdict = Schema['VerdictView'];
export type Assessment = Schema['AssessmentView'];
export type Todo = Schema['TodoItem'];

export * from './types.laws';
export * from './types.listing';
export * from './types.trade';
