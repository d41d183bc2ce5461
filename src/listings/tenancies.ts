import { Injectable } from '@nestjs/common';
import type { TxContext } from '../platform/index.js';
import type { CivilDate } from '../values/index.js';

/** A contract of this market by which a right is used for a term. */
export interface Tenancy {
  readonly listingId: string;
  readonly transferorPartyIds: readonly string[];
  readonly transfereePartyIds: readonly string[];
  /** Its last day; null where the right went over for good. */
  readonly endsOn: CivilDate | null;
  /** Neither void nor rescinded, and the deal it belongs to has not come to nothing. */
  readonly stands: boolean;
}

type Source = (ctx: TxContext, contract: string) => Promise<Tenancy | null>;

/** Contracts are kept in a room above this one; here it tells what it knows of one, by its number. */
@Injectable()
export class Tenancies {
  private source: Source = () => Promise.resolve(null);

  tell(source: Source): void {
    this.source = source;
  }

  of(ctx: TxContext, contract: string): Promise<Tenancy | null> {
    return this.source(ctx, contract);
  }
}
