import { Injectable } from '@nestjs/common';
import { Parties } from '../parties/index.js';
import type { TxContext, Violation } from '../platform/index.js';
import { prioritiesOf, type RenewalFacts } from '../rulebook/index.js';
import type { RenewalInput } from './listing.dto.js';
import type { AnnouncementContent } from './announcement.content.js';
import type { Listing, RenewalJson } from './listing.entity.js';
import { Parcel } from './listing-parts.entity.js';
import { formatDate } from '../values/index.js';
import { type Tenancy, Tenancies } from './tenancies.js';

type Read = { readonly renewal: RenewalJson | null; readonly violations: readonly Violation[] };

const fault = (field: string, detail: string): Violation => ({ code: 'VALIDATION', field: `renewal.${field}`, detail });

/** A right that is let to the sitting transferee again (trading.md, "Renewal"): which contract goes on, and with whom. */
@Injectable()
export class Renewals {
  constructor(
    private readonly tenancies: Tenancies,
    private readonly parties: Parties,
  ) {}

  /** Of a contract made here its record says the rest; of another one the filer says it and files the contract. */
  async read(ctx: TxContext, input: RenewalInput | undefined, ownerIds: readonly string[]): Promise<Read> {
    if (!input) return { renewal: null, violations: [] };
    const tenancy = await this.ownTenancy(ctx, input.contract, ownerIds);
    return tenancy ? fromRecord(input, tenancy) : this.asSaid(ctx, input);
  }

  /** A number of somebody else's contract tells its finder nothing: for this filing it is not on record. */
  private async ownTenancy(ctx: TxContext, contract: string, ownerIds: readonly string[]): Promise<Tenancy | null> {
    const tenancy = await this.tenancies.of(ctx, contract.trim());
    return tenancy?.transferorPartyIds.some((id) => ownerIds.includes(id)) ? tenancy : null;
  }

  private async asSaid(ctx: TxContext, { contract, transfereePartyId, endsOn }: RenewalInput): Promise<Read> {
    const known = transfereePartyId ? await this.parties.getMany(ctx, [transfereePartyId]) : null;
    const violations = [
      ...(transfereePartyId ? [] : [fault('transfereePartyId', '本平台没有出让方签订的这份合同，请填写现受让方')]),
      ...(known?.size === 0 ? [fault('transfereePartyId', '没有这个交易主体，请先登记主体信息')] : []),
      ...(endsOn ? [] : [fault('endsOn', '本平台没有出让方签订的这份合同，请填写它的到期日')]),
    ];
    if (violations.length > 0) return { renewal: null, violations };
    return {
      renewal: {
        contract: contract.trim(),
        listingId: null,
        transfereePartyIds: [transfereePartyId!],
        endsOn: endsOn!,
      },
      violations,
    };
  }

  /** As the rules read it: what was filed, and what the record says of it today. */
  async facts(
    ctx: TxContext,
    { renewal }: Pick<Listing, 'renewal'>,
    parcels: readonly Parcel[],
  ): Promise<RenewalFacts | null> {
    if (!renewal) return null;
    const { contract, endsOn, listingId } = renewal;
    const tenancy = listingId === null ? null : await this.tenancies.of(ctx, contract);
    return { contract, endsOn, onRecord: tenancy && (await comparison(ctx, tenancy, parcels)) };
  }
}

/** What the notice says: no name, as of everybody else; and whether others are asked to come forward (art. 29). */
export function renewalNotice(
  { contract, endsOn }: RenewalJson,
  { category, transferKind }: Listing,
  ownerKinds: readonly string[],
): NonNullable<AnnouncementContent['renewal']> {
  return { contract, endsOn, open: prioritiesOf({ category, transferKind, ownerKinds }).length > 0 };
}

/** The same in words. */
export const renewalText = ({ contract, endsOn, open }: NonNullable<AnnouncementContent['renewal']>): string =>
  `与现受让方续约：原合同${contract}，至${formatDate(endsOn)}到期。` +
  (open ? '依法享有优先权的，可以报名并申报优先权；不接受其他人报名' : '不接受其他人报名');

function fromRecord({ contract }: RenewalInput, tenancy: Tenancy): Read {
  const { listingId, transfereePartyIds, endsOn } = tenancy;
  return endsOn === null
    ? { renewal: null, violations: [fault('contract', '这份合同没有期限，不能续约')] }
    : {
        renewal: { contract: contract.trim(), listingId, transfereePartyIds: [...transfereePartyIds], endsOn },
        violations: [],
      };
}

/** A piece without a certificate cannot be compared, and is left to the officer's eye. */
async function comparison(
  ctx: TxContext,
  { listingId, stands, transferorPartyIds }: Tenancy,
  parcels: readonly Parcel[],
): Promise<NonNullable<RenewalFacts['onRecord']>> {
  const before = await ctx.tx.find(Parcel, { where: { listingId }, select: { certificateNo: true } });
  const certificates = new Set(before.map(({ certificateNo }) => certificateNo));
  return {
    stands,
    sameOwners: parcels.every(({ ownerPartyId }) => transferorPartyIds.includes(ownerPartyId)),
    sameRight:
      certificates.has(null) ||
      parcels.every(({ certificateNo }) => certificateNo === null || certificates.has(certificateNo)),
  };
}
