/**
 * The two languages of the web application. Chinese is the language of the Measures and of the desk: a text stands in the code in Chinese, and
 * that text is its key. `english.json` is the catalogue, Chinese beside English, complete (test/platform/language.spec.ts). A language is
 * chosen once for a page: whoever changes it loads the page anew, so that texts can be constants.
 */
import { createInstance } from 'i18next';

export type Language = 'zh' | 'en';

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

/** What only English needs is fetched only for it. */
export const english = language === 'en' ? await import('./english') : null;

const speaker = createInstance();
void speaker.init({
  lng: language,
  resources: english ? { en: { translation: english.catalogue } } : {},
  // The Chinese text is the key, whatever it is made of, and stands where there is no translation.
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  initAsync: false,
  // React escapes.
  interpolation: { escapeValue: false },
});

export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** A text in the reader's language. `{{name}}` stands for a value. A name that the server gives is looked up like any other text. */
export const t = (text: string, values?: Values): string => speaker.t(text, { ...values });
