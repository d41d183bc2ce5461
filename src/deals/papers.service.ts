import { Injectable } from '@nestjs/common';
import { EscrowAccount } from '../funds/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import { Config, type TxContext } from '../platform/index.js';
import type { Papers } from './contract.document.js';
import type { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';

/** Gathers what documents are filled from. */
@Injectable()
export class PapersReader {
  constructor(
    private readonly facts: DealFactsReader,
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly escrow: EscrowAccount,
    private readonly config: Config,
  ) {}

  async of(ctx: TxContext, deal: Deal): Promise<Papers> {
    const listing = await this.facts.listingOf(ctx, deal);
    const rows = await this.facts.rows(ctx, listing.id);
    const beneficiaries = deal.beneficiaries.map(({ partyId }) => partyId);
    const parties = await this.parties.getMany(ctx, [
      ...deal.transferorPartyIds,
      ...deal.transfereePartyIds,
      ...beneficiaries,
    ]);
    const town = await this.organizations.region(ctx, deal.townCode);
    const village = await this.organizations.region(ctx, deal.villageCode);
    const [centre] = await this.organizations.list(ctx, { kind: 'centre' });
    return {
      deal,
      listing,
      rows,
      parties,
      place: `伊金霍洛旗${town.name}${village.name}`,
      issuer: centre?.name ?? '农村牧区产权交易中心',
      account: await this.escrow.view(ctx),
      law: ctx.law.law,
      demo: this.config.demo,
      now: ctx.now,
    };
  }
}
