import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WorkingCalendar } from './calendar/calendar.js';
import {
  type FiguresJson,
  type Instrument,
  lawAt,
  type LawAt,
  type LawOptions,
  type LawPin,
  lawUnder,
  readFigures,
  type TradingRules,
} from '../rulebook/index.js';
import { type CivilDate, civilDate } from '../values/index.js';

/** An instrument as it is kept: its figures as plain text. */
export type InstrumentJson = Omit<Instrument, 'figures' | 'recordedOn'> & { readonly figures?: FiguresJson };

interface Advisory {
  readonly from: CivilDate;
  readonly liftedOn: CivilDate | null;
}

interface LawRecords {
  readonly instruments: readonly Instrument[];
  readonly advisories: readonly Advisory[];
  readonly tradingRules: readonly TradingRules[];
}

/**
 * Which version of the rulebook is in force (art. 37), by what the director and the administrator have recorded, and with it the
 * calendar that its days are counted by. Kept in memory; a revision in the database says when this copy is old, so that no process decides by yesterday's law.
 */
@Injectable()
export class Laws {
  private records: LawRecords = { instruments: [], advisories: [], tradingRules: [] };
  private revision = 0;
  private day: { readonly date: CivilDate; readonly law: LawAt } | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** The law of a moment; `revision` as the asking transaction sees it. */
  async at(moment: Date, revision: number, manager: EntityManager): Promise<LawAt> {
    if (revision > this.revision) await this.load(manager);
    const date = civilDate(moment);
    if (this.day?.date !== date) this.day = { date, law: this.on(date) };
    return this.day.law;
  }

  /** The law of another day, as far as it is recorded. */
  on(date: CivilDate): LawAt {
    return lawOn(date, this.records);
  }

  /** As a transaction sees it that has recorded something itself: nothing of it is kept before the commit. */
  async within(manager: EntityManager, moment: Date): Promise<LawAt> {
    return lawOn(civilDate(moment), await readRecords(manager));
  }

  /** Art. 37: the law that a trade ends under. */
  under(pin: LawPin | null, moment: Date): LawAt {
    const date = civilDate(moment);
    return lawUnder(pin, date, this.records.instruments, optionsOn(date, this.records));
  }

  async load(manager: EntityManager = this.source.manager): Promise<void> {
    // The revision first: what is recorded in between is read now and asked for once more.
    const [row] = await manager.query<{ revision: string }[]>(`select revision from law_revision`);
    const records = await readRecords(manager);
    await this.calendar.load(manager);
    this.records = records;
    this.revision = Number(row!.revision);
    this.day = null;
  }
}

function optionsOn(date: CivilDate, { advisories, tradingRules }: LawRecords): LawOptions {
  const advisory = advisories.some(({ from, liftedOn }) => from <= date && (liftedOn === null || date < liftedOn));
  return { advisory, tradingRules };
}

const lawOn = (date: CivilDate, records: LawRecords): LawAt =>
  lawAt(date, records.instruments, optionsOn(date, records));

async function readRecords(manager: EntityManager): Promise<LawRecords> {
  const instruments = await manager.query<{ body: InstrumentJson; recordedOn: string }[]>(
    `select body, to_char(recorded_on, 'YYYY-MM-DD') as "recordedOn" from law_instrument
     where state = 'recorded' order by effective_from`,
  );
  const advisories = await manager.query<Advisory[]>(
    `select to_char(from_date, 'YYYY-MM-DD') as "from", to_char(lifted_on, 'YYYY-MM-DD') as "liftedOn" from law_advisory`,
  );
  const tradingRules = await manager.query<TradingRules[]>(
    `select category, no, to_char(valid_from, 'YYYY-MM-DD') as "from", figures from trading_rules
     where state = 'recorded' order by category, no`,
  );
  return {
    instruments: instruments.map(({ body, recordedOn }) => ({
      ...body,
      recordedOn,
      figures: readFigures(body.figures ?? {}).figures,
    })),
    advisories,
    tradingRules,
  };
}
