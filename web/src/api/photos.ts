import { photoTexts } from '../texts.photos';
import { ApiError } from './client';

/** What a scan at 200 dots to the inch has on the long side of A4, near enough. */
const longest = 2200;
const quality = 0.8;

export const isPhoto = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(jpe?g|png|heic)$/i.test(name);

/**
 * A photograph as it was seen: turned upright by what the camera wrote down, no larger than a scan, as a JPEG. Where and when it was taken is left
 * behind with the rest of what the camera wrote. Errors: ApiError in plain words where the browser cannot read it.
 */
export async function upright(photo: File): Promise<Blob> {
  const image = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(() => {
    throw new ApiError(photoTexts.unreadable, 0);
  });
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const pen = canvas.getContext('2d')!;
  // A PNG may be see-through; paper is white.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((keep, refuse) =>
    canvas.toBlob(
      (blob) => (blob ? keep(blob) : refuse(new ApiError(photoTexts.unreadable, 0))),
      'image/jpeg',
      quality,
    ),
  );
}
