import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, Public } from '../platform/index.js';
import { ListingPromotion, Promote, PromotionView, PublicPromotion } from './promotion.dto.js';
import { Promotions } from './promotions.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Projects put forward (art. 9). */
@ApiTags('promotions')
@Controller('api')
export class PromotionsController {
  constructor(
    private readonly db: Database,
    private readonly promotions: Promotions,
  ) {}

  @Public()
  @Get('public/promotions')
  published(@Ctx() ctx: Context): Promise<PublicPromotion[]> {
    return this.promotions.published(ctx);
  }

  /** Errors: NOT_FOUND. */
  @Get('listings/:id/promotion')
  ofListing(@Ctx() ctx: Context, @Id() id: string): Promise<ListingPromotion> {
    return this.promotions.ofListing(ctx, id);
  }

  /** Errors: NOT_FOUND, FORBIDDEN, LISTING_STATE, CONFLICT. */
  @Post('listings/:id/promotion')
  promote(@Ctx() ctx: Context, @Id() id: string, @Body() { text }: Promote): Promise<PromotionView> {
    return this.db.command(ctx, async (inner) =>
      this.promotions.view(inner, await this.promotions.promote(inner, id, text)),
    );
  }

  /** Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN. */
  @Post('promotions/:id/end')
  @HttpCode(200)
  end(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<PromotionView> {
    return this.db.command(ctx, async (inner) =>
      this.promotions.view(inner, await this.promotions.end(inner, id, version)),
    );
  }
}
