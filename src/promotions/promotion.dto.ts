import { ApiProperty } from '@nestjs/swagger';
import { PublicListingItem } from '../listings/index.js';
import { ActionView, IsWords } from '../platform/index.js';

export class Promote {
  @IsWords(300, {
    min: 10,
    description: 'what it is good for, read by everybody; nothing that the notice does not say',
  })
  text: string;
}

/** At the head of the hall. */
export class PublicPromotion {
  @ApiProperty() text: string;
  @ApiProperty({ type: PublicListingItem }) listing: PublicListingItem;
}

export class PromotionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() stateName: string;
  @ApiProperty() text: string;
  @ApiProperty() by: string;
  @ApiProperty() at: string;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

/** What stands on the page of a listing: what is shown, and whether it could be put forward now. */
export class ListingPromotion {
  @ApiProperty({ type: PromotionView, nullable: true }) shown: PromotionView | null;
  @ApiProperty() possible: boolean;
}
