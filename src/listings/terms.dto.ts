import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { priceBases, type PricingJson } from '../rulebook/index.js';
import type { AgentJson, PerformanceBond, TermsJson, ValuationJson } from './listing.entity.js';

// What a listing asks and offers, in the shape in which it is kept.

const absent = { type: String, required: false, nullable: true } as const;

export class ListingTermView {
  @ApiPropertyOptional() years?: number;
  @ApiProperty({ ...absent, format: 'date', description: 'null: from the signing of the contract' })
  from?: string | null;
  @ApiPropertyOptional({ format: 'date' }) to?: string;
}

class EscalationView {
  @ApiProperty() fromYear: number;
  @ApiProperty(absent) percent?: string | null;
  @ApiProperty(absent) amount?: string | null;
}

class InstalmentView {
  @ApiProperty() share: string;
  @ApiProperty({ ...absent, format: 'date' }) due?: string | null;
  @ApiProperty(absent) note?: string | null;
}

class PaymentTermsView {
  @ApiProperty({ enum: ['once', 'yearly', 'instalments'] }) kind: string;
  @ApiPropertyOptional({ type: [InstalmentView] }) instalments?: InstalmentView[];
}

export class PricingView implements PricingJson {
  @ApiProperty({ enum: priceBases }) basis: string;
  @ApiProperty({ ...absent, description: 'yuan; null where each parcel has its own' }) amount?: string | null;
  @ApiProperty({ type: ListingTermView, required: false, nullable: true }) term?: ListingTermView | null;
  @ApiPropertyOptional({ type: [EscalationView] }) escalation?: EscalationView[];
  @ApiPropertyOptional({ type: PaymentTermsView }) payment?: PaymentTermsView;
}

export class ValuationView implements ValuationJson {
  @ApiProperty({ enum: ['appraised', 'recorded', 'agreed'] }) kind: ValuationJson['kind'];
  @ApiProperty() amount: string;
  @ApiProperty({ enum: priceBases, description: '`lump`: a total over the whole term' }) basis: ValuationJson['basis'];
  @ApiProperty({ type: String, nullable: true }) appraiser: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reportDate: string | null;
}

export class PerformanceBondView implements PerformanceBond {
  @ApiProperty({ type: String, nullable: true }) amount: string | null;
  @ApiProperty({ type: String, nullable: true }) perUnit: string | null;
  @ApiProperty({ enum: ['centre', 'transferor'] }) paidTo: PerformanceBond['paidTo'];
  @ApiProperty({ type: Number, nullable: true }) dueWorkingDays: number | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class ListingTermsView implements TermsJson {
  @ApiProperty() sublease: boolean;
  @ApiProperty() rebuild: boolean;
  @ApiProperty({ type: String, nullable: true }) notes: string | null;
}

export class ListingAgentView implements AgentJson {
  @ApiProperty() name: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) partyId: string | null;
}

export class FilerView {
  @ApiProperty() role: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organizationId: string | null;
}
