import type { ReactNode } from 'react';
import type { SpecialDay } from './types';
import { t } from '../../../language';

const weekdays = [t('一'), t('二'), t('三'), t('四'), t('五'), t('六'), t('日')];
const two = (n: number): string => String(n).padStart(2, '0');

/** Twelve months, weeks from Monday; what is not as its weekday says is coloured and named. */
export function YearGrid({ year, days }: { year: number; days: readonly SpecialDay[] }): ReactNode {
  const special = new Map(days.map((day) => [day.date, day]));
  return (
    <div className="year-grid">
      {Array.from({ length: 12 }, (_, index) => (
        <Month key={index} year={year} month={index + 1} special={special} />
      ))}
    </div>
  );
}

function Month({
  year,
  month,
  special,
}: {
  year: number;
  month: number;
  special: ReadonlyMap<string, SpecialDay>;
}): ReactNode {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: before }, () => 0), ...Array.from({ length }, (_, index) => index + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className="month" aria-label={t('{{year}}年{{month}}月', { year, month })}>
      <caption>{t('{{month}}月', { month })}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => {
              const one = special.get(`${year}-${two(month)}-${two(day)}`);
              const weekend = column > 4 ? 'weekend' : '';
              const kind = one ? (one.working ? 'worked' : 'off') : weekend;
              return (
                <td key={column} className={day ? kind : ''} title={day && one ? t(one.name) : undefined}>
                  {day || ''}
                  {one && day > 0 && <small>{one.working ? t('班') : t('休')}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
