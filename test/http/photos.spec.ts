import { crc32, deflateSync } from 'node:zlib';
import { type Client, type TestApp, testApp, tinyPdf } from '../support/app.js';
import { pageCount } from '../platform/pdf-text.js';
import { tinyJpeg } from '../support/photos.js';

describe('photographs of one paper become one PDF (screens.md, "Guided filing")', () => {
  let app: TestApp;
  let station: Client;
  let token: string;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
    const body = JSON.stringify({ username: 'station.wulanmulun', password: 'Demo-2026!' });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${app.base}/api/auth/login`, { method: 'POST', headers, body });
    token = ((await reply.json()) as { token: string }).token;
  });
  afterAll(() => app?.close());

  const send = async (
    contents: readonly Buffer[],
    as = token,
    paper?: string,
  ): Promise<{ status: number; body: any }> => {
    const form = new FormData();
    if (paper) form.append('paper', paper);
    contents.forEach((one, index) => form.append('photo', new Blob([new Uint8Array(one)]), `${index + 1}.jpg`));
    const headers = as ? { authorization: `Bearer ${as}` } : undefined;
    const reply = await fetch(`${app.base}/api/files/photos`, { method: 'POST', headers, body: form });
    return { status: reply.status, body: await reply.json() };
  };

  it('a page of A4 for each, in their order, lying or standing as the photograph does', async () => {
    const { status, body } = await send([tinyJpeg(), tinyPng(3, 2), tinyPng(2, 3)]);
    expect([status, body]).toMatchObject([201, { type: 'application/pdf', name: '照片（3页）.pdf' }]);
    expect((await send([tinyJpeg()], token, '身份证明')).body.name).toBe('身份证明（1页）.pdf');
    const pdf = await station.bytes(`/api/files/${body.id}`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pageCount(pdf)).toBe(3);
    const boxes = [...pdf.toString('latin1').matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
      ([, w, h]) => Number(w) > Number(h),
    );
    expect(boxes).toEqual([true, true, false]);
    // The same photographs, the same bytes.
    expect((await send([tinyJpeg(), tinyPng(3, 2), tinyPng(2, 3)])).body.sha256).toBe(body.sha256);
  });

  it('says which of them is none, or cannot be read, and how many are too many', async () => {
    expect((await send([tinyJpeg(), tinyPdf()])).body).toMatchObject({
      code: 'UPLOAD_TYPE',
      detail: '第2张不是照片，只接受JPEG、PNG',
    });
    // Cut off on the way, or nothing but its first bytes.
    for (const torn of [tinyPng(3, 2).subarray(0, 45), tinyJpeg().subarray(0, 200), tinyJpeg().subarray(0, 22)])
      expect((await send([tinyJpeg(), torn])).body).toMatchObject({
        code: 'UPLOAD_TYPE',
        detail: expect.stringContaining('第2张照片无法读取'),
      });
    expect((await send([])).body).toMatchObject({ code: 'MALFORMED' });
    expect((await send(Array.from({ length: 31 }, () => tinyJpeg()))).body).toMatchObject({
      code: 'MALFORMED',
      detail: '一份材料最多30张照片，请分开上传',
    });
    expect((await send([tinyJpeg()], '')).status).toBe(401);
    const plain = await station.post('/api/files/photos', {});
    expect(plain.body).toMatchObject({ code: 'MALFORMED' });
  });
});

/** A black picture of that size. */
function tinyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
