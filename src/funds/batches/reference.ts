import { checkDigits } from '../bank/reference.js';

/*
 * The end-to-end reference of a payment: EQF, year, number of the batch, number in the batch, two check digits (ISO
 * 7064 MOD 97-10). Capitals and digits only, 19 characters in an ordinary year: banks cut at 35 (ISO 20022 Max35Text),
 * and some drop everything else.
 */
const prefix = 'EQF';

/** `150627-EQF-2026-00001`, 12 → `EQF202600001000128x`. */
export function endToEndId(batchNumber: string, no: number): string {
  const body = batchNumber.split('-').slice(-2).join('') + String(no).padStart(5, '0');
  return prefix + body + checkDigits(body);
}

const isEndToEndId = (text: string): boolean => {
  const digits = text.slice(prefix.length);
  return checkDigits(digits.slice(0, -2)) === digits.slice(-2);
};

/** Every end-to-end reference in a remark, as people and banks write it: full width, small letters, with gaps. */
export function endToEndIdsIn(remark: string): string[] {
  const text = remark
    .normalize('NFKC')
    .toUpperCase()
    .replace(/(?<=[EQF\d])[\s\-–—_.·]+(?=[EQF\d])/g, '');
  const found = text.match(/EQF\d{16,24}/g) ?? [];
  // A remark may run on into other digits, so every length that passes its check is tried.
  return [...new Set(found.flatMap(heads))].filter(isEndToEndId);
}

const heads = (run: string): string[] =>
  Array.from({ length: run.length - 18 }, (_, index) => run.slice(0, 19 + index));
