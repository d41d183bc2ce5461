import { Injectable } from '@nestjs/common';
import { Drafts, ListingDraft } from '../listings/index.js';
import { PartyLookup } from '../parties/index.js';
import { Problem, type TxContext, validationPipe } from '../platform/index.js';
import type { Choices } from './choices.js';
import { cellOf, readRow, type RowGroup } from './row-draft.js';
import type { CellFault } from './workbook-in.js';

export type Filed = { readonly listingId: string } | { readonly faults: readonly CellFault[] };

const ownerFaults = {
  unknown: '没有登记这个主体，请先在“主体”登记，或填写证件号码以便查找',
  otherName: '该证件号码登记的是另一名称，请核对姓名和证件号码',
  several: '本嘎查村有多个同名主体，请填写证件号码',
} as const;

/** One row of a file → one draft, by the same door as the filing form. */
@Injectable()
export class RowFiling {
  constructor(
    private readonly drafts: Drafts,
    private readonly parties: PartyLookup,
  ) {}

  /** A refusal is undone to the savepoint and told by its cell; the other rows go on. */
  async file(ctx: TxContext, group: RowGroup, choices: Choices): Promise<Filed> {
    const read = readRow(group, choices, ctx.law);
    const faults = [...read.faults];
    const { villageCode } = read.draft;
    // Names are looked up only where this person may file: a wrong village tells nobody who lives there.
    const parcels =
      typeof villageCode === 'string' ? await this.owned(ctx, villageCode, group, read.parcels, faults) : [];
    if (faults.length > 0) return { faults };
    await ctx.tx.query('savepoint filing_row');
    try {
      const draft = (await validationPipe().transform(
        { ...read.draft, parcels },
        { type: 'body', metatype: ListingDraft },
      )) as ListingDraft;
      const { id } = await this.drafts.create(ctx, draft);
      await ctx.tx.query('release savepoint filing_row');
      return { listingId: id };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await ctx.tx.query('rollback to savepoint filing_row');
      return { faults: faultsOf(error, group) };
    }
  }

  private async owned(
    ctx: TxContext,
    villageCode: string,
    group: RowGroup,
    parcels: readonly Record<string, unknown>[],
    faults: CellFault[],
  ): Promise<Record<string, unknown>[]> {
    const owned: Record<string, unknown>[] = [];
    for (const [i, { no: _no, owner, ownerId, ...parcel }] of parcels.entries()) {
      if (typeof owner !== 'string') continue;
      const idNumber = ownerId as string | undefined;
      const found = await this.parties.find(ctx, { name: owner, idNumber, villageCode });
      if (found.party) owned.push({ ...parcel, ownerPartyId: found.party.id });
      else {
        const key = found.why === 'otherName' ? 'ownerId' : 'owner';
        faults.push({ sheet: 'parcels', row: group.parcels[i]!.row, key, detail: ownerFaults[found.why] });
      }
    }
    return owned;
  }
}

function faultsOf({ body }: Problem, group: RowGroup): CellFault[] {
  const violations = body.violations?.length ? body.violations : [{ detail: body.detail, field: 'villageCode' }];
  return violations.map(({ field, detail }) => ({ ...cellOf(field, group), detail }));
}
