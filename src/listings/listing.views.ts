import { instantOut } from '../platform/index.js';
import type { Listing } from './listing.entity.js';
import { plainNumber } from './listing.facts.js';
import type { Announcement, OwnerPaper, Parcel, Suspension } from './listing-parts.entity.js';
import { listingStateNames } from './listing.machine.js';
import type { ListingHead, OwnerView, ParcelView, SuspensionView } from './listing-view.dto.js';
import type { AnnouncementView } from './announcement.dto.js';
import type { PlaceView } from './schedule.dto.js';

/** Rows → what screens show. */
export const listingHead = (listing: Listing, town: PlaceView, village: PlaceView): ListingHead => ({
  id: listing.id,
  number: listing.number,
  version: listing.version,
  state: listing.state,
  stateName: listingStateNames[listing.state],
  stateSince: instantOut(listing.stateSince)!,
  title: listing.title,
  category: listing.category,
  subKind: listing.subKind,
  transferKind: listing.transferKind,
  method: listing.method,
  town,
  village,
  areaMu: listing.areaMu.toString(),
  reserve: listing.reserve.toString(),
  basisText: listing.basisText,
  estimatedValue: listing.estimatedValue.toString(),
  deposit: listing.deposit.toString(),
  venue: listing.venue,
  submittedAt: instantOut(listing.submittedAt),
  announcedAt: instantOut(listing.announcedAt),
});

export const parcelView = (parcel: Parcel): ParcelView => ({
  id: parcel.id,
  no: parcel.no,
  kind: parcel.kind,
  description: parcel.description,
  ownerPartyId: parcel.ownerPartyId,
  quantity: plainNumber(parcel.quantity),
  unit: parcel.unit,
  unitPrice: parcel.unitPrice?.toString() ?? null,
  certificateNo: parcel.certificateNo,
  contractEnd: parcel.contractEnd,
});

export const announcementView = ({ id, version, publishedAt, content, pdfFileId }: Announcement): AnnouncementView => ({
  id,
  version,
  publishedAt: instantOut(publishedAt)!,
  content,
  pdfFileId,
});

export const suspensionView = (suspension: Suspension | null): SuspensionView | null =>
  suspension && {
    ground: suspension.ground,
    reason: suspension.reason,
    evidenceFileId: suspension.evidenceFileId,
    until: suspension.until,
    suspendedAt: instantOut(suspension.suspendedAt)!,
    fromState: suspension.fromState,
  };

/** What one owner signed, decided and filed. */
export function ownerView(party: { id: string; name: string; kind: string }, papers: readonly OwnerPaper[]): OwnerView {
  const paper = new Map(papers.filter(({ partyId }) => partyId === party.id).map((p) => [p.kind, p]));
  const statement = paper.get('statement');
  const delegation = paper.get('delegation');
  const resolution = paper.get('resolution');
  const notice = paper.get('villageNotice');
  const consent = paper.get('contractorConsent');
  const told = paper.get('collectiveNotice');
  return {
    partyId: party.id,
    name: party.name,
    kind: party.kind,
    statement: statement ? { fileId: statement.fileId, signedOn: statement.on } : null,
    delegation: delegation
      ? { fileId: delegation.fileId, delegate: delegation.body.delegate!, signedOn: delegation.on }
      : null,
    resolution: resolution
      ? {
          fileId: resolution.fileId,
          date: resolution.on,
          assembly: resolution.body.assembly!,
          entitled: resolution.body.entitled!,
          present: resolution.body.present!,
          inFavour: resolution.body.inFavour!,
          reserve: resolution.body.reserve ?? null,
          renewal: resolution.body.renewal === true,
        }
      : null,
    notice: notice
      ? { fileId: notice.fileId, from: notice.on, to: notice.body.to!, objections: notice.body.objections ?? [] }
      : null,
    filings: (['town', 'bureau'] as const).flatMap((kind) => {
      const filed = paper.get(kind);
      return filed ? [{ kind, fileId: filed.fileId, on: filed.on, number: filed.body.number ?? null }] : [];
    }),
    contractorConsent: consent
      ? { fileId: consent.fileId, signedOn: consent.on, contractor: consent.body.contractor ?? '' }
      : null,
    collectiveNotice: told ? { fileId: told.fileId, on: told.on, number: told.body.number ?? '' } : null,
  };
}
