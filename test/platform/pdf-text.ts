import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a reader would copy it, in drawing order without spaces or line ends, for comparing what was printed.
 * Reads just what the exporter writes: numbered objects in the open, Flate streams, two-byte glyph numbers, ToUnicode maps.
 */
export function textOf(pdf: Buffer): string {
  const objects = readObjects(pdf);
  let text = '';
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b/.test(head)) continue;
    const fonts = new Map<string, Map<number, string>>();
    for (const [, name, object] of (/\/Font <<(.*?)>>/s.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(object))!.head)![1];
      fonts.set(name!, readMap(objects.get(Number(map))!.content()));
    }
    const contents = /\/Contents (\d+) 0 R/.exec(head)![1];
    text += readPage(objects.get(Number(contents))!.content(), fonts);
  }
  return text.replace(/[\s\u00a0\u200b]/g, '');
}

/** Every font of the file: is its program inside? */
export function embeddedFonts(pdf: Buffer): { name: string; embedded: boolean }[] {
  return [...readObjects(pdf).values()]
    .filter(({ head }) => /\/Type \/FontDescriptor/.test(head))
    .map(({ head }) => ({
      name: /\/FontName \/([\w+-]+)/.exec(head)![1]!,
      embedded: /\/FontFile[23]? \d+ 0 R/.test(head),
    }));
}

export function pageCount(pdf: Buffer): number {
  return [...readObjects(pdf).values()].filter(({ head }) => /\/Type \/Page\b/.test(head)).length;
}

interface PdfObject {
  head: string;
  content(): string;
}

function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const raw = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const opening = /(?:^|\n)(\d+) 0 obj\r?\n/g;
  for (let match = opening.exec(raw); match; match = opening.exec(raw)) {
    const end = raw.indexOf('endobj', opening.lastIndex);
    const stream = raw.slice(opening.lastIndex, end).search(/\bstream\r?\n/);
    const head =
      stream < 0 ? raw.slice(opening.lastIndex, end) : raw.slice(opening.lastIndex, opening.lastIndex + stream);
    const from = opening.lastIndex + stream + (raw[opening.lastIndex + stream + 6] === '\r' ? 8 : 7);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const content = () => {
      const bytes = pdf.subarray(from, from + length);
      return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    };
    objects.set(Number(match[1]), { head, content });
    if (stream >= 0) opening.lastIndex = from + length;
  }
  return objects;
}

function readMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, glyph, hex] of cmap.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/gm)) {
    map.set(parseInt(glyph!, 16), Buffer.from(hex!, 'hex').swap16().toString('utf16le'));
  }
  return map;
}

function readPage(content: string, fonts: Map<string, Map<number, string>>): string {
  let text = '';
  let font: Map<number, string> | undefined;
  const token = /\/(\w+) [\d.]+ Tf|(?:\/ActualText )?\(|(?<!ActualText )<([0-9A-Fa-f]+)>/g;
  for (let match = token.exec(content); match; match = token.exec(content)) {
    if (match[1]) {
      font = fonts.get(match[1]);
      continue;
    }
    let bytes: Buffer = Buffer.from(match[2] ?? '', 'hex');
    if (match[0].endsWith('(')) {
      const end = closing(content, token.lastIndex);
      // An ActualText names what the glyphs after it stand for; those are read themselves.
      if (match[0] === '(') bytes = unescape(content.slice(token.lastIndex, end));
      token.lastIndex = end + 1;
    }
    for (let i = 0; font && i + 1 < bytes.length; i += 2) text += font.get(bytes.readUInt16BE(i)) ?? '';
  }
  return text;
}

/** Where a literal string ends: balanced parentheses inside it need no backslash. */
function closing(content: string, from: number): number {
  let depth = 1;
  let i = from;
  for (; i < content.length; i++) {
    if (content[i] === '\\') i++;
    else if (content[i] === '(') depth++;
    else if (content[i] === ')' && --depth === 0) break;
  }
  return i;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescape(literal: string): Buffer {
  const plain = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
  return Buffer.from(plain, 'latin1');
}
