import { fullYears, isCivilDate, type CivilDate } from '../values/index.js';

/** Kinds of identity documents (art. 13). Each has a form of its own. */
export const idTypes = [
  'residentId',
  'uscc',
  'passport',
  'hkMacaoPermit',
  'taiwanPermit',
  'foreignerResidence',
  'householdContract',
] as const;
export type IdType = (typeof idTypes)[number];

export const idTypeNames: Record<IdType, string> = {
  residentId: '居民身份证',
  uscc: '统一社会信用代码',
  passport: '护照',
  hkMacaoPermit: '港澳居民来往内地通行证',
  taiwanPermit: '台湾居民来往大陆通行证',
  foreignerResidence: '外国人永久居留身份证',
  householdContract: '承包合同或权属证书编号',
};

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentChecks = '10X98765432';
/** Provinces by the first two digits (GB/T 2260), foreigners' cards 9x apart. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3])/;

/** The check digit of the first 17 digits (ISO 7064 MOD 11-2, GB 11643). */
export function residentIdCheckDigit(first17: string): string {
  const sum = residentWeights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return residentChecks[sum % 11]!;
}

/** The birth date inside a resident ID, or null where there is no such day. */
export function birthDateOf(id: string): CivilDate | null {
  const date = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return isCivilDate(date) ? date : null;
}

/** GB 11643: 17 half-width digits and a check digit (capital X), a birth date that exists and is not after `today`, at most 130 years ago. */
export function isResidentId(id: unknown, today: CivilDate): id is string {
  if (typeof id !== 'string' || !/^[1-9]\d{16}[\dX]$/.test(id) || !provinces.test(id)) return false;
  const born = birthDateOf(id);
  if (!born || born > today || fullYears(born, today) > 130) return false;
  return residentIdCheckDigit(id.slice(0, 17)) === id[17];
}

/** Full years on a day, from a valid resident ID; null from any other. */
export function ageOf(id: string, today: CivilDate): number | null {
  return isResidentId(id, today) ? fullYears(birthDateOf(id)!, today) : null;
}

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 (GB 32100, modulus 31). */
export function usccCheckDigit(first17: string): string {
  const sum = usccWeights.reduce((total, weight, i) => total + weight * usccAlphabet.indexOf(first17[i] ?? ''), 0);
  return usccAlphabet[(31 - (sum % 31)) % 31]!;
}

/** GB 32100: registering department, kind, 6 digits of place, 9 of the body's own code, check character; capitals, without I O S V Z. */
export function isUscc(code: unknown): code is string {
  if (typeof code !== 'string' || !/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  return usccCheckDigit(code.slice(0, 17)) === code[17];
}

/** GB 32100: registered by market regulation (9) as a farmers' professional co-operative (3). */
export const isCooperativeCode = (code: unknown): boolean => isUscc(code) && code.startsWith('93');

const otherForms: Record<Exclude<IdType, 'residentId' | 'uscc'>, RegExp> = {
  passport: /^(?=.*\d)[A-Z0-9]{5,17}$/,
  hkMacaoPermit: /^[HM]\d{8}(\d{2})?$/,
  taiwanPermit: /^\d{8}(\d{2})?$/,
  foreignerResidence: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  householdContract: /^(?=.*\d)[0-9A-Z]{12,25}J?$/,
};

/** Whether a number has the form of its document, check digit included where there is one. Never throws. */
export function isValidId(type: IdType, number: unknown, today: CivilDate): boolean {
  if (type === 'residentId') return isResidentId(number, today);
  if (type === 'uscc') return isUscc(number);
  const form = otherForms[type];
  if (!form || typeof number !== 'string' || !form.test(number)) return false;
  if (type === 'foreignerResidence' && number.startsWith('9'))
    return residentIdCheckDigit(number.slice(0, 17)) === number[17];
  return true;
}
