import { departmentNames, departmentsToAsk } from '../catalogue/index.js';
import type { VerificationFacts } from '../facts.js';
import { fail, pass, rule } from '../rule.js';

/** Confirmed, or an objection that was withdrawn or overruled in writing. Silence is never consent. */
const settled = (v: VerificationFacts) => v.state === 'confirmed' || v.state === 'withdrawn' || v.state === 'overruled';
const nameOf = (v: VerificationFacts) =>
  v.stage === 'town' ? '镇权属审查' : ((v.department && departmentNames[v.department]) ?? '主管部门');
const list = (names: readonly string[]) => [...new Set(names)].join('、');

/** Art. 16, 18: the town's review first, then every department that the category names; none still owes its written reply. */
export const verificationDone = rule({
  id: 'verification-done',
  article: '18',
  code: 'VERIFICATION_PENDING',
  title: '核实结果',
  moments: ['approve', 'announce'],
  needs: ['verifications', 'category', 'subKind'],
  judge({ verifications, category, subKind }) {
    const open = verifications.filter((v) => !settled(v) && v.state !== 'objected').map(nameOf);
    const town = verifications.some((v) => v.stage === 'town') ? [] : ['镇权属审查（尚未提请）'];
    const unasked = departmentsToAsk(category, subKind).filter(
      (department) => !verifications.some((v) => v.stage === 'banner' && v.department === department),
    );
    const pending = [...open, ...town, ...unasked.map((department) => `${departmentNames[department]}（尚未提请）`)];
    if (pending.length === 0) return pass({ replies: verifications.length });
    return fail({ pending }, `尚未收到书面核实结果：${list(pending)}。请等待或催办，未答复不视为同意`);
  },
});

/** Art. 16, 18: an objection bars until it is withdrawn or overruled in writing. */
export const verificationUnobjected = rule({
  id: 'verification-unobjected',
  article: '16',
  code: 'VERIFICATION_OBJECTED',
  title: '核实无异议',
  moments: ['approve', 'announce'],
  needs: ['verifications'],
  judge({ verifications }) {
    const objected = verifications.filter((v) => v.state === 'objected').map(nameOf);
    if (objected.length === 0) return pass();
    return fail({ objected }, `${list(objected)}提出异议。须由其书面撤回，或由中心主任附依据书面裁定后方可通过`);
  },
});

/** Art. 17: the same for the check of an applicant by the centre with the departments. */
export const partyCheckDone = rule({
  id: 'party-check-done',
  article: '17',
  code: 'VERIFICATION_PENDING',
  title: '受让方审查',
  moments: ['qualify'],
  needs: ['partyChecks'],
  judge({ partyChecks }) {
    const pending = partyChecks.filter((v) => !settled(v) && v.state !== 'objected').map(nameOf);
    return pending.length === 0 ? pass() : fail({ pending }, `尚未收到对受让方的书面审查结果：${list(pending)}`);
  },
});

export const partyCheckUnobjected = rule({
  id: 'party-check-unobjected',
  article: '17',
  code: 'VERIFICATION_OBJECTED',
  title: '受让方审查无异议',
  moments: ['qualify'],
  needs: ['partyChecks'],
  judge({ partyChecks }) {
    const objected = partyChecks.filter((v) => v.state === 'objected').map(nameOf);
    return objected.length === 0
      ? pass()
      : fail({ objected }, `${list(objected)}对受让方提出异议，撤回或书面裁定前不得通过`);
  },
});
