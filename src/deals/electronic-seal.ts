import { Injectable } from '@nestjs/common';
import { problem, type TxContext } from '../platform/index.js';

/** A contract signed by licensed electronic signatures, as their provider hands it over. */
export interface ElectronicSignature {
  readonly contractId: string;
  readonly signedFileId: string;
  readonly transferorSignedOn: string;
  readonly transfereeSignedOn: string;
}

/**
 * Licensed electronic signatures and seals in the place of a signed and sealed original (rules.md, art. 21: a click is
 * no seal). Whoever connects a licensed provider implements this; nothing else of the room changes.
 */
export abstract class ElectronicSeal {
  /** Null where no provider is licensed. */
  abstract readonly provider: string | null;
  /** Checks the provider's signatures on the very file that was drawn up. Errors: CONTRACT_UNSIGNED. */
  abstract verify(ctx: TxContext, contractId: string): Promise<ElectronicSignature>;
}

/** What runs until a provider is licensed: it says so and refuses. */
@Injectable()
export class NoElectronicSeal extends ElectronicSeal {
  readonly provider = null;

  verify(): Promise<ElectronicSignature> {
    throw problem('CONTRACT_UNSIGNED', '本中心尚未接入有资质的电子签章服务，请上传双方签字盖章的合同原件扫描件', {
      article: '21',
    });
  }
}
