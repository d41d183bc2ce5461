import { randomInt } from 'node:crypto';
import type { OrderPurpose } from './order.entity.js';

/*
 * A reference is twelve digits: purpose, nine random, two check digits (ISO 7064 MOD 97-10). Digits only, because it is
 * written on transfer slips by hand; random, because nobody shall tell from a payment who bids on what (trading.md).
 */
const purposeDigit: Record<OrderPurpose, string> = { deposit: '1', price: '2', fee: '3', bond: '4' };
const length = 12;

/** MOD 97-10 finds every wrong digit and every two neighbours swapped. */
export const checkDigits = (body: string): string => String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0');

export function newReference(purpose: OrderPurpose): string {
  const body = purposeDigit[purpose] + String(randomInt(1_000_000_000)).padStart(9, '0');
  return body + checkDigits(body);
}

export const isReference = (text: string): boolean =>
  /^[1234]\d{11}$/.test(text) && checkDigits(text.slice(0, -2)) === text.slice(-2);

/** 1234 5678 9012: how it is shown and may be written. */
export const spaced = (reference: string): string => reference.replace(/(\d{4})(?=\d)/g, '$1 ');

/**
 * Every twelve digits in a remark that could be a reference, and whether something looks like a misspelt one.
 * Full-width digits, and spaces, dashes or dots between digits, are read as people mean them.
 */
export function referencesIn(remark: string): { candidates: string[]; looksLikeOne: boolean } {
  const runs =
    remark
      .normalize('NFKC')
      .replace(/(?<=\d)[\s\-–—_.·]+(?=\d)/g, '')
      .match(/\d+/g) ?? [];
  const candidates = new Set<string>();
  for (const run of runs) {
    for (let at = 0; at + length <= run.length; at++) {
      const text = run.slice(at, at + length);
      if (isReference(text)) candidates.add(text);
    }
  }
  return { candidates: [...candidates], looksLikeOne: runs.some((run) => run.length >= length - 1) };
}
