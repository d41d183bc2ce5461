/** What a ground asks for beside its evidence and a reason: who may plead it, and who must have said yes. */
export const groundNeeds = [
  'requester', // a transferor, or a third party that says how the right concerns it
  'bothSides', // both of them, so somebody must have won already
  'approval', // the department's approval, a paper of its own
  'regulator', // which regulator consented
  'legalBasis', // which law or instrument demands it
  'termOver', // a running suspension whose last day has passed
] as const;

export type GroundNeed = (typeof groundNeeds)[number];

/** A ground for stopping a trade, with the evidence that must be on file before the director may use it. */
export interface Ground {
  readonly no: number;
  readonly code: string;
  readonly name: string;
  readonly evidence: string;
  readonly needs: readonly GroundNeed[];
}

/** Art. 26: seven grounds of suspension. */
export const suspensionGrounds: readonly Ground[] = [
  { no: 1, code: 'department', name: '主管部门提出', evidence: '主管部门的书面文件', needs: [] },
  {
    no: 2,
    code: 'approvedRequest',
    name: '出让方或利害第三方申请并获批准',
    evidence: '书面申请',
    needs: ['requester', 'approval'],
  },
  { no: 3, code: 'titleDispute', name: '权属存在争议', evidence: '争议的书面证明（申请、受理通知等）', needs: [] },
  {
    no: 4,
    code: 'centre',
    name: '中心认为必要且监管部门同意',
    evidence: '监管部门或机构的书面同意',
    needs: ['regulator'],
  },
  { no: 5, code: 'unresolved', name: '中止期满而原因未消除', evidence: '原因仍未消除的证明', needs: ['termOver'] },
  { no: 6, code: 'bothParties', name: '双方同意', evidence: '出让方与受让方签署的同意书', needs: ['bothSides'] },
  { no: 7, code: 'otherLaw', name: '法律规定的其他情形', evidence: '所依据的法律文书', needs: ['legalBasis'] },
];

/** Art. 26(5): the ground on which a suspension goes on when its term is over. */
export const goingOn: Ground = suspensionGrounds.find(({ needs }) => needs.includes('termOver'))!;

/** Art. 27: six grounds of termination. */
export const terminationGrounds: readonly Ground[] = [
  { no: 1, code: 'department', name: '主管部门提出', evidence: '主管部门的书面文件', needs: [] },
  {
    no: 2,
    code: 'approvedRequest',
    name: '出让方或利害第三方书面申请并获批准',
    evidence: '书面申请',
    needs: ['requester', 'approval'],
  },
  { no: 3, code: 'court', name: '人民法院书面通知', evidence: '人民法院的书面通知', needs: [] },
  {
    no: 4,
    code: 'centre',
    name: '中心认为必要且监管部门同意',
    evidence: '监管部门或机构的书面同意',
    needs: ['regulator'],
  },
  { no: 5, code: 'bothParties', name: '双方同意', evidence: '出让方与受让方签署的同意书', needs: ['bothSides'] },
  { no: 6, code: 'otherLaw', name: '法律规定的其他情形', evidence: '所依据的法律文书', needs: ['legalBasis'] },
];
