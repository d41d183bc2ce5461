import { changeText, noticeChanges, type NoticeTerms } from '../../src/rulebook/index.js';

const day = (text: string) => new Date(`${text}+08:00`);
const standing: NoticeTerms = {
  registrationUntil: day('2024-06-13T18:00:00'),
  depositUntil: day('2024-06-14T18:00:00'),
  qualificationUntil: null,
  priorityDeadline: day('2024-06-12T18:00:00'),
  opensAt: day('2024-06-17T10:00:00'),
  freePeriodMinutes: 60,
  increment: '10.00',
  maxIncrement: null,
  extensionMinutes: 5,
  maxExtensions: null,
  resultNoticeWorkingDays: 3,
  contractDays: 30,
  oneApplicant: 'agreement',
  priorityWindowWorkingDays: null,
  conditions: '无特殊条件',
  award: null,
  auction: null,
  draw: null,
};
const to = (more: Partial<NoticeTerms>) => noticeChanges(standing, { ...standing, ...more });

describe('what a change notice changes (art. 18)', () => {
  it('is nothing where all is as it was, however the dates are written', () => {
    expect(to({ opensAt: new Date('2024-06-17T02:00:00Z') })).toEqual([]);
  });

  it.each([
    [{ opensAt: day('2024-06-18T10:00:00') }, false],
    [{ opensAt: day('2024-06-17T09:59:59') }, true],
    [{ qualificationUntil: day('2024-06-15T10:00:00') }, true],
    [{ priorityDeadline: null }, true],
    [{ conditions: '须为本集体成员' }, true],
    [{ increment: '20.00' }, true],
    [{ oneApplicant: 'session' as const }, true],
  ])('%j is material: %j', (more, material) => {
    expect(to(more).map((change) => change.material)).toEqual([material]);
  });

  it('says each in the words of the notice, in its order', () => {
    const changes = to({
      maxExtensions: 10,
      priorityWindowWorkingDays: 5,
      oneApplicant: 'session',
      registrationUntil: day('2024-06-14T18:00:00'),
    });
    expect(changes.map(changeText)).toEqual([
      '报名截止：由“2024年6月13日18:00”改为“2024年6月14日18:00”',
      '延时次数上限：由“不限”改为“10次”',
      '只有一名合格受让方时的处理：由“转为协议”改为“按竞价进行”',
      '场后优先权行使期：由“场内行使”改为“5个工作日”',
    ]);
  });
});
