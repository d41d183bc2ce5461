import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, MoneyColumn, TextColumn } from '../platform/index.js';
import type { Money, Unit } from '../values/index.js';
import type { AnnouncementContent } from './announcement.content.js';

/** One piece of a listing with its own owner, quantity and, where they differ, price. */
@Entity('parcel')
export class Parcel {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  /** Order in the filing, from 1. */
  @Column({ type: 'integer' })
  no: number;

  @TextColumn()
  kind: string;

  @TextColumn({ nullable: true })
  description: string | null;

  @IdColumn()
  ownerPartyId: string;

  /** Exact decimal text, in `unit`. */
  @Column({ type: 'numeric', precision: 18, scale: 4 })
  quantity: string;

  @TextColumn()
  unit: Unit;

  /** Yuan on the listing's basis; null where the listing has one price for all. */
  @MoneyColumn({ nullable: true })
  unitPrice: Money | null;

  @TextColumn({ nullable: true })
  certificateNo: string | null;

  /** Last day of the underlying contract; null where the right has no end. */
  @DateColumn({ nullable: true })
  contractEnd: string | null;
}

/** A party that owns at least one parcel. What art. 5 and 29 ask of it hangs on its papers. */
@Entity('listing_owner')
export class ListingOwner {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  @IdColumn()
  partyId: string;

  @Column({ type: 'integer' })
  no: number;
}

export const paperKinds = [
  'statement',
  'delegation',
  'resolution',
  'villageNotice',
  'town',
  'bureau',
  // Land Contract Law 46, 36.
  'contractorConsent',
  'collectiveNotice',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface NoticeObjection {
  on: string;
  text: string;
  settled: boolean;
}

/** What a paper says beyond its day; which fields are there depends on its kind. */
export interface PaperBody {
  delegate?: string;
  assembly?: 'members' | 'representatives';
  entitled?: number;
  present?: number;
  inFavour?: number;
  /** Yuan on the listing's basis, as decided. */
  reserve?: string | null;
  /** It says that the right is let to the sitting transferee again. */
  renewal?: boolean;
  to?: string;
  objections?: NoticeObjection[];
  number?: string | null;
  /** Who consented: the contractor whose right this owner took over. */
  contractor?: string;
}

/** A signed or stamped paper of one owner: voluntary statement, delegation, resolution, village notice, filing (art. 5, 7, 29). */
@Entity('owner_paper')
export class OwnerPaper {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  @IdColumn()
  partyId: string;

  @TextColumn()
  kind: PaperKind;

  @IdColumn()
  fileId: string;

  /** The day it was signed, decided, put up or filed. */
  @DateColumn()
  on: string;

  @JsonColumn()
  body: PaperBody;

  @InstantColumn()
  recordedAt: Date;

  @IdColumn({ nullable: true })
  recordedBy: string | null;
}

/** One piece of the checklist of art. 15, with its file. */
@Entity('material')
export class Material {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  /** Catalogue code. */
  @TextColumn()
  kind: string;

  @TextColumn()
  name: string;

  @IdColumn({ nullable: true })
  partyId: string | null;

  @IdColumn()
  fileId: string;

  @InstantColumn()
  addedAt: Date;

  @IdColumn({ nullable: true })
  addedBy: string | null;
}

/** A published notice: versioned, never changed; a change is a new version (art. 18). */
@Entity('announcement')
export class Announcement {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  /** From 1, per listing. */
  @Column({ type: 'integer' })
  version: number;

  @InstantColumn()
  publishedAt: Date;

  @IdColumn({ nullable: true })
  publishedBy: string | null;

  /** Everything that was said to the public, as it was on that day. */
  @JsonColumn()
  content: AnnouncementContent;

  /** Written once, when the document has been made. */
  @IdColumn({ nullable: true })
  pdfFileId: string | null;
}

/** A pause with its ground, evidence and term (art. 26), and how it ended. */
@Entity('suspension')
export class Suspension {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  listingId: string;

  /** 1 to 7. */
  @Column({ type: 'integer' })
  ground: number;

  @IdColumn()
  evidenceFileId: string;

  @TextColumn()
  reason: string;

  @DateColumn({ nullable: true })
  until: string | null;

  @TextColumn()
  fromState: string;

  @InstantColumn()
  suspendedAt: Date;

  @IdColumn({ nullable: true })
  suspendedBy: string | null;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  /** `restart` or `terminate`. */
  @TextColumn({ nullable: true })
  endedBy: string | null;

  @TextColumn({ nullable: true })
  endReason: string | null;

  @IdColumn({ nullable: true })
  endEvidenceFileId: string | null;

  /** Who asked for the restart. */
  @IdColumn({ nullable: true })
  applicantPartyId: string | null;
}
