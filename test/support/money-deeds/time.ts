import { DayCloses } from '../../../src/funds/index.js';
import { addDays, Money } from '../../../src/values/index.js';
import type { Deeds, MoneyWorld } from './world.js';

/** Time goes on, and days are closed (art. 31). */
export const timeDeeds = (w: MoneyWorld): Deeds => ({
  closeDay: async () => {
    const day = await w.today();
    await w.advance(new Date(`${addDays(day, 1)}T09:00:00+08:00`));
    const [row] = await w.rows<{ bank: string }>(
      `select coalesce(sum(case direction when 'in' then amount else -amount end), 0)::text as bank from bank_line`,
    );
    const { id, version } = await w.asTreasurer((inner) =>
      w.of(DayCloses).compare(inner, { day, statementBalance: Money.of(row!.bank) }),
    );
    await w.asTreasurer((inner) => w.of(DayCloses).sign(inner, id, version));
  },
  timePasses: () => w.advance(`PT${1 + w.below(8)}H`),
});
