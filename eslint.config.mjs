import tseslint from 'typescript-eslint';
import { chinesePunctuation } from './scripts/eslint/chinese-punctuation.mjs';

const clock = {
  message: 'Time comes from platform/clock (ctx.now, market_now()), so that the demonstration can move it.',
};
const timeAndFloats = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', ...clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', ...clock },
  { selector: 'CallExpression[callee.name="Date"]', ...clock },
  {
    selector: 'CallExpression[callee.name="parseFloat"], CallExpression[callee.property.name="parseFloat"]',
    message: 'Money and areas are never floats: use Money, Area or Decimal.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      '.walkthrough/',
      'coverage/',
      '.stryker-tmp/',
      '.stryker-report/',
      'docs/',
      'web/dist/',
      // Written by `npm run openapi`.
      'web/src/api/schema.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: {
      '@typescript-eslint': tseslint.plugin,
      house: { rules: { 'chinese-punctuation': chinesePunctuation } },
    },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      'house/chinese-punctuation': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...timeAndFloats],
    },
  },
  // The one place that reads the machine's clock.
  {
    files: ['src/platform/clock*', 'src/platform/clock/**'],
    rules: { 'no-restricted-syntax': ['error', timeAndFloats.at(-1)] },
  },
  // Programs of the command line speak on the console.
  { files: ['src/app/main.ts', 'src/app/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Answers of HTTP and of the database are loosely typed where a test looks at them.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': 'error',
      eqeqeq: 'error',
    },
  },
);
