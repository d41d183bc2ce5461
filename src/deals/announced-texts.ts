import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublishedTerms } from '../funds/index.js';
import { Announcement } from '../listings/index.js';

/** Everything that was announced of a listing, for the terms by which a deposit may be kept back (art. 20). */
@Injectable()
export class AnnouncedTexts implements OnModuleInit {
  constructor(private readonly terms: PublishedTerms) {}

  onModuleInit(): void {
    this.terms.from(async (ctx, listingId) => {
      const all = await ctx.tx.findBy(Announcement, { listingId });
      return all.flatMap(({ content }) => textsIn(content));
    });
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
