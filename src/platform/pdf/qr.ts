import QRCode from 'qrcode';

/** A QR code as SVG text, for `CertificateData.qr` and the like. Level M: a stamp over a corner may cost up to 15 %. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 });
}
