import type { OwnerFacts, PartyFacts } from '../facts.js';
import type { Law } from '../law.js';
import { fail, notApplicable, pass, rule, unknown } from '../rule.js';

const isPerson = (party: PartyFacts) => party.kind === 'household' || party.kind === 'individual';
const names = (parties: readonly PartyFacts[]) => parties.map((party) => party.name).join('、');
const known = ['household', 'individual', 'collective', 'legalPerson', 'organisation'];

/** Art. 5, 29: nobody's land goes to market but by that person's own will, in that person's own hand: each household and individual among the owners. */
export const voluntaryStatement = rule({
  id: 'voluntary-statement',
  article: '5',
  code: 'VOLUNTARY_STATEMENT_MISSING',
  title: '自愿流转声明',
  moments: ['submit', 'accept', 'approve'],
  needs: ['owners', 'today'],
  field: 'owners',
  judge({ owners, today }) {
    if (owners.length === 0) return fail({}, '请先填写各标的物的产权人');
    const persons = owners.filter(isPerson);
    if (persons.length === 0) return notApplicable('产权人均非农户或个人');
    const lacking = persons.filter((owner) => owner.statementSignedOn === null || owner.statementSignedOn > today);
    if (lacking.length === 0) return pass({ persons: persons.length });
    return fail(
      { persons: persons.length, lacking: lacking.length },
      `还缺${lacking.length}户（人）本人签署的自愿流转声明：${names(lacking)}`,
      ids(lacking),
    );
  },
});

/** Art. 5, 15(7): whoever files for an owner shows that owner's written delegation. */
export const delegation = rule({
  id: 'delegation',
  article: '15',
  code: 'DELEGATION_MISSING',
  title: '书面委托',
  moments: ['submit', 'accept', 'approve'],
  needs: ['owners', 'today'],
  field: 'owners',
  judge({ owners, today }) {
    const delegating = owners.filter((owner) => owner.needsDelegation !== false);
    if (delegating.length === 0) return notApplicable('产权人自行申请');
    const lacking = delegating.filter((owner) => owner.delegationSignedOn === null || owner.delegationSignedOn > today);
    if (lacking.length === 0) return pass({ delegating: delegating.length });
    return fail(
      { lacking: lacking.length },
      `由他人代为申请的，还缺${lacking.length}户（人）的书面委托：${names(lacking)}`,
      ids(lacking),
    );
  },
});

const ids = (owners: readonly OwnerFacts[]) => owners.map((owner) => owner.partyId);

function judgeIds(parties: readonly PartyFacts[]) {
  if (parties.length === 0) return fail({}, '请先填写主体信息');
  const wrong = parties.filter(
    (p) => p.idValid !== true || !known.includes(p.kind) || isPerson(p) === (p.idType === 'uscc'),
  );
  if (wrong.length === 0) return pass({ parties: parties.length });
  return fail(
    {},
    `证件号码不正确或证件类型与主体不符：${names(wrong)}。请对照证件原件核对`,
    wrong.map((p) => p.partyId),
  );
}

/**
 * Art. 13(3); Civil Code 17, 18: 18 years, or 16 living on own labour, with full capacity; bodies that exist.
 * A household acts through its representative, whose age counts.
 */
function judgeCapacity(parties: readonly PartyFacts[], law: Law) {
  if (parties.length === 0) return fail({}, '请先填写主体信息');
  const ageless = parties.find((p) => isPerson(p) && p.age === null);
  if (ageless) return unknown('age', `无法判断${ageless.name}的年龄，请补充出生日期`);
  const wrong = parties.filter((p) => {
    if (p.fullCapacity !== true) return true;
    if (!isPerson(p)) return false;
    const age = p.age ?? 0;
    return !(age >= law.adultAge || (age >= law.ownLabourAge && p.livesOnOwnLabour === true));
  });
  if (wrong.length === 0) return pass({ parties: parties.length });
  const detail = `不具有完全民事行为能力：${names(wrong)}。未满${law.adultAge}周岁的，须年满${law.ownLabourAge}周岁并提交以自己劳动收入为主要生活来源的证明，否则由法定代理人依法办理`;
  return fail(
    {},
    detail,
    wrong.map((p) => p.partyId),
  );
}

function judgeBlacklist(parties: readonly PartyFacts[]) {
  if (parties.length === 0) return fail({}, '请先填写主体信息');
  const listed = parties.filter((p) => p.blacklisted !== false);
  return listed.length === 0
    ? pass()
    : fail(
        {},
        `已列入黑名单，期满或解除前不得参加交易：${names(listed)}`,
        listed.map((p) => p.partyId),
      );
}

const listingMoments = ['submit', 'accept', 'approve', 'contract'] as const;
const applicantMoments = ['apply', 'qualify', 'contract'] as const;

/** Art. 13; GB 11643, GB 32100: identity numbers of the owners. */
export const ownerIds = rule({
  id: 'owner-ids',
  article: '13',
  code: 'ID_INVALID',
  title: '出让方证件',
  moments: listingMoments,
  needs: ['owners'],
  field: 'owners',
  basis: 'law',
  judge: ({ owners }) => judgeIds(owners),
});

/** Art. 13(3): the owners can act. */
export const ownerCapacity = rule({
  id: 'owner-capacity',
  article: '13',
  code: 'NO_CAPACITY',
  title: '出让方行为能力',
  moments: listingMoments,
  needs: ['owners'],
  field: 'owners',
  basis: 'law',
  judge: ({ owners }, law) => judgeCapacity(owners, law),
});

/** Art. 32: checked at filing and at contract. */
export const ownerBlacklist = rule({
  id: 'owner-blacklist',
  article: '32',
  code: 'BLACKLISTED',
  title: '出让方信用',
  moments: ['submit', 'approve', 'contract'],
  needs: ['owners'],
  judge: ({ owners }) => judgeBlacklist(owners),
});

/** Art. 13; GB 11643, GB 32100: identity numbers of the applicants. */
export const applicantIds = rule({
  id: 'applicant-ids',
  article: '13',
  code: 'ID_INVALID',
  title: '受让方证件',
  moments: applicantMoments,
  needs: ['applicants'],
  field: 'partyId',
  basis: 'law',
  judge: ({ applicants }) => judgeIds(applicants),
});

/** Art. 13(3): the applicants can act. */
export const applicantCapacity = rule({
  id: 'applicant-capacity',
  article: '13',
  code: 'NO_CAPACITY',
  title: '受让方行为能力',
  moments: applicantMoments,
  needs: ['applicants'],
  field: 'partyId',
  basis: 'law',
  judge: ({ applicants }, law) => judgeCapacity(applicants, law),
});

/** Art. 32: checked at application, at each bid and at contract. */
export const applicantBlacklist = rule({
  id: 'applicant-blacklist',
  article: '32',
  code: 'BLACKLISTED',
  title: '受让方信用',
  moments: ['apply', 'qualify', 'bid', 'agree', 'contract'],
  needs: ['applicants'],
  judge: ({ applicants }) => judgeBlacklist(applicants),
});
