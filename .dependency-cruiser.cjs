/**
 * The floors of the house: a room imports only from rooms further down this list, and from another room only through its
 * index.ts. See docs/ for the reasons; scripts/check-architecture.mjs runs it.
 */
const floors = [
  ['values'],
  ['rulebook'],
  ['platform'],
  ['organizations', 'accounts', 'parties', 'people', 'guide', 'lawbook', 'professionals'],
  ['funds'],
  ['listings'],
  ['applications', 'demands', 'filings', 'lending', 'joint-notices', 'handovers'],
  ['trading', 'tenders'],
  ['deals', 'registry', 'disputes', 'credit'],
  [
    'consultations',
    'documents',
    'dossiers',
    'opendata',
    'statistics',
    'supervision',
    'workbench',
    'notices',
    'promotions',
    'rights',
  ],
  ['app'],
];
/** Rooms whose files may be imported one by one: small pure types, and the platform's services. */
const open = ['values', 'platform'];

const room = (names) => `^src/(?:${names.join('|')})/`;
const above = floors.slice(0, -1).map((names, floor) => ({
  name: `floor-${names[0]}`,
  comment: 'A module imports only from floors below its own.',
  severity: 'error',
  from: { path: room(names) },
  to: { path: room(floors.slice(floor + 1).flat()) },
}));

module.exports = {
  forbidden: [
    ...above,
    {
      name: 'a-floor-for-every-room',
      comment: 'A new folder of src/ is given its floor here.',
      severity: 'error',
      from: { path: '^src/', pathNot: room(floors.flat()) },
      to: {},
    },
    {
      name: 'through-the-door',
      comment: 'Other rooms import a room through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: [`^src/(?:${open.join('|')}|$1)/`, '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'rulebook-is-pure',
      comment: 'Facts in, a verdict out: no framework, no database, no clock, no I/O.',
      severity: 'error',
      from: { path: '^src/(?:rulebook|values)/' },
      to: { pathNot: ['^src/(?:rulebook|values)/', '(?:^|/)decimal\\.js(?:/|$)'] },
    },
    {
      name: 'sealing-runs-in-browsers',
      comment: 'Web Crypto and the sharing of a secret: what a bidder’s page can load.',
      severity: 'error',
      from: { path: '^src/tenders/sealing/' },
      to: { pathNot: ['^src/tenders/sealing/', '(?:^|/)shamir-secret-sharing(?:/|$)'] },
    },
    {
      name: 'no-cycle-between-rooms',
      comment: 'Not even of types.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { circular: true, pathNot: '^src/$1/' },
    },
    {
      name: 'no-cycle',
      comment: 'Within a room two files may know each other’s types.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-declared-packages',
      comment: 'The image is installed without devDependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts|web)/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^migrations/', '^bench/'] },
    // This cruiser's TypeScript support ends before version 6; swc reads the same syntax.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      extensionAlias: { '.js': ['.ts', '.js'] },
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
