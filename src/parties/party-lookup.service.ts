import { Injectable } from '@nestjs/common';
import { Secrets, type TxContext } from '../platform/index.js';
import { sameName } from '../values/index.js';
import { Party } from './party.entity.js';

export interface Named {
  readonly name: string;
  /** Left out: the only one of that name in the village. */
  readonly idNumber?: string;
  readonly villageCode: string;
}

export type Found =
  { readonly party: Party } | { readonly party: null; readonly why: 'unknown' | 'otherName' | 'several' };

/** A registered party by how papers name it. Who may ask is the caller's to know. */
@Injectable()
export class PartyLookup {
  constructor(private readonly secrets: Secrets) {}

  async find(ctx: TxContext, { name, idNumber, villageCode }: Named): Promise<Found> {
    if (idNumber !== undefined) {
      const found = await ctx.tx.findBy(Party, { idIndex: this.secrets.index('party.id', idNumber) });
      if (found.length === 0) return { party: null, why: 'unknown' };
      return one(
        found.filter((party) => sameName(party.name, name)),
        'otherName',
      );
    }
    const inVillage = await ctx.tx.findBy(Party, { villageCode });
    return one(
      inVillage.filter((party) => sameName(party.name, name)),
      'unknown',
    );
  }
}

const one = ([first, ...more]: readonly Party[], none: 'unknown' | 'otherName'): Found =>
  first ? (more.length === 0 ? { party: first } : { party: null, why: 'several' }) : { party: null, why: none };
