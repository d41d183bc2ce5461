import { Injectable } from '@nestjs/common';
import type { TxContext } from '../../platform/index.js';

type Texts = (ctx: TxContext, listingId: string) => Promise<readonly string[]>;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** What was announced of a listing. The room that announces stands above this one, so it says here how to read it. */
@Injectable()
export class PublishedTerms {
  private read: Texts = () => Promise.resolve([]);

  from(read: Texts): void {
    this.read = read;
  }

  /** The term itself where the announcement has it word for word (blanks and widths aside); null where it has not. */
  async find(ctx: TxContext, listingId: string, term: string): Promise<string | null> {
    const sought = plain(term);
    if (sought === '') return null;
    const texts = await this.read(ctx, listingId);
    return texts.some((text) => plain(text).includes(sought)) ? term : null;
  }
}
