import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/index.js';
import { type Listing, ListingsModule, ListingViews, PublicListings } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { Agenda, type Context, Events } from '../platform/index.js';
import { Agreements } from './agreement.service.js';
import { AuctionRecord } from './auction-record.entity.js';
import { AuctionsController } from './auctions.controller.js';
import { Auctions } from './auctions.service.js';
import { DrawRecord } from './draw-record.entity.js';
import { DrawsController } from './draws.controller.js';
import { Draws } from './draws.service.js';
import { BatchDecider } from './bid-decider.js';
import { BidDesk } from './bid-desk.js';
import { BidLanes } from './bid-lane.js';
import { BidWriter } from './bid-writer.js';
import { LiveFeed } from './live-feed.js';
import { OrderLog } from './order-log.js';
import { OrdersController } from './orders.controller.js';
import { QuotesController } from './quotes.controller.js';
import { Quotes } from './quotes.service.js';
import { SessionBars } from './session-bars.js';
import { SessionAccount, SessionBidder, SessionEvent, SessionOrder, TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { SessionPriorities } from './session-priorities.js';
import { SessionProof } from './session-proof.js';
import { SessionsController } from './sessions.controller.js';
import { SessionQueries } from './sessions.queries.js';
import { closes, opens, Sessions } from './sessions.service.js';
import { Talks } from './talks.service.js';
import { TalksController } from './talks.controller.js';
import { WrittenEnds } from './written-ends.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AuctionRecord,
      DrawRecord,
      TradingSession,
      SessionBidder,
      SessionAccount,
      SessionEvent,
      SessionOrder,
    ]),
    ListingsModule,
    ApplicationsModule,
    OrganizationsModule,
    PartiesModule,
  ],
  controllers: [
    AuctionsController,
    DrawsController,
    OrdersController,
    QuotesController,
    SessionsController,
    TalksController,
  ],
  providers: [
    Agreements,
    Auctions,
    BatchDecider,
    BidDesk,
    BidLanes,
    BidWriter,
    Draws,
    LiveFeed,
    OrderLog,
    Quotes,
    SessionBars,
    SessionKind,
    SessionPriorities,
    SessionProof,
    SessionQueries,
    Sessions,
    Talks,
    WrittenEnds,
  ],
  exports: [SessionBars, SessionProof, SessionQueries],
})
export class TradingModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly agenda: Agenda,
    private readonly sessions: Sessions,
    private readonly quotes: Quotes,
    private readonly talks: Talks,
    private readonly queries: SessionQueries,
    private readonly pages: ListingViews,
    private readonly notices: PublicListings,
    private readonly bars: SessionBars,
  ) {}

  onModuleInit(): void {
    const { agenda, bars, events, queries, quotes, sessions, talks } = this;
    // The pages of a listing, the clerk's and the public's, lead to where it is traded.
    const ofListing = async (ctx: Context, listingId: string) => ({
      sessionId: (await queries.latestOf(ctx, listingId))?.id ?? null,
    });
    this.pages.extend(ofListing);
    this.notices.extend(ofListing);
    agenda.on(opens, (ctx, id) => sessions.open(ctx, id));
    agenda.on(closes, async (ctx, id) => {
      await sessions.close(ctx, id);
      await quotes.open(ctx, id);
    });
    events.on<Listing>(['listing.announce', 'listing.reannounce'], (ctx, { record }) => sessions.plan(ctx, record));
    events.on<Listing>('listing.negotiate', (ctx, { record, input }) =>
      talks.begin(ctx, record, input as { applicationId: string }),
    );
    events.on<Listing>('listing.amend', (ctx, { record }) => sessions.replan(ctx, record));
    events.on<Listing>('listing.suspend', (ctx, { record }) => sessions.suspend(ctx, record.id));
    events.on<Listing>('listing.restart', (ctx, { record }) => sessions.restart(ctx, record.id));
    // Art. 17, 20: who gives up its application, or whose deposit goes back, does not bid on.
    events.on<{ id: string }>(['application.withdraw', 'application.reject'], (ctx, { record }) =>
      bars.application(ctx, record.id, '受让申请已撤回或终止，不能继续出价'),
    );
    events.on<{ applicationId: string }>(['deposit.fallDue', 'deposit.refund'], (ctx, { record }) =>
      bars.application(ctx, record.applicationId, '保证金已转为退还，不能继续出价'),
    );
    events.on<Listing>('listing.unsold', (ctx, { record }) => sessions.abandon(ctx, record.id));
    events.on<Listing>('listing.terminate', (ctx, { record }) => sessions.terminate(ctx, record.id));
  }
}
