import { bidBasis } from '../bid-basis.js';
import { fail, notApplicable, pass, rule, yuan } from '../rule.js';

/**
 * Art. 29; Auction Law 50: a deal is not below the published reserve. A lower price needs a new announcement, or comes about by
 * agreement after nobody bid; then the owner may buy back first.
 */
export const dealReserve = rule({
  id: 'deal-reserve',
  article: '29',
  code: 'PRICE_BELOW_FLOOR',
  title: '成交价不低于底价',
  moments: ['agree', 'deal'],
  needs: ['direction', 'pricing', 'parcels', 'dealPrice', 'unsoldOn'],
  field: 'amount',
  judge({ direction, pricing, parcels, dealPrice, unsoldOn }) {
    if (direction !== 'transfer') return notApplicable('采购、招商不适用');
    const { reserve } = bidBasis(pricing, parcels);
    if (dealPrice.gte(reserve)) return pass({ reserve, dealPrice });
    return unsoldOn !== null
      ? pass({ reserve, dealPrice, unsoldOn }, '流拍后协议，低于底价，产权持有者可优先回购')
      : fail({ reserve, dealPrice }, `成交价${yuan(dealPrice)}低于底价${yuan(reserve)}`);
  },
});

/** Art. 21: signed by both and sealed, the original on file. */
export const contractSigned = rule({
  id: 'contract-signed',
  article: '21',
  code: 'CONTRACT_UNSIGNED',
  title: '合同签字盖章',
  moments: ['certify'],
  needs: ['transferorSigned', 'transfereeSigned', 'sealed'],
  judge({ transferorSigned, transfereeSigned, sealed }) {
    const missing = [
      ...(transferorSigned === true ? [] : ['出让方签字']),
      ...(transfereeSigned === true ? [] : ['受让方签字']),
      ...(sealed === true ? [] : ['盖章']),
    ];
    return missing.length === 0 ? pass() : fail({}, `合同还缺：${missing.join('、')}，请上传签字盖章的原件`, missing);
  },
});

/** Art. 21: the deal stands, nobody's objection is open, and an officer found the signed original the same as the record. */
export const certificateReady = rule({
  id: 'certificate-ready',
  article: '21',
  code: 'CERTIFICATE_NOT_READY',
  title: '出具鉴证书的条件',
  moments: ['certify'],
  needs: ['dealStands', 'comparedSame', 'openObjections'],
  judge({ dealStands, comparedSame, openObjections }) {
    const missing = [
      ...(dealStands === true ? [] : ['成交已生效']),
      ...(openObjections === 0 ? [] : ['异议处理完毕']),
      ...(comparedSame === true ? [] : ['中心核对合同原件与记录一致']),
    ];
    return missing.length === 0 ? pass() : fail({}, `尚不能出具鉴证书，还缺：${missing.join('、')}`, missing);
  },
});

/** Art. 21: one certificate for one deal, ever. */
export const certificateOnce = rule({
  id: 'certificate-once',
  article: '21',
  code: 'CERTIFICATE_EXISTS',
  title: '一笔成交一份鉴证书',
  moments: ['certify'],
  needs: ['certificateExists'],
  judge: ({ certificateExists }) =>
    certificateExists === false ? pass() : fail({}, '本成交已出具鉴证书；内容有误的请办理更正，不得重复出具'),
});
