/** Sums on yuan strings in fen, as whole numbers: the page never reckons with floats. */
export const toFen = (value: string): bigint => {
  const [whole = '0', fraction = ''] = value.trim().split('.');
  return BigInt(whole || '0') * 100n + BigInt((fraction + '00').slice(0, 2));
};
export const fromFen = (fen: bigint): string => {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
export const isMoney = (value: string): boolean => /^\d{1,13}(\.\d{1,2})?$/.test(value.trim());
