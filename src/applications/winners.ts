import { Injectable } from '@nestjs/common';
import type { TxContext } from '../platform/index.js';

/** Whose application a listing's deal goes by. */
export interface Winner {
  readonly applicationId: string;
  readonly dealId: string;
}

type Source = (ctx: TxContext, listingId: string) => Promise<Winner | null>;

/** Deals are made in a room above this one; here it tells who won, so that an application can say how it ended. */
@Injectable()
export class Winners {
  private source: Source = () => Promise.resolve(null);

  tell(source: Source): void {
    this.source = source;
  }

  of(ctx: TxContext, listingId: string): Promise<Winner | null> {
    return this.source(ctx, listingId);
  }
}
