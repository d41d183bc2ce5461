/** What every notice tells of its subject (art. 18), and what only some kinds of right have (art. 12). */
const ofAll = ['location', 'boundaries'] as const;
const ofSome: Readonly<Record<number, readonly string[]>> = {
  1: ['soil', 'water', 'crops', 'attachments'],
  2: ['species', 'age', 'attachments'],
  3: ['facilities', 'condition'],
  4: ['model', 'year', 'condition'],
  5: ['model', 'condition'],
  6: ['certificate', 'description'],
  7: ['purpose', 'facilities'],
  8: ['structure', 'floors', 'year'],
  9: ['species', 'age', 'quality'],
};

/** Codes of the particulars that the filing form asks for. */
export const particularsOf = (category: number): readonly string[] => [...ofAll, ...(ofSome[category] ?? [])];

/** All of them, each once, in the order of the categories. */
export const allParticulars = (): readonly string[] => [...new Set([...ofAll, ...Object.values(ofSome).flat()])];

export const particularNames: Readonly<Record<string, string>> = {
  location: '坐落位置',
  boundaries: '四至',
  north: '北至',
  south: '南至',
  east: '东至',
  west: '西至',
  soil: '土质等级',
  water: '灌溉条件',
  power: '电力',
  road: '道路',
  attachments: '地上附着物',
  crops: '现种植作物',
  condition: '现状',
  facilities: '配套设施',
  species: '种类',
  age: '年龄（树龄）',
  breed: '品种',
  model: '规格型号',
  structure: '结构',
  floors: '层数',
  year: '建成（购置）年份',
  quality: '质量状况',
  grade: '等级',
  certificate: '证书',
  purpose: '用途',
  description: '说明',
  notes: '备注',
  contact: '联系人',
  arrears: '欠费情况',
};
