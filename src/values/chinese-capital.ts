const digits = '零壹贰叁肆伍陆柒捌玖';
const units = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '兆', '京'];

/** Four digits, e.g. 1030 → 壹仟零叁拾. */
function group(value: number): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    text += (pendingZero ? '零' : '') + digits[digit] + units[place];
    pendingZero = false;
  }
  return text;
}

/** The integer part, grouped by ten thousands; a gap between groups is read as one 零. */
function integer(yuan: bigint): string {
  const values: number[] = [];
  for (let rest = yuan; rest > 0n; rest /= 10000n) values.push(Number(rest % 10000n));
  let text = '';
  let gap = false;
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? 0;
    if (value === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap || (text !== '' && value < 1000) ? '零' : '') + group(value) + groups[i];
    gap = false;
  }
  return text;
}

/** Capital figures of an amount in fen, as the People's Bank's rules for filling in bills have them: 壹仟叁佰元整, 伍角整, 壹元零伍分. */
export function chineseCapital(fen: bigint): string {
  const absolute = fen < 0n ? -fen : fen;
  const yuan = absolute / 100n;
  const jiao = Number((absolute / 10n) % 10n);
  const cent = Number(absolute % 10n);
  let text = fen < 0n ? '负' : '';
  if (yuan > 0n) text += `${integer(yuan)}元`;
  if (jiao === 0 && cent === 0) return yuan > 0n ? `${text}整` : '零元整';
  if (jiao > 0) text += `${digits[jiao]}角`;
  else if (yuan > 0n) text += '零';
  return cent > 0 ? `${text}${digits[cent]}分` : `${text}整`;
}
