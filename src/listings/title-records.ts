import { Injectable } from '@nestjs/common';
import type { TxContext } from '../platform/index.js';
import type { EncumbranceFacts } from '../rulebook/index.js';
import type { Listing } from './listing.entity.js';
import type { Parcel } from './listing-parts.entity.js';

/** What is on record about the rights of a listing (art. 13, 33, 34). */
export interface TitleStanding {
  readonly openDisputes: number;
  readonly encumbrances: readonly EncumbranceFacts[];
  /** Disclosed to the public with the notice; no names. */
  readonly disclosures: readonly string[];
}

type Source = (ctx: TxContext, listing: Listing, parcels: readonly Parcel[]) => Promise<Partial<TitleStanding>>;

/** The registers of encumbrances and of disputes are rooms above this one; here they tell what they know. */
@Injectable()
export class TitleRecords {
  private readonly sources: Source[] = [];

  tell(source: Source): void {
    this.sources.push(source);
  }

  /** One after another: a transaction has one connection. */
  async of(ctx: TxContext, listing: Listing, parcels: readonly Parcel[]): Promise<TitleStanding> {
    const found: Partial<TitleStanding>[] = [];
    for (const source of this.sources) found.push(await source(ctx, listing, parcels));
    return {
      openDisputes: found.reduce((sum, { openDisputes = 0 }) => sum + openDisputes, 0),
      encumbrances: found.flatMap(({ encumbrances = [] }) => encumbrances),
      disclosures: found.flatMap(({ disclosures = [] }) => disclosures),
    };
  }
}
