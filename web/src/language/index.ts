/**
 * The two languages of the web application. Chinese is the language of the Measures and of the desk: a text stands in the code in Chinese, and
 * that text is its key. `english.json` is the catalogue, Chinese beside English, complete (test/platform/language.spec.ts). A language is
 * learnt once for a page, before anything that speaks is loaded: whoever changes it loads the page anew, so that texts can be constants.
 */

export type Language = 'zh' | 'en';
type English = typeof import('./english');

const kept = 'exchange.language';

function remembered(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
  } catch {
    // A browser may forbid a page to keep anything; it speaks Chinese then.
    return 'zh';
  }
}

export const language: Language = remembered();

export function speak(next: Language): void {
  localStorage.setItem(kept, next);
  location.reload();
}

/** What English needs, once it is learnt; null where the page speaks Chinese. */
export let english: English | null = null;
let catalogue = new Map<string, string>();

/** Fetches what only English needs, and only for it. */
export async function learn(): Promise<void> {
  if (language === 'zh') return;
  english = await import('./english');
  catalogue = new Map(Object.entries(english.catalogue));
}

export interface Values {
  /** Which meaning of a word that has two. */
  readonly context?: string;
  readonly [name: string]: string | number | null | undefined;
}

/**
 * A text in the reader's language. `{{name}}` stands for a value; `context` tells two meanings of one Chinese word apart. A name that the server gives is
 * looked up like any other text, and what the catalogue does not know stands as it is.
 */
export function t(text: string, values?: Values): string {
  const meant = values?.context === undefined ? undefined : catalogue.get(`${text}_${values.context}`);
  const words = meant ?? catalogue.get(text) ?? text;
  return values ? words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')) : words;
}
