import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../platform/index.js';

export type OrganizationKind =
  | 'centre'
  | 'station'
  | 'room'
  | 'department'
  | 'townGovernment'
  | 'collective'
  | 'supervisor'
  | 'financial'
  | 'expertPool'
  | 'auctionHouse';

/** One of the three tiers, a department, a town, a collective (art. 7–11). */
@Entity('organization')
export class Organization {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @TextColumn()
  kind: OrganizationKind;

  @TextColumn()
  name: string;

  /** A department's code in the rulebook. */
  @TextColumn({ nullable: true })
  code: string | null;

  @TextColumn({ nullable: true })
  townCode: string | null;

  @TextColumn({ nullable: true })
  villageCode: string | null;

  /** Where it is found and reached; of the centre and its stations everybody is told. */
  @TextColumn({ nullable: true })
  phone: string | null;

  @TextColumn({ nullable: true })
  address: string | null;

  @TextColumn({ nullable: true })
  hours: string | null;

  @Column({ type: 'boolean', default: true })
  active: boolean;
}

/** A place of the jurisdiction's register (art. 2): the banner, a town, a village. */
@Entity('region')
export class Region {
  /** National statistical code: 6, 9 or 12 digits. */
  @PrimaryColumn('text')
  code: string;

  @TextColumn()
  name: string;

  @TextColumn()
  kind: 'banner' | 'town' | 'village';

  @TextColumn({ nullable: true })
  parentCode: string | null;
}
