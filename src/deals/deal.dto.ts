import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DepositView, OrderView } from '../funds/index.js';
import { Equals, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { ActionView, IsDay, IsId, IsWords, PageQuery } from '../platform/index.js';
import { type DealState, dealStateNames } from './deal.machine.js';

const states = Object.keys(dealStateNames) as DealState[];

export class ObjectInput {
  @IsWords(100, { optional: true, description: 'who objects; the signed-in person where absent' }) party?: string;
  @IsWords(2000, { min: 4 }) reason: string;
  @IsId({ optional: true }) evidenceFileId?: string;
}

/** Somebody from the public: a name, a contact, a reason; evidence comes as a file beside them. */
export class PublicObjectionInput {
  @IsWords(50) name: string;
  @IsWords(100, { min: 5, description: 'telephone or address; for the centre alone' }) contact: string;
  @IsWords(2000, { min: 4 }) reason: string;
}

export class ExamineInput {
  @IsWords(2000, { min: 2 }) finding: string;
  @IsId({ optional: true }) fileId?: string;
}

export class ObjectionReceipt {
  @ApiProperty({ description: 'to ask for the answer with' }) code: string;
  @ApiProperty() madeAt: string;
}

export class ObjectionAnswer {
  @ApiProperty({ enum: ['open', 'dismissed', 'upheld'] }) state: string;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) decision: string | null;
}

export class DecideObjection {
  @IsWords(2000, { min: 2 }) reason: string;
}

export class DefaultInput {
  @ApiProperty({ description: 'he said in writing that he will not sign; else the term must be over' })
  @IsBoolean({ message: '须为是或否' })
  waived: boolean;

  @IsWords(2000, { min: 2 }) reason: string;
  @IsId({ description: 'the waiver, or the summons that he did not follow' }) evidenceFileId: string;
}

export class SignedContractInput {
  @IsId({ description: 'scan of the signed and sealed original' }) fileId: string;
  @IsDay() transferorSignedOn: string;
  @IsDay() transfereeSignedOn: string;

  @ApiProperty({ description: 'both sides have sealed it' })
  @IsBoolean({ message: '须为是或否' })
  @Equals(true, { message: '合同须经双方签字、盖章，请盖章后再上传' })
  sealed: boolean;
}

export class CompareContractInput {
  @ApiProperty({ description: 'the original says what the record says' })
  @IsBoolean({ message: '须为是或否' })
  same: boolean;

  @IsWords(1000, { min: 2 }) opinion: string;
}

export class DealQuery extends PageQuery {
  @IsId({ optional: true }) listingId?: string;

  @ApiPropertyOptional({ enum: states })
  @IsOptional()
  @IsIn(states, { message: '状态不在清单内' })
  state?: DealState;
}

export class CheckQuery {
  @IsWords(20, { description: 'the short code printed on the certificate' }) code: string;
}

class DealListing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty() state: string;
  @ApiProperty() version: number;
}

class DealParty {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
}

class DealBeneficiaryView {
  @ApiProperty({ format: 'uuid' }) partyId: string;
  @ApiProperty() name: string;
  @ApiPropertyOptional() share?: string;
  @ApiProperty() amount: string;
}

export class ObjectionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['open', 'dismissed', 'upheld'] }) state: string;
  @ApiProperty({ description: 'masked for all but the centre, where it came from the public' }) party: string;
  @ApiProperty({ type: String, nullable: true, description: 'for the centre alone' }) contact: string | null;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true }) finding: string | null;
  @ApiProperty({ type: String, nullable: true }) findingFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) evidenceFileId: string | null;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) decision: string | null;
}

class ContractView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty({ enum: ['drawn', 'signed', 'compared'] }) state: string;
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ type: String, nullable: true }) signedFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) transferorSignedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) transfereeSignedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) comparedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) opinion: string | null;
}

/** The owner keeps what was agreed away below the reserve (art. 29). */
export class BuyBackInput {
  @IsWords(1000, { optional: true }) reason?: string;
  @IsId({ optional: true, description: "the owner's written word, where an officer enters it for him" })
  evidenceFileId?: string;
}

class DefaultView {
  @ApiProperty() at: string;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid' }) evidenceFileId: string;
}

class ConfirmationView {
  @ApiProperty() number: string;
  @ApiProperty({ format: 'uuid' }) fileId: string;
}

/** A certificate that says something wrong (art. 21). */
export class CorrectCertificate {
  @IsWords(1000, { min: 4 }) reason: string;
  @IsId({ optional: true }) evidenceFileId?: string;
}

/** A numbered copy on paper. */
export class PrintCertificate {
  @IsWords(100, { min: 2, description: 'to whom the paper is handed' }) handedTo: string;
}

class CertificateCopyView {
  @ApiProperty() no: number;
  @ApiProperty() handedTo: string;
  @ApiProperty() at: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'uuid' }) fileId: string;
}

class VoidCertificateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() reason: string;
}

class CertificateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() issuedAt: string;
  @ApiProperty() checkUrl: string;
  @ApiProperty({ type: [CertificateCopyView], description: 'on paper, by those who keep them; the newest first' })
  copies: CertificateCopyView[];
  @ApiProperty({ type: [VoidCertificateView], description: 'voided by corrections, the newest first' })
  voided: VoidCertificateView[];
}

class PaymentView {
  @ApiProperty() no: number;
  @ApiProperty() amount: string;
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty() note: string;
}

export class DealLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: states }) state: DealState;
  @ApiProperty({ type: DealListing }) listing: DealListing;
  @ApiProperty({ type: DealParty }) transferee: DealParty;
  @ApiProperty() price: string;
  @ApiProperty() basisText: string;
  @ApiProperty() total: string;
  @ApiProperty() noticeUntil: string;
  @ApiProperty({ type: String, nullable: true }) contractDueAt: string | null;
}

export class DealView extends DealLine {
  @ApiProperty() stateSince: string;
  @ApiProperty({ type: [DealParty] }) transferees: DealParty[];
  @ApiProperty({ type: [DealParty] }) transferors: DealParty[];
  @ApiProperty({ enum: ['bidding', 'agreement', 'quotes', 'tender', 'auction', 'draw'] }) origin: string;
  @ApiProperty({ type: Number, nullable: true }) bidderNumber: number | null;
  @ApiProperty() totalChinese: string;
  @ApiProperty({ type: [DealBeneficiaryView] }) beneficiaries: DealBeneficiaryView[];
  @ApiProperty({ type: [PaymentView] }) payments: PaymentView[];
  @ApiProperty() frozen: boolean;
  @ApiProperty({ description: 'let for a term: this person may file its renewal with the same transferee' })
  renewable: boolean;
  @ApiProperty({ type: String, nullable: true }) dealtAt: string | null;
  @ApiProperty({ type: String, nullable: true }) announcedAt: string | null;
  @ApiProperty({ type: [ObjectionView] }) objections: ObjectionView[];
  @ApiProperty({ type: DepositView, nullable: true, description: 'the performance bond, where the centre keeps one' })
  bond: DepositView | null;
  @ApiProperty({ type: [OrderView], description: 'price and fee to be paid, for whoever pays them or keeps the money' })
  dues: OrderView[];
  @ApiProperty({ type: String, nullable: true }) priorityUntil: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'below the reserve: the owner may buy back (art. 29)' })
  buyBackUntil: string | null;
  @ApiProperty({ description: 'it came about by a priority (art. 29)' }) byPriority: boolean;
  @ApiProperty({ format: 'uuid', description: 'of the transferee' }) applicationId: string;
  @ApiProperty({ type: DefaultView, nullable: true, description: 'the winner did not sign' })
  defaulted: DefaultView | null;
  @ApiProperty({ type: ConfirmationView, nullable: true }) confirmation: ConfirmationView | null;
  @ApiProperty({ type: ContractView, nullable: true }) contract: ContractView | null;
  @ApiProperty({ type: CertificateView, nullable: true }) certificate: CertificateView | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'the licensed provider of electronic seals; null where none is',
  })
  electronicSeal: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

/** What anybody may know of a result (trading.md: bidder numbers only, until the certificate names the transferee). */
export class ResultView {
  @ApiProperty({ format: 'uuid' }) dealId: string;
  @ApiProperty({ type: DealListing }) listing: Pick<DealListing, 'id' | 'number' | 'title' | 'state'>;
  @ApiProperty({ enum: states }) state: DealState;
  @ApiProperty({ type: Number, nullable: true }) bidderNumber: number | null;
  @ApiProperty({ type: String, nullable: true }) transferee: string | null;
  @ApiProperty() price: string;
  @ApiProperty() basisText: string;
  @ApiProperty() total: string;
  @ApiProperty() noticeUntil: string;
  @ApiProperty({ type: String, nullable: true }) announcedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'art. 29: a holder may take it until then' })
  priorityUntil: string | null;
}

export class CertificateCheck {
  @ApiProperty() valid: boolean;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() transferor: string;
  @ApiProperty({ description: 'masked' }) transferee: string;
  @ApiProperty() total: string;
  @ApiProperty() issuedAt: string;
  @ApiProperty({ enum: ['valid', 'void'] }) state: string;
  @ApiProperty({ type: String, nullable: true }) voidReason: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the number of the one that a correction issued' })
  replacedBy: string | null;
}

/** Where an application of the asking party comes next. */
export class OwnPlace {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) dealId: string | null;
}

/** A public key of the centre. */
export class SigningKeyView {
  @ApiProperty({ example: '1f2e3d4c', description: 'the first eight digits of its SHA-256' }) id: string;
  @ApiProperty({ enum: ['Ed25519'] }) algorithm: string;
  @ApiProperty({ description: '32 bytes, base64' }) publicKey: string;
}
