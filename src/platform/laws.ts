import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Instrument, lawAt, type LawAt } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';

/** Which version of the Measures is in force at a moment (art. 37), with the instruments that the director recorded. */
@Injectable()
export class Laws {
  private instruments: readonly Instrument[] = [];

  constructor(private readonly source: DataSource) {}

  at(moment: Date): LawAt {
    return lawAt(civilDate(moment), this.instruments);
  }

  /** Read at start and after an instrument is recorded. */
  async load(): Promise<void> {
    const rows = await this.source.query<{ body: Instrument }[]>(
      `select body from law_instrument order by effective_from`,
    );
    this.instruments = rows.map(({ body }) => body);
  }
}
