import { categoryOf, materialName, transfereeMaterials, transferorMaterials } from '../catalogue/index.js';
import { fail, pass, rule } from '../rule.js';

// One code may be another paper on the other side (an agent's authority), so each side names its own.
const named = (codes: readonly string[]) =>
  transfereeMaterials
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .join('、');
const listed = (codes: readonly string[]) => codes.map(materialName).join('、');

/** Art. 15: the transferor's eight kinds, the conditional ones where their condition holds, and the category's own papers; every missing one at once. */
export const transferorPapers = rule({
  id: 'transferor-materials',
  article: '15',
  code: 'MATERIALS_MISSING',
  title: '出让方材料',
  moments: ['submit', 'accept', 'approve'],
  needs: ['materials', 'hasAgent', 'category', 'owners'],
  field: 'materials',
  judge({ materials, hasAgent, category, owners }, law) {
    const required: string[] = transferorMaterials
      .filter((m) => m.when === 'always' || (m.when === 'agent' && hasAgent))
      .map((m) => m.code);
    required.push(...(categoryOf(category, law.categories)?.extraMaterials ?? []));
    // Art. 7: evidence of use control and permission. Resolution, notice and filings are judged with the owner (art. 29).
    if (owners.some((owner) => owner.kind === 'collective')) required.push('useControlProof');
    const missing = required.filter((code) => !materials.includes(code));
    return missing.length === 0
      ? pass({ required: required.length })
      : fail({ missing }, `还缺：${listed(missing)}`, missing);
  },
});

/** Art. 15: who files answers for what is filed; the acceptance of that liability is recorded with time and identity. */
export const liability = rule({
  id: 'transferor-liability',
  article: '15',
  code: 'MATERIALS_MISSING',
  title: '材料真实性责任',
  moments: ['submit'],
  needs: ['liabilityAccepted'],
  field: 'liabilityAccepted',
  judge: ({ liabilityAccepted }) =>
    liabilityAccepted === true
      ? pass()
      : fail({}, '请确认对所交材料的真实、完整、合法、有效负责后再提交', ['liabilityAccepted']),
});

/** Art. 15: the transferee's seven kinds, conditional ones included. */
export const transfereePapers = rule({
  id: 'transferee-materials',
  article: '15',
  code: 'MATERIALS_MISSING',
  title: '受让方材料',
  moments: ['apply', 'qualify'],
  needs: ['applicationMaterials', 'applicationHasAgent', 'jointBid', 'statementAccepted'],
  field: 'materials',
  judge({ applicationMaterials, applicationHasAgent, jointBid, statementAccepted }) {
    const required: string[] = transfereeMaterials
      .filter(
        (m) => m.when === 'always' || (m.when === 'agent' && applicationHasAgent) || (m.when === 'joint' && jointBid),
      )
      .map((m) => m.code);
    const missing = required.filter((code) => !applicationMaterials.includes(code));
    if (missing.length > 0) return fail({ missing }, `还缺：${named(missing)}`, missing);
    return statementAccepted === true
      ? pass({ required: required.length })
      : fail({}, '请确认受让方声明与保证后再提交', ['statementAccepted']);
  },
});
