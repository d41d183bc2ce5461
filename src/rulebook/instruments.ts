import { formatDate, isCivilDate, type CivilDate } from '../values/index.js';
import { readFigures, type FigureFault } from './figures.js';
import { lawVersions, measures2024, type Instrument } from './law.js';

/** An instrument as the director writes it down. */
export interface InstrumentDraft {
  readonly kind: Instrument['kind'];
  readonly number: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly figures: Readonly<Record<string, unknown>>;
}

/**
 * What stands against recording an instrument (art. 37), all at once. `standing` are those recorded and not withdrawn: an instrument is only followed, so each begins
 * after the one before.
 */
export function instrumentFaults(draft: InstrumentDraft, standing: readonly Instrument[]): FigureFault[] {
  const faults: FigureFault[] = [];
  const say = (field: string, detail: string): void => void faults.push({ field, article: '37', detail });
  const last = lawVersions(standing).at(-1)!;
  const { kind, number, from, to } = draft;
  if (standing.some((other) => other.number === number)) say('number', `文号${number}已经登记，请核对`);
  if (number === measures2024.number) say('number', '这是现行办法自身的文号，请填延续或替代文件的文号');
  if (from <= last.from) {
    say('from', `须晚于上一份文件的施行日期${formatDate(last.from)}；已登记的文件不能改，只能由其后的文件接续`);
  }
  if (to !== null && to <= from) say('to', '失效日期须晚于施行日期');
  if (kind === 'extension' && last.to === null)
    say('kind', `《${last.title}》没有失效日期，无须延续；有变更的请登记为替代文件`);
  if (kind === 'extension' && last.to !== null && to !== null && to <= last.to)
    say('to', `延续后的失效日期须晚于原失效日期${formatDate(last.to)}`);
  return [...faults, ...readFigures(draft.figures).faults];
}

/** Whether decisions are already bound by it: then it can only be followed. */
export function hasBegun(version: string, standing: readonly Instrument[], date: CivilDate): boolean {
  const found = lawVersions(standing).find((one) => one.version === version);
  return found !== undefined && found.begins <= date;
}

/** The name under which decisions keep it: by its first day, told apart from those withdrawn. */
export function versionName({ kind, from }: Pick<InstrumentDraft, 'kind' | 'from'>, taken: readonly string[]): string {
  const name = `${kind}-${isCivilDate(from) ? from : 'undated'}`;
  const same = taken.filter((other) => other === name || other.startsWith(`${name}-`)).length;
  return same === 0 ? name : `${name}-${same + 1}`;
}
