import type { LawAt } from '../law.js';
import { departments, methods, transferKinds } from '../terms.js';
import { departmentsToAsk, type Category } from './categories.js';
import { suspensionGrounds, terminationGrounds } from './grounds.js';
import {
  categoryMaterials,
  collectiveMaterials,
  renewalMaterials,
  transfereeMaterials,
  transferorMaterials,
  type Material,
} from './materials.js';
import { departmentNames, directionNames, methodNames, transferKindNames } from './names.js';

export {
  categories,
  categoryOf,
  departmentsToAsk,
  subKindOf,
  type Category,
  type SubKind,
  type UsualTerms,
} from './categories.js';
export * from './trading-fields.js';
export * from './trading-rules.js';
export {
  goingOn,
  groundNeeds,
  suspensionGrounds,
  terminationGrounds,
  type Ground,
  type GroundNeed,
} from './grounds.js';
export {
  categoryMaterials,
  collectiveMaterials,
  isMaterial,
  materialName,
  transfereeMaterials,
  transferorMaterials,
  type Material,
} from './materials.js';
export {
  type ComplaintKindCode,
  complaintKindNames,
  type InspectionFinding,
  inspectionFindingNames,
  departmentNames,
  directionNames,
  methodNames,
  transferKindNames,
} from './names.js';
export { allParticulars, particularNames, particularsOf } from './particulars.js';

const material = ({ code, name, when, condition, keptWith }: Material) => ({
  code,
  name,
  required: when === 'always',
  ...(condition && { condition }),
  ...(keptWith && { keptWith }),
});

function categoryView(category: Category) {
  const extra = categoryMaterials.filter((m) => category.extraMaterials.includes(m.code));
  return {
    no: category.no,
    name: category.name,
    subKinds: category.subKinds.map(({ code, name }) => ({
      code,
      name,
      departments: departmentsToAsk(category.no, code, [category]),
    })),
    units: category.units,
    directions: category.directions.map((code) => ({ code, name: directionNames[code] })),
    transferKinds: category.transferKinds.map((code) => ({ code, name: transferKindNames[code] })),
    methods: category.methods.map((code) => ({ code, name: methodNames[code] })),
    materials: [
      ...transferorMaterials.map(material),
      ...extra.map((m) => ({ ...material(m), required: true })),
      ...collectiveMaterials.map(material),
      ...renewalMaterials.map(material),
    ],
    departments: category.departments,
    periods: category.periods,
    usual: category.usual,
    rules: category.rules,
    agriculturalUse: category.agriculturalUse,
  };
}

/** What GET /api/catalogue answers. */
export function catalogue({ law, situation, notice }: LawAt) {
  return {
    categories: law.categories.map(categoryView),
    materials: {
      transferor: transferorMaterials.map(material),
      collective: collectiveMaterials.map(material),
      renewal: renewalMaterials.map(material),
      transferee: transfereeMaterials.map(material),
    },
    methods: methods.map((code) => ({ code, name: methodNames[code] })),
    transferKinds: transferKinds.map((code) => ({ code, name: transferKindNames[code] })),
    departments: departments.map((code) => ({ code, name: departmentNames[code] })),
    suspensionGrounds,
    terminationGrounds,
    law: {
      version: law.version,
      number: law.number,
      title: law.title,
      situation,
      lapsed: law.lapsed,
      advisory: law.advisory,
      notice,
      depositShare: law.depositShare.toFixed(),
      tenderDepositShare: law.tenderDepositShare.toFixed(),
    },
  };
}
