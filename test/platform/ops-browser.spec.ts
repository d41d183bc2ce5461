import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  it('runs scripts and draws Chinese with a real font', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 240 } });
    await page.setContent(`<html lang="zh-CN"><meta charset="utf-8"><body style="font: 28px system-ui, sans-serif">
      <p>农村牧区产权交易 · 保证金 <b>1234.50元</b></p><canvas></canvas></body></html>`);
    expect(await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Asia/Shanghai');
    // A missing glyph is drawn as the same box for every character: different characters must look different.
    const drawn = await page.evaluate<string[]>(`['农', '权', '交'].map((character) => {
      const pen = document.querySelector('canvas').getContext('2d');
      pen.clearRect(0, 0, 60, 60);
      pen.font = '40px sans-serif';
      pen.fillText(character, 5, 45);
      return pen.canvas.toDataURL();
    })`);
    expect(new Set(drawn).size).toBe(3);
    const screenshot = await page.screenshot();
    mkdirSync('.data', { recursive: true });
    writeFileSync(join('.data', 'test-browser.png'), screenshot);
    expect(screenshot.length).toBeGreaterThan(3_000);
  });
});
