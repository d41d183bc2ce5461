import { problem } from '../problems/index.js';
import { PageSizes, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';

export interface Photo {
  readonly type: 'image/jpeg' | 'image/png';
  readonly content: Buffer;
}

/** A quarter of an inch: what most printers leave white anyway. */
const margin = 18;
const [short, long] = PageSizes.A4;

/** Photographs of one paper as one document: a page of A4 for each, lying or standing as the photograph does (screens.md, "Guided filing"). */
export async function photoPdf(photos: readonly Photo[]): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const [index, photo] of photos.entries()) {
    const { size, at, image } = placed(await embedded(document, photo, index + 1));
    document.addPage(size).drawImage(image, at);
  }
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** Errors: UPLOAD_TYPE for a photograph that says it is one and cannot be read, or that ends too early. */
async function embedded(document: PDFDocument, { type, content }: Photo, no: number): Promise<PDFImage> {
  const unreadable = problem('UPLOAD_TYPE', `第${no}张照片无法读取，请重新拍摄后再上传`);
  if (content.lastIndexOf(ends[type]) < 0) throw unreadable;
  try {
    return await (type === 'image/jpeg' ? document.embedJpg(content) : document.embedPng(content));
  } catch (cause) {
    throw Object.assign(unreadable, { cause });
  }
}

/** By what a whole one ends: half a photograph is no paper. */
const ends: Readonly<Record<Photo['type'], Buffer>> = {
  'image/jpeg': Buffer.from([0xff, 0xd9]),
  'image/png': Buffer.from('IEND', 'latin1'),
};

/** As large as the page allows, in its middle. */
function placed(image: PDFImage): {
  image: PDFImage;
  size: [number, number];
  at: { x: number; y: number; width: number; height: number };
} {
  const { width, height } = image;
  const size: [number, number] = width > height ? [long, short] : [short, long];
  const scale = Math.min((size[0] - 2 * margin) / width, (size[1] - 2 * margin) / height);
  const drawn = { width: width * scale, height: height * scale };
  return { image, size, at: { x: (size[0] - drawn.width) / 2, y: (size[1] - drawn.height) / 2, ...drawn } };
}
