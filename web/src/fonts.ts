import regular from '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf?url';

/**
 * The bundled font is some megabytes: a phone in a village must not fetch it for nothing. System fonts are asked first by
 * name, then by drawing: where a Chinese letter looks like the sign for a missing one, the bundled font is offered.
 */
export function ensureChineseFont(): void {
  if (typeof FontFace === 'undefined' || canDrawChinese()) return;
  const local = ['NotoSansCJKsc-Regular', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Serif CJK SC', 'SimSun', 'STSong']
    .map((name) => `local("${name}")`)
    .join(', ');
  document.fonts.add(
    new FontFace('Exchange Fallback', `${local}, url("${regular}") format("truetype")`, { display: 'swap' }),
  );
}

function canDrawChinese(): boolean {
  const drawing = (text: string): string => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 40;
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    pen.font = '32px sans-serif';
    pen.fillText(text, 2, 34);
    return canvas.toDataURL();
  };
  // U+0378 is not assigned: every font shows its sign for a missing letter.
  const [chinese, other, missing] = [drawing('旗'), drawing('鉴'), drawing('\u0378')];
  return chinese !== missing && chinese !== other;
}
