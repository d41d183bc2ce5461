export { promotionLife } from './promotion.machine.js';
export { PromotionsModule } from './promotions.module.js';
