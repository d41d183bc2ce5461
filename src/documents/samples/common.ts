import { Money } from '../../values/index.js';

/** Realistic, fictional documents for previews and tests: names and numbers belong to nobody. */
export const issuer = '伊金霍洛旗农村牧区产权流转交易中心';
export const lawStatement =
  '《伊金霍洛旗农村牧区产权流转交易市场管理办法（试行）》（2024年3月5日施行，本项目适用版本2024-1）；《中华人民共和国农村土地承包法》';
export const escrow = {
  holder: issuer,
  bankName: '示范农村商业银行伊金霍洛支行',
  accountNumber: '6200 0000 0000 0000 001',
};
export const title = '乌兰木伦镇示范嘎查2380.94亩土地经营权流转';
export const total = Money.of('6190444.00');
export const price = { unit: '每亩每年1,300.00元', total: total.format(), totalCapitals: total.toChinese() };
