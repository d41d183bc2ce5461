import type { Schema } from './address';

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}
export type Role = Schema['AccountView']['role'];
export type Account = Schema['AccountView'];
export type Me = Schema['MeView'];
export type Region = Schema['RegionView'];
export type Organization = Schema['OrganizationView'];
export interface Named {
  code: string;
  name: string;
}
export type CatalogueMaterial = Schema['CatalogueMaterial'];
/** What a notice means where it says nothing, by the centre's trading rules (art. 12, 25). */
export type UsualTerms = Schema['UsualTermsView'];
export type LawInfo = Schema['ListingLawView'];
export type Category = Schema['CategoryView'];
export type Ground = Schema['GroundView'];
export type Catalogue = Schema['CatalogueView'];

/** An expert of the pool or an auctioneer of a house, with an account. */
export type Specialist = Schema['SpecialistView'];
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
