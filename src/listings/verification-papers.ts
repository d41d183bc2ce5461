import { Injectable } from '@nestjs/common';
import { Organizations } from '../organizations/index.js';
import { Audit, Files, type TxContext } from '../platform/index.js';
import type { Listing } from './listing.entity.js';
import type { Verification } from './verification.entity.js';
import { type VerificationAction, verificationLife } from './verification.machine.js';

/** The written reply, and its trace in the history of the listing. */
@Injectable()
export class VerificationPapers {
  constructor(
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly organizations: Organizations,
  ) {}

  async check(ctx: TxContext, fileId: string): Promise<void> {
    await this.files.find(ctx, fileId);
  }

  async noteOn(ctx: TxContext, listing: Listing, reply: Verification, action: VerificationAction): Promise<void> {
    const { name } = await this.organizations.get(ctx, reply.organizationId);
    await this.audit.append(ctx, {
      rootType: 'listing',
      rootId: listing.id,
      action: `verification.${action}`,
      from: listing.state,
      to: listing.state,
      reason: reply.opinion,
      facts: {
        organization: name,
        stage: reply.stage,
        label: verificationLife[action].label,
        documentFileId: reply.documentFileId,
      },
    });
  }
}
