import { Injectable } from '@nestjs/common';
import { EscrowAccount } from '../funds/index.js';
import { Organizations } from '../organizations/index.js';
import { Config, type TxContext } from '../platform/index.js';
import type { AnnouncementFrame } from './announcement.document.js';

/** Who issues, and where deposits are paid. */
@Injectable()
export class IssuingDesk {
  constructor(
    private readonly organizations: Organizations,
    private readonly escrow: EscrowAccount,
    private readonly config: Config,
  ) {}

  async frame(ctx: TxContext): Promise<Omit<AnnouncementFrame, 'number'>> {
    const [centre] = await this.organizations.list(ctx, { kind: 'centre' });
    return {
      issuer: centre?.name ?? '农村牧区产权交易中心',
      account: await this.escrow.view(ctx),
      ...(this.config.demo && { watermark: '演示' }),
    };
  }
}
