import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBase64, IsDefined, MaxLength, ValidateNested } from 'class-validator';
import { IsId, IsWords } from '../platform/index.js';
import { CandidateView, TenderTermsView } from './evaluation.dto.js';
import { tenderStates } from './tender.machine.js';

/** Base64 of at most so many characters. */
const Packed =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ format: 'byte', maxLength: most })(target, key);
    MaxLength(most, { message: '内容过长' })(target, key);
    IsBase64({}, { message: '须为Base64文本' })(target, key);
  };

export class HolderKeyBody {
  @Packed(2000) publicKey: string;
}

export class DrillBody {
  @Packed(200) share: string;
}

class SharesBody {
  @Packed(1000) centre: string;
  @Packed(1000) supervisor: string;
  @Packed(1000) town: string;
}

export class EnvelopeBody {
  @IsId() tenderId: string;
  @IsId() applicationId: string;
  @Packed(40) iv: string;
  /** The price and a file of up to some 500 KB. */
  @Packed(900_000) ciphertext: string;
  @ApiProperty({ type: SharesBody })
  @IsDefined({ message: '缺少份额' })
  @ValidateNested()
  @Type(() => SharesBody)
  shares: SharesBody;
}

class ShareBody {
  @IsId() bidId: string;
  @Packed(200) share: string;
}

export class HandInBody {
  @ApiProperty({ type: [ShareBody] })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(500, { message: '最多500份' })
  @ValidateNested({ each: true })
  @Type(() => ShareBody)
  shares: ShareBody[];
}

export class ConcludeBody {
  @IsWords(500, { min: 2 }) reason: string;
}

export class TenderQuery {
  @IsId() listingId: string;
}

export class HolderView {
  @ApiProperty({ enum: ['centre', 'supervisor', 'town'] }) seat: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'registered by the person who asks' }) own: boolean;
  @ApiProperty() publicKey: string;
  @ApiProperty({ description: 'SHA-256 of the public key' }) fingerprint: string;
  @ApiProperty({ description: 'a test share, wrapped to the key' }) drillSealed: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) drilledAt: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) sharesAt: string | null;
}

export class SealReceiptView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'SHA-256 of what was sealed' }) hash: string;
  @ApiProperty() state: string;
  @ApiProperty({ format: 'date-time' }) sealedAt: string;
}

export class OpenedBidView {
  @ApiProperty() bidder: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: could not be read' }) price: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'by price; null: outside the ranking' }) place:
    number | null;
  @ApiProperty({ type: String, nullable: true, description: 'why it stands outside' }) fault: string | null;
  @ApiProperty() hash: string;
}

/** What bidders bid on. */
export class TenderListingView {
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() direction: string;
  @ApiProperty({ description: 'yuan; the least of a transfer, the most of a procurement' }) reserve: string;
  @ApiProperty({ description: 'what the figure means' }) basisText: string;
}

export class TenderView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty({ type: TenderListingView }) listing: TenderListingView;
  @ApiProperty() round: number;
  @ApiProperty({ enum: tenderStates }) state: string;
  @ApiProperty() stateName: string;
  @ApiProperty({ format: 'date-time' }) closesAt: string;
  @ApiProperty({ type: Number, nullable: true, description: 'null before the close' }) bidsReceived: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['centre', 'supervisor', 'town'],
    description: 'of the person who asks',
  })
  seat: string | null;
  @ApiProperty({ description: 'two have handed in, and the person who asks may end the opening' }) mayConclude: boolean;
  @ApiProperty({ type: [HolderView] }) holders: HolderView[];
  @ApiProperty({ type: String, nullable: true, description: 'of the person who asks' }) applicationId: string | null;
  @ApiProperty({ type: [SealReceiptView], description: 'of the person who asks' }) mine: SealReceiptView[];
  @ApiProperty({ type: [OpenedBidView], description: 'as read out, the best price first; empty before the opening' })
  opened: OpenedBidView[];
  @ApiProperty({ type: TenderTermsView }) terms: TenderTermsView;
  @ApiProperty({ type: [CandidateView], description: 'by their places; empty before their notice' })
  candidates: CandidateView[];
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) candidateUntil: string | null;
}

export class SealedForHolderView {
  @ApiProperty({ format: 'uuid' }) bidId: string;
  @ApiProperty({ format: 'uuid' }) applicationId: string;
  @ApiProperty({ type: SharesBody }) shares: SharesBody;
}
