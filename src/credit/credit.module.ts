import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import type { Deal } from '../deals/index.js';
import { Parties, PartiesModule } from '../parties/index.js';
import { Agenda, Events } from '../platform/index.js';
import { SessionBars, TradingModule } from '../trading/index.js';
import { BlacklistKind } from './blacklist.kind.js';
import { CreditController } from './credit.controller.js';
import { Blacklisting, CreditEntry } from './credit.entity.js';
import { CreditQueries } from './credit.queries.js';
import { blacklistEnds, Credit } from './credit.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Blacklisting, CreditEntry]), AccountsModule, PartiesModule, TradingModule],
  controllers: [CreditController],
  providers: [BlacklistKind, Credit, CreditQueries],
})
export class CreditModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly agenda: Agenda,
    private readonly parties: Parties,
    private readonly bars: SessionBars,
    private readonly credit: Credit,
  ) {}

  onModuleInit(): void {
    this.parties.blacklistKnownBy((ctx, partyIds) => this.credit.listed(ctx, partyIds));
    this.agenda.on(blacklistEnds, (ctx, id) => this.credit.expire(ctx, id));
    // In mid-session the next bid is refused; bids that were made stand until the contract asks again (art. 32).
    this.events.on<Blacklisting>('blacklisting.approve', (ctx, { record }) =>
      this.bars.party(ctx, record.partyId, '已列入黑名单，不能继续出价'),
    );
    this.events.on<Deal>('deal.default', (ctx, { record }) =>
      this.credit.note(
        ctx,
        {
          kind: 'unsigned',
          text: record.defaultReason ?? '',
          evidenceFileId: record.defaultFileId,
          dealId: record.id,
        },
        record.transfereePartyIds,
      ),
    );
  }
}
