import { Injectable } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { type TxContext } from '../platform/index.js';
import { type Choices, choicesOf } from './choices.js';
import { type OutRows, workbook } from './workbook-out.js';

/** The template for one person: the catalogue of the day, and the villages it may file for (art. 10, 11). */
@Injectable()
export class FilingTemplates {
  constructor(private readonly organizations: Organizations) {}

  async choices(ctx: TxContext, everyVillage = false): Promise<Choices> {
    const regions = await this.organizations.regions(ctx);
    const towns = new Map(regions.map(({ code, name }) => [code, name]));
    const { actor } = ctx;
    const partyIds = actor.partyId ? [actor.partyId] : [];
    const villages = regions
      .filter(({ kind }) => kind === 'village')
      .filter(({ code, parentCode }) => {
        const place = { townCode: parentCode, villageCode: code };
        // A collective files for its own village, whose it is by its account; what it owns elsewhere it files by the form.
        const own = actor.villageCode === null || actor.villageCode === code;
        return everyVillage || (own && may(actor, 'listing.create', { ...place, partyIds }));
      })
      .map(({ code, name, parentCode }) => ({ value: code, label: `${name}（${towns.get(parentCode ?? '') ?? ''}）` }));
    return choicesOf(ctx.law.law.categories, villages);
  }

  async make(ctx: TxContext, rows?: OutRows): Promise<Buffer> {
    return workbook(await this.choices(ctx), rows);
  }
}
