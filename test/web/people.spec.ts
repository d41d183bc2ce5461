import { demoResidentId } from '../../src/app/demo/people.js';
import { act, choose, confirm, handOut, write } from '../support/press.js';
import { fits, phone, place } from '../support/web.js';

const password = 'Hao-Mima-2026';

/** A villager comes in by his phone and a station, a clerk by the administrator (screens.md). */
describe('coming in, by screen', () => {
  const here = place();

  it('the administrator tells where the centre is; everybody finds it and calls', async () => {
    const page = await here.visitors.at('admin', '/work/people?tab=bodies');
    await page.getByRole('button', { name: '联系方式' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('电话').fill('12345');
    await form.getByLabel('地址').fill('阿勒腾席热镇示范路1号');
    await page.locator('.ant-modal-footer button').last().click();
    await form.getByText('请填手机号或带区号的座机号').waitFor();
    await form.getByLabel('电话').fill('0477-0000999');
    await page.locator('.ant-modal-footer button').last().click();
    await form.waitFor({ state: 'hidden' });
    const stranger = await here.visitors.at(undefined, '/', phone);
    await stranger.getByRole('link', { name: '办理地点和电话' }).click();
    await stranger.getByText('阿勒腾席热镇示范路1号').waitFor();
    expect(await stranger.getByRole('link', { name: '0477-0000999' }).getAttribute('href')).toBe('tel:0477-0000999');
    expect(await fits(stranger)).toBe(true);
  });

  it('a herdsman signs up on his phone, shows his document at the station, and signs in', async () => {
    const page = await here.visitors.at(undefined, '/login', phone);
    await page.getByRole('link', { name: '没有账号，去注册' }).click();
    await page.getByRole('button', { name: '提交注册' }).click();
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    await write(page, '姓名', '苏和');
    await write(page, '证件号码', demoResidentId(721));
    await write(page, '联系电话', '13900000721');
    await write(page, '用户名', 'suhe');
    await choose(page, '到哪里核验证件', '乌兰木伦镇');
    await write(page, '密码', password);
    await write(page, '再输一次密码', `${password}x`);
    await page.getByRole('button', { name: '提交注册' }).click();
    await page.getByText('两次输入的密码不一样').waitFor();
    await write(page, '再输一次密码', password);
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: '提交注册' }).click();
    await page.getByText('请持证件原件到以下窗口核验：乌兰木伦镇交易服务站').waitFor();

    const desk = await here.visitors.at('station.wulanmulun', '/work');
    await desk.getByText('注册待核验证件').first().waitFor();
    await desk.getByText('苏和').first().click();
    await desk.getByRole('dialog').getByText('未登记过，开通时一并登记').waitFor();
    await act(desk, '核验开通', async () => {
      await write(desk, '出示的证件上的号码', demoResidentId(722));
      await desk.locator('.ant-modal-footer button').last().click();
      await desk.getByText(/与注册时填写的证件号码不一致/).waitFor();
      await write(desk, '出示的证件上的号码', demoResidentId(721));
    });
    await desk.getByRole('dialog').getByText('已开通').first().waitFor();

    await page.goto('/login');
    await write(page, '用户名', 'suhe');
    await write(page, '密码', password);
    await page
      .getByRole('button', { name: /登\s?录/ })
      .last()
      .click();
    await page.waitForURL('**/work');
    await page.goto('/work/me');
    await page.getByText('未登记收款账户').waitFor();
    await act(page, '修改', async () => {
      await write(page, '开户银行', '示范农村商业银行');
      await write(page, '收款账号', '6217 0000 0000 0000 721');
    });
    await page.getByText(/6217\*+0721/).waitFor();
    expect(await fits(page)).toBe(true);
  });

  it('who has forgotten the password gets a code at the desk, and chooses a new one', async () => {
    const desk = await here.visitors.at('station.wulanmulun', '/work/people?tab=desk');
    await write(desk, '来人证件号码', demoResidentId(721));
    await desk.getByRole('button', { name: /查\s?找/ }).click();
    const code = await handOut(desk, '发一次性密码', () => write(desk, '出示了什么证件', '身份证原件'));

    const page = await here.visitors.at(undefined, '/recover', phone);
    await write(page, '用户名', 'suhe');
    await write(page, '一次性密码', code);
    await write(page, '新密码', 'Xin-Mima-2027');
    await write(page, '再输一次密码', 'Xin-Mima-2027');
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('密码已设置，请用新密码登录').waitFor();
    const signedIn = await here.t.anyone.post('/api/auth/login', { username: 'suhe', password: 'Xin-Mima-2027' });
    expect(signedIn.status).toBe(200);
  });

  it('the administrator enters a village and its room, lets a person in, and stops him', async () => {
    const page = await here.visitors.at('admin', '/work/people?tab=places');
    await act(page, '登记嘎查村或镇', async () => {
      await write(page, '统计用区划代码', '150627101288');
      await write(page, '名称', '新设嘎查');
    });
    await page.getByText('新设嘎查 150627101288').waitFor();
    await page.getByRole('tab', { name: '单位' }).click();
    await choose(page, '类型', '嘎查村交易服务室');
    await act(page, '登记单位', async () => {
      await write(page, '名称', '新设嘎查交易服务室');
      await write(page, '嘎查村', '新设');
      await choose(page, '嘎查村', '新设嘎查');
    });
    await page.getByRole('tab', { name: '账号' }).click();
    const code = await handOut(page, '新开账号', async () => {
      await write(page, '用户名', 'room.xinshe');
      await write(page, '姓名', '巴图');
      await choose(page, '岗位', '嘎查村交易服务室');
      await write(page, '所在单位', '新设');
      await choose(page, '所在单位', '新设嘎查交易服务室');
    });
    const set = { username: 'room.xinshe', code, password };
    expect((await here.t.anyone.post('/api/auth/activate', set)).status).toBe(204);
    await write(page, '用户名或姓名', 'xinshe');
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /巴图/ })
      .getByRole('button', { name: /查\s?看/ })
      .click();
    await page.getByRole('dialog').getByText('新设嘎查交易服务室').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /停\s?用/ })
      .click();
    await page.locator('.ant-modal:visible').waitFor();
    await write(page, '原因', '调离');
    await confirm(page);
    await page.getByRole('dialog').getByText('已停用').waitFor();
    expect((await here.t.anyone.post('/api/auth/login', { username: 'room.xinshe', password })).status).toBe(401);
  });
});
