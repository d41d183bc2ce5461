/** Every sign that people type for the middle dot of a Mongolian or other transcribed name (巴图·吉日嘎拉). */
const middleDots =
  /[\u00B7\u0387\u16EB\u2022\u2024\u2027\u2218\u2219\u22C5\u25CF\u25E6\u2E31\u2E33\u30FB\uA78F\uFF0E\uFF65\u{10101}.]/gu;
/** Spaces of any width, zero-width signs and byte-order marks: never part of a name's identity. */
const invisible = /[\s\u00AD\u180E\u200B-\u200F\u2060\uFEFF]/gu;

/** One form for comparing names (art. 13): compatibility forms folded, every middle dot the same, no spaces, no letter case. */
export function normalizeName(name: string): string {
  return name.replace(middleDots, '·').normalize('NFKC').replace(middleDots, '·').replace(invisible, '').toLowerCase();
}

export function sameName(a: string, b: string): boolean {
  const left = normalizeName(a);
  return left !== '' && left === normalizeName(b);
}
