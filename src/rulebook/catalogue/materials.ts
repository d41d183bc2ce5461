/** A kind of paper that art. 15 (and for collectives art. 7 and 29) asks for. */
export interface Material {
  readonly code: string;
  readonly name: string;
  /** always; only with an agent; only for a joint bid; only for a collective's part; only where the centre or the category asks. */
  readonly when: 'always' | 'agent' | 'joint' | 'collective' | 'asked';
  readonly condition?: string;
  /** Filed with the owner's own record (resolution, notice, filings) and judged there, not as a loose file. */
  readonly keptWith?: 'resolution' | 'villageNotice' | 'filings';
}

/** Art. 15, transferor: eight kinds, in the order of the article. */
export const transferorMaterials = [
  { code: 'transferOutApplication', name: '转出申请书', when: 'always' },
  { code: 'transferorQualification', name: '出让方资格证明', when: 'always' },
  { code: 'titleProof', name: '产权权属证明', when: 'always' },
  { code: 'tradePermission', name: '准予交易证明', when: 'always' },
  { code: 'subjectInfo', name: '标的基本情况', when: 'always' },
  { code: 'priceBasis', name: '底价及作价依据', when: 'always' },
  { code: 'agentAuthority', name: '授权委托书及受托方、负责人身份证明', when: 'agent', condition: '委托他人办理时' },
  { code: 'otherMaterials', name: '中心要求的其他材料', when: 'asked', condition: '中心或品种细则要求时' },
] as const satisfies readonly Material[];

/** Art. 7, 29: what a collective's part needs besides. */
export const collectiveMaterials = [
  {
    code: 'assemblyResolution',
    name: '成员（代表）大会决议',
    when: 'collective',
    condition: '集体资产',
    keptWith: 'resolution',
  },
  {
    code: 'villageNoticeProof',
    name: '村内公示及无异议证明',
    when: 'collective',
    condition: '集体资产',
    keptWith: 'villageNotice',
  },
  {
    code: 'filingProof',
    name: '镇人民政府、旗农牧经管部门备案',
    when: 'collective',
    condition: '集体资产',
    keptWith: 'filings',
  },
  { code: 'useControlProof', name: '用途管制及准许流转证明', when: 'collective', condition: '集体资产' },
] as const satisfies readonly Material[];

/** Papers of single categories (art. 12, last paragraph). */
export const categoryMaterials = [
  { code: 'rightCertificate', name: '专利、商标或品种权证书', when: 'asked', condition: '农牧业类知识产权' },
  { code: 'projectDocuments', name: '项目（采购）文件', when: 'asked', condition: '项目招标、采购、招商' },
  { code: 'shareCharter', name: '股份合作社章程及股权证', when: 'asked', condition: '集体资产股权' },
] as const satisfies readonly Material[];

/** Of a renewal, where the contract that is renewed was not made here. */
export const renewalMaterials = [
  { code: 'priorContract', name: '原流转合同', when: 'asked', condition: '续约且原合同不在本平台时' },
] as const satisfies readonly Material[];

/** Art. 15, transferee: seven kinds. */
export const transfereeMaterials = [
  { code: 'transferInApplication', name: '受让申请书', when: 'always' },
  { code: 'declaration', name: '受让方声明与保证', when: 'always' },
  { code: 'creditProof', name: '资产、信用等资信证明', when: 'always' },
  { code: 'qualificationProof', name: '符合受让条件的证明', when: 'always' },
  { code: 'agentAuthority', name: '授权委托书及受托人身份证', when: 'agent', condition: '委托代理时' },
  { code: 'jointAgreement', name: '联合受让协议书及代表推举书', when: 'joint', condition: '联合受让时' },
  { code: 'otherMaterials', name: '中心要求的其他材料', when: 'asked', condition: '中心或公告要求时' },
] as const satisfies readonly Material[];

const names = new Map<string, string>(
  [
    ...transfereeMaterials,
    ...transferorMaterials,
    ...collectiveMaterials,
    ...categoryMaterials,
    ...renewalMaterials,
  ].map((m) => [m.code, m.name]),
);

export const materialName = (code: string): string => names.get(code) ?? code;
export const isMaterial = (code: string): boolean => names.has(code);
