import { type TestApp, testApp, tinyPdf } from '../support/app.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { tinyJpeg } from '../support/photos.js';
import { ok } from '../support/trade.js';
import { fits, phone, Visitors } from '../support/web.js';

/** A paper photographed with a phone (screens.md, "Guided filing"). */
let t: TestApp;
let visitors: Visitors;
beforeAll(async () => {
  t = await testApp();
  visitors = new Visitors(t);
});
afterAll(async () => {
  expect(await visitors.leave()).toEqual([]);
  await t?.close();
});

describe('photographs of one paper', () => {
  it('are turned upright, made small and become one PDF; a PDF among them is asked for by itself', async () => {
    const station = await t.as('station.wulanmulun');
    const listing = ok(await station.post('/api/listings', cropland((await collectiveOf(t)).id)));
    const page = await visitors.at('station.wulanmulun', `/work/listings/${listing.id}`, phone);
    const input = page.locator('.papers input[type=file]').first();
    const photo = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
    // The camera was held on its side for the first, which a reader turns right.
    const kept = page.waitForResponse(
      (reply) => reply.url().endsWith('/materials') && reply.request().method() === 'POST',
    );
    await input.setInputFiles([photo('1.jpg', tinyJpeg(6)), photo('2.jpg', tinyJpeg())]);
    expect((await kept).status()).toBe(201);
    // Called as the paper that they are.
    await page.getByText('转出申请书（2页）.pdf').waitFor();
    const [{ fileId }] = ok(await station.get(`/api/listings/${listing.id}`)).materials;
    const pdf = (await station.bytes(`/api/files/${fileId}`)).toString('latin1');
    const lying = [...pdf.matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, w, h]) => Number(w) > Number(h));
    expect(lying).toEqual([false, true]);
    // What else the camera wrote down stays on the phone.
    expect(pdf).not.toContain('Exif');

    const pdfFile = { name: '证明.pdf', mimeType: 'application/pdf', buffer: tinyPdf() };
    await input.setInputFiles([photo('3.jpg', tinyJpeg()), pdfFile]);
    await page.getByText('一次请选择一个PDF文件，或者同一份材料的几张照片').waitFor();
    await input.setInputFiles([photo('4.jpg', Buffer.from('not a photograph'))]);
    await page.getByText('照片无法读取').waitFor();
    await input.setInputFiles([pdfFile]);
    await page.getByText('证明.pdf').waitFor();
    expect(await fits(page)).toBe(true);
  });
});
