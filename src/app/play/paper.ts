import { fileURLToPath } from 'node:url';
import { PdfService } from '../../platform/pdf/index.js';

let printer: PdfService | undefined;

/** A real one-page PDF that says what it stands for, and that it is fictional. */
export async function paper(title: string, about: readonly string[]): Promise<Buffer> {
  printer ??= new PdfService({ templates: fileURLToPath(new URL('./templates', import.meta.url)) });
  const { pdf } = await printer.renderAny('paper', { title, about });
  return pdf;
}
