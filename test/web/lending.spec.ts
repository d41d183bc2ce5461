import { act, choose, confirm, modalFile, upload, write } from '../support/press.js';
import { collectiveOf, cropland, filed } from '../support/listings.js';
import { fits, phone, place } from '../support/web.js';

/** A lender's day (art. 33): offers a loan, is asked for it, answers; a right mortgaged to it is offered, and it says so itself. */
describe('a financial institution by screen', () => {
  const here = place();

  it('offers a loan, is asked on a phone, and answers', async () => {
    const page = await here.visitors.at('bank.lender', '/work/loans');
    await act(page, '发布产品', async () => {
      await write(page, '产品名称', '草牧场经营权抵押贷');
      await write(page, '利率', '年化4.35%起');
      await write(page, '最高额度', '500000.00');
      await write(page, '最长期限（月）', '36');
      await choose(page, '可抵押的产权', '草牧场经营权');
      await page.keyboard.press('Escape');
      await write(page, '条件和材料', '持有鉴证书，信用良好');
      await write(page, '咨询电话', '0477-8666666');
    });
    await page.getByText('草牧场经营权抵押贷').first().waitFor();

    const borrower = await here.visitors.at('bidder.one', '/work/loans?certificate=150627-EQJ-2026-00001', phone);
    await borrower.getByText('草牧场经营权抵押贷').first().waitFor();
    expect(await fits(borrower)).toBe(true);
    await act(borrower, '申请贷款', async () => {
      await choose(borrower, '抵押的产权种类', '草牧场经营权');
      expect(await borrower.getByLabel('权属证书或鉴证书编号').inputValue()).toBe('150627-EQJ-2026-00001');
      await write(borrower, '申请金额（元）', '200000.00');
      await write(borrower, '用途', '购买种子和化肥');
    });
    await borrower.getByText('待答复').first().waitFor();

    const desk = await here.visitors.at('bank.lender', '/work');
    await desk.getByText('贷款申请待答复').first().waitFor();
    await desk.getByText('购买种子和化肥', { exact: false }).first().click();
    await act(desk, '受理', () => write(desk, '答复（下一步怎么办，找谁）', '请带证件到支行信贷部'));
    await desk.getByRole('dialog').getByText('已受理').first().waitFor();
    // Lent: the mortgage is asked for where the request stands; what lacks is said, nothing is typed twice.
    await desk.getByRole('dialog').getByRole('button', { name: '申请抵押登记' }).click();
    expect(await desk.getByLabel('担保金额（元）').inputValue()).toBe('200000.00');
    await choose(desk, '抵押的经营权（抵押须选）', '受让方抵押流转取得的');
    await upload(desk, modalFile(desk));
    await desk.locator('.ant-modal:visible .ant-modal-footer button').last().click();
    await desk.locator('.ant-modal:visible').getByText('承包方书面同意', { exact: false }).first().waitFor();
    await choose(desk, '抵押的经营权（抵押须选）', '不是承包地经营权');
    await confirm(desk);
    await desk.getByRole('dialog').getByText('已申请抵押登记').first().waitFor();
    const officer = await here.visitors.at('centre.clerk', '/work');
    await officer.getByText('权利负担登记待复核').first().waitFor();
    await officer.getByText('示范农村商业银行', { exact: false }).first().click();
    await act(officer, '复核登记', () => write(officer, '复核意见', '与抵押合同一致'));
    await officer.getByRole('dialog').getByText('已登记').first().waitFor();
    await borrower.goto('/work/notices');
    await borrower.getByText('请带证件到支行信贷部', { exact: false }).first().waitFor();
  });

  it('answers for a right that is mortgaged to it, and the filing goes on', async () => {
    const [clerk, other] = [await here.t.as('centre.clerk'), await here.t.as('centre.clerk2')];
    const owner = (await collectiveOf(here.t)).id;
    const { body: banks } = await clerk.get('/api/organizations?kind=financial');
    const { body: taken } = await clerk.post('/api/encumbrances', {
      ...{ kind: 'mortgage', ownerPartyId: owner, certificateNo: '示融证-1', holderName: banks[0].name },
      ...{ holderOrganizationId: banks[0].id, amount: '50000.00', mortgagedRight: 'other', consentToTransfer: true },
      evidenceFileId: await clerk.upload(),
    });
    await other.post(`/api/encumbrances/${taken.id}/register`, { opinion: '核对无误' }, { ifMatch: taken.version });
    const draft = cropland(owner) as { parcels: object[] };
    const parcels = draft.parcels.map((parcel) => ({ ...parcel, certificateNo: '示融证-1' }));
    const listing = await filed(here.t, { ...draft, parcels });

    const page = await here.visitors.at('bank.lender', '/work');
    await page.getByText('抵押的权利拟转出，待书面答复').first().waitFor();
    await page.getByText(listing.title, { exact: false }).first().click();
    const drawer = page.getByRole('dialog').first();
    await drawer.getByText('正在转出的项目').waitFor();
    await drawer.getByText('抵押登记证明').waitFor();
    await drawer.getByRole('button', { name: '书面答复' }).click();
    await upload(page, modalFile(page));
    await confirm(page);
    await drawer.getByText('已书面同意').waitFor();
  });
});
