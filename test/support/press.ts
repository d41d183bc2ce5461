import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { tinyPdf } from './app.js';

/** What a person does on a page, by the words that stand there. */

/** Chooses from a drop-down by its label and (part of) an option's words. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).locator('visible=true').first();
  await field.click();
  const item = page.locator('.ant-select-item-option:visible', { hasText: option }).first();
  await item.click();
}

export async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text);
}

/** The market's own day, typed. */
export async function today(page: Page, label: string): Promise<void> {
  const { now } = (await (await page.request.get('/api/time')).json()) as { now: string };
  await write(page, label, now.slice(0, 10));
  await page.keyboard.press('Enter');
}

/** Puts a real file into an upload and waits until the server has kept it. */
export async function upload(page: Page, input: Locator, name = '扫描件.pdf'): Promise<void> {
  const kept = page.waitForResponse(
    (reply) => reply.url().endsWith('/api/files') && reply.request().method() === 'POST',
  );
  await input.setInputFiles({ name, mimeType: 'application/pdf', buffer: tinyPdf() });
  const reply = await kept;
  if (reply.status() !== 201) throw new Error(`upload: ${reply.status()}`);
}

/** The same into a record's papers, until they are there. */
export async function attach(page: Page, input: Locator): Promise<void> {
  const kept = page.waitForResponse((reply) => reply.url().endsWith('/materials') && reply.status() < 300);
  await upload(page, input);
  await kept;
}

/**
 * Presses an action's button, fills its form, confirms, and waits for the server's yes. The form closes when it is done, so
 * a refusal shows as a form that stays.
 */
export async function act(page: Page, label: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const form = page.locator('.ant-modal:visible');
  await form.waitFor();
  await fill?.();
  await confirm(page);
}

/** The same for an action that answers with a code, told this once. */
export async function handOut(page: Page, label: string, fill: () => Promise<void>): Promise<string> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  await page.locator('.ant-modal:visible').waitFor();
  await fill();
  await page.locator('.ant-modal:visible .ant-modal-footer button').last().click();
  const code = await page.locator('.receipt-code').innerText();
  await page.getByRole('button', { name: '已交给本人' }).click();
  return code.replace(/\s/g, '');
}

/** Confirms the form that is open; what it says instead of closing is what went wrong. */
export async function confirm(page: Page): Promise<void> {
  const form = page.locator('.ant-modal:visible');
  await form.locator('.ant-modal-footer button').last().click();
  await form.waitFor({ state: 'hidden', timeout: 10_000 }).catch(async () => {
    throw new Error(`the form stayed open: ${(await form.innerText()).replaceAll('\n', ' | ')}`);
  });
}

/**
 * Presses an action's button, fills its form and is refused in these words: the form stays with what was written, to be put
 * right and confirmed.
 */
export async function refused(page: Page, label: string, words: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const form = page.locator('.ant-modal:visible');
  await form.waitFor();
  await fill?.();
  await form.locator('.ant-modal-footer button').last().click();
  await form.getByText(words, { exact: false }).first().waitFor();
}

export const modalFile = (page: Page): Locator => page.locator('.ant-modal:visible input[type=file]').first();

/** The lists' spreadsheet, cell by cell, as it goes from a page or a part of it. */
export async function exported(page: Page, part: Page | Locator = page): Promise<string[][]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: '导出表格' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  // Without this mark Excel reads Chinese as something else.
  expect(text[0]).toBe('\uFEFF');
  const lines = text.slice(1).trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
    ),
  );
}
