/**
 * What each template prints. Everything is text ready for print (money by `Money.format()`, dates as 2026年3月5日): templates know no law and
 * count nothing. An optional value that is absent prints as “—” or drops its clause.
 */
export interface DocumentBase {
  /** The document's own number. */
  number: string;
  /** The office that issues it: 伊金霍洛旗农村牧区产权流转交易中心. */
  issuer: string;
  /** Printed across each page: 作废, 演示, 草稿. */
  watermark?: string;
}

export interface DocumentParty {
  name: string;
  /** 居民身份证, 统一社会信用代码, 土地承包经营权证 … */
  idKind?: string;
  /** As the caller may show it: masked where the paper is public. */
  idNumber?: string;
  address?: string;
  phone?: string;
  /** Legal or household representative. */
  representative?: string;
  /** Delegate who signs, with the delegation. */
  agent?: string;
}

export interface BankAccountText {
  holder: string;
  bankName: string;
  accountNumber: string;
}

export interface ContractParcel {
  owner: string;
  name: string;
  location: string;
  /** With its unit: 2,380.94 亩. */
  quantity: string;
  /** Quality grade (Land Contract Law 40(2)), or condition of a thing. */
  grade?: string;
  certificateNo?: string;
  unitPrice?: string;
}
