import { announced } from '../support/listings.js';
import { act, choose, confirm, write } from '../support/press.js';
import { fits, phone, place } from '../support/web.js';

/** A villager asks on his phone, a clerk answers, and everybody reads it beside the notice (art. 9-11). */
describe('a question on a listing by screen', () => {
  let listing: any;
  let code: string;
  const here = place(async (t) => {
    listing = await announced(t);
  });

  it('is asked from the notice, without signing in', async () => {
    const page = await here.visitors.at(undefined, `/listings/${listing.id}`, phone);
    await page.getByText('还没有公开的咨询').waitFor();
    await page.getByRole('link', { name: '我要咨询' }).click();
    await page.getByRole('button', { name: '提交咨询' }).click();
    await page.locator('.ant-form-item-explain-error').waitFor();
    await page.getByLabel('要问的事').fill('机井在地块里吗？我是张三');
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: '提交咨询' }).click();
    await page.getByText(/已收到，编号 150627-EQZ-/).waitFor();
    code = (await page.locator('.receipt-code').textContent())!;
  });

  it('waits on the clerk’s list, and is answered in words that name nobody', async () => {
    const page = await here.visitors.at('centre.clerk', '/work');
    await page.getByText('咨询待答复').first().waitFor();
    await page
      .getByText(/机井在地块里吗/)
      .first()
      .click();
    await page.getByRole('dialog').getByText('待答复').waitFor();
    await act(page, '答复', async () => {
      await write(page, '公开的问题', '机井在地块里吗？');
      await write(page, '答复内容', '在东侧，电费自理');
    });
    await page.getByRole('dialog').getByText('已答复').first().waitFor();
  });

  it('is read by everybody beside the notice, and by the asker with his code', async () => {
    const page = await here.visitors.at(undefined, `/listings/${listing.id}`, phone);
    await page.getByText('问：机井在地块里吗？').waitFor();
    await page.getByText(/答：在东侧，电费自理/).waitFor();
    expect(await page.getByText('张三').count()).toBe(0);
    expect(await fits(page)).toBe(true);
    await page.goto('/ask');
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: /查\s?询/ }).click();
    await page.getByText('在东侧，电费自理').waitFor();
  });

  it('is asked of a village, whose room answers it; the counts say where it was asked', async () => {
    const asker = await here.visitors.at(undefined, '/ask', phone);
    await asker.getByLabel('由哪里答复').fill('河湾');
    await choose(asker, '由哪里答复', '河湾村交易服务室');
    await asker.getByLabel('要问的事').fill('集体机动地什么时候发包');
    await asker.getByRole('button', { name: '提交咨询' }).click();
    await asker.getByText(/已收到，编号 150627-EQZ-/).waitFor();

    const room = await here.visitors.at('room.hewan', '/work');
    await room
      .getByText(/集体机动地什么时候发包/)
      .first()
      .click();
    // Without words nothing is sent, and what is said stays where it is.
    await room.getByRole('button', { name: '答复', exact: true }).click();
    await room.locator('.ant-modal:visible .ant-modal-footer button').last().click();
    await room.locator('.ant-modal:visible .ant-form-item-explain-error').first().waitFor();
    await write(room, '答复内容', '春季开会后公告');
    await confirm(room);
    await room.getByRole('dialog').getByText('已答复').first().waitFor();

    const supervisor = await here.visitors.at('supervisor', '/work/registers?tab=consultations');
    await supervisor.getByRole('button', { name: '答复情况' }).click();
    const counts = supervisor.locator('.ant-modal:visible');
    const row = counts.getByRole('row', { name: /河湾村/ });
    await row.waitFor();
    expect((await row.getByRole('cell').allTextContents()).slice(1, 5)).toEqual(['1', '1', '0', '0']);
    await supervisor.setViewportSize(phone);
    expect(await fits(supervisor)).toBe(true);
  });
});
