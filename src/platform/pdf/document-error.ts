/** A document could not be made: each of `reasons` says where and what, for the centre's clerk who edits templates. */
export class DocumentError extends Error {
  constructor(
    readonly template: string,
    readonly reasons: string[],
    options?: ErrorOptions,
  ) {
    super(`文书“${template}”未能生成：${reasons.join('；')}`, options);
    this.name = 'DocumentError';
  }
}

interface Diagnostic {
  message: string;
  path: string;
  severity: number;
  range: { start: { line: number } } | null;
}

/** "contract-land.typ line 12: dictionary does not contain key …" */
export function readDiagnostics(diagnostics: Diagnostic[]): string[] {
  return diagnostics
    .filter((one) => one.severity === 1)
    .map((one) => {
      const file = one.path.split(/[\\/]/).pop() ?? '';
      const line = one.range ? ` 第 ${one.range.start.line + 1} 行` : '';
      return `${file}${line}: ${one.message.replace(/ \(searched at [^)]*\)/, '')}`;
    });
}

/** The exporter throws its faults as one debug print; the only one that data can cause is a character without a glyph. */
export function readExportError(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const missing = [...text.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map((match) => match[1]!);
  if (missing.length > 0)
    return [`字库缺少这些字：${[...new Set(missing)].join(' ')}。请在系统中加装含这些字的字体后重新生成`];
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!);
  return messages.length > 0 ? messages : [text];
}
