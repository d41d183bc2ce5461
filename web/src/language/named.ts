import { language, t } from './index';

/**
 * Names that the rulebook and the server give, in the reader's language: every text of it that the catalogue knows, deep; the rest, such as
 * codes, stays. Only for tables of names: what people wrote must never pass through here.
 */
export function named<T>(names: T): T {
  if (language === 'zh') return names;
  if (typeof names === 'string') return t(names) as T;
  if (Array.isArray(names)) return names.map((one: unknown) => named(one)) as T;
  if (names === null || typeof names !== 'object') return names;
  return Object.fromEntries(Object.entries(names).map(([key, value]) => [key, named<unknown>(value)])) as T;
}

/** Fields of an answer whose value is always one of the server's own names, never what somebody wrote. */
const vocabulary = new Set(['label', 'actionLabel', 'stateName', 'kindName', 'stageName', 'outcomeName', 'basisText']);

/** The same word names what is done and how it stands then: 中止 is Suspend on a button, Suspended on a record. */
const actions = new Set(['label', 'actionLabel']);

/** For JSON.parse: the server's own names in the reader's language. */
export const spoken =
  language === 'en'
    ? (field: string, value: unknown): unknown =>
        vocabulary.has(field) && typeof value === 'string'
          ? t(value, actions.has(field) ? { context: 'action' } : {})
          : value
    : undefined;
