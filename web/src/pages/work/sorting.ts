/** Decimal strings by their value, without floats: same number of places behind the point, then by length, then by letter. */
const padded = (value: string): string => {
  const [whole = '0', fraction = ''] = value.split('.');
  return whole.padStart(20, '0') + fraction.padEnd(6, '0');
};
export const byDecimal =
  <T>(of: (item: T) => string | null | undefined) =>
  (a: T, b: T): number =>
    padded(of(a) ?? '').localeCompare(padded(of(b) ?? ''));
export const byText =
  <T>(of: (item: T) => string | null | undefined) =>
  (a: T, b: T): number =>
    (of(a) ?? '').localeCompare(of(b) ?? '', 'zh-Hans-CN');
