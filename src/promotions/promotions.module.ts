import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { Promotion } from './promotion.entity.js';
import { PromotionKind } from './promotion.kind.js';
import { PromotionsController } from './promotions.controller.js';
import { Promotions } from './promotions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Promotion]), ListingsModule],
  controllers: [PromotionsController],
  providers: [PromotionKind, Promotions],
})
export class PromotionsModule {}
