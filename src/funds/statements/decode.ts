import { Faulty } from './statement-file.js';

const fatal = (encoding: string, content: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
};

/** The text and its encoding. UTF-8 is strict enough to tell itself from GBK; what is neither is refused, never guessed. */
export function decode(content: Buffer): { text: string; encoding: string } {
  if (content[0] === 0xff && content[1] === 0xfe) return read('utf-16le', content, 'UTF-16');
  const utf8 = fatal('utf-8', content);
  if (utf8 !== null) return checked(utf8, 'UTF-8');
  return read('gb18030', content, 'GBK');
}

function read(encoding: string, content: Buffer, name: string): { text: string; encoding: string } {
  const text = fatal(encoding, content);
  if (text === null) throw new Faulty('文件既不是UTF-8也不是GBK编码，请从网银重新下载，不要用其他软件改存');
  return checked(text, name);
}

/** A counter's old program may end its file with Ctrl-Z; any other control character means that this is no text. */
function checked(whole: string, encoding: string): { text: string; encoding: string } {
  const text = whole.replace(/\u001A\s*$/, '');
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text))
    throw new Faulty('文件内容不是文本，请上传银行导出的CSV、XLSX或camt.053文件');
  return { text, encoding };
}
