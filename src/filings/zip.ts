/** How large a ZIP's entries say they are, together; null where it is no ZIP. Asked before anything is unpacked. */
export function unpackedSize(content: Buffer): number | null {
  if (content.length < 22 || content.readUInt32LE(0) !== 0x04034b50) return null;
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > content.length) return null;
  let at = content.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = content.readUInt16LE(end + 10); entry > 0; entry--) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== 0x02014b50) return null;
    size += content.readUInt32LE(at + 24);
    at += 46 + content.readUInt16LE(at + 28) + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return size;
}
