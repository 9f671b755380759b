// The order of the house, watched by a tool. tests/borders.test.ts plants violations and expects them to be caught.
// @swc/core must be installed: without it nothing is read under TypeScript 7, and nothing is complained about.

/** A slice may import the slices before it, none after it. */
const SLICES = [
  'texts',
  'people',
  'records',
  'translation',
  'library',
  'organisations',
  'project',
  'events',
  'practices',
  'policies',
  'research',
  'indicators',
  'reports',
  'newsletters',
  'subscribers',
  'home',
  'site',
];

const TEST = '\\.test\\.tsx?$';

/** What runs in browsers. */
const BROWSER = '^src/(admin/|slices/[^/]+/admin/)';

const ladder = SLICES.slice(0, -1).map((slice, index) => ({
  name: `slice-order-${slice}`,
  comment: `${slice} comes before ${SLICES.slice(index + 1).join(', ')} and must not know them`,
  severity: 'error',
  from: { path: `^src/slices/${slice}/` },
  to: { path: `^src/slices/(${SLICES.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...ladder,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'slice-by-its-door',
      comment: 'a slice is entered by index.ts or model.ts; tables may refer to the tables of earlier slices',
      severity: 'error',
      from: { path: '^src/slices/([^/]+)/', pathNot: ['/schema\\.ts$', TEST] },
      to: { path: '^src/slices/', pathNot: ['^src/slices/$1/', '^src/slices/[^/]+/(index|model|admin/index)\\.ts$'] },
    },
    {
      name: 'tables-refer-to-tables',
      severity: 'error',
      from: { path: '^src/slices/([^/]+)/schema\\.ts$' },
      to: { path: '^src/slices/', pathNot: ['^src/slices/$1/', '^src/slices/[^/]+/(schema|model)\\.ts$'] },
    },
    {
      name: 'browser-has-no-node',
      comment: 'what of the server it may carry, scripts/admin.mjs says, which sees the bundle: types are free there',
      severity: 'error',
      from: { path: BROWSER, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-knows-no-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: [BROWSER, TEST] },
      to: { path: BROWSER },
    },
    {
      name: 'screens-are-listed-once',
      comment: 'the shell knows the screens of slices by screens.ts alone',
      severity: 'error',
      from: { path: '^src/admin/', pathNot: '^src/admin/screens\\.ts$' },
      to: { path: '^src/slices/[^/]+/admin/' },
    },
    {
      name: 'shell-by-its-doors',
      comment: 'screens use api, forms, i18n, kit, notices and router of the shell, each by its index.ts',
      severity: 'error',
      from: { path: '^src/slices/[^/]+/admin/', pathNot: TEST },
      to: { path: '^src/admin/', pathNot: '^src/admin/(api|forms|i18n|kit|notices|router)/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(slices|cli|admin|document|checking|reading|charts|ui)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'facts-are-pure',
      comment: 'no database, no HTTP, no files: values in, values out',
      severity: 'error',
      from: { path: '^src/facts/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/facts/', '^src/platform/languages\\.ts$'] },
    },
    {
      name: 'facts-touch-nothing-outside',
      severity: 'error',
      from: { path: '^src/facts/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'library-runs-anywhere',
      comment: '`secon/facts` is one file for browsers too: of reading only what cuts texts',
      severity: 'error',
      from: { path: '^src/exports/', pathNot: TEST },
      to: {
        pathNot: [
          '^src/(exports|facts)/',
          '^src/reading/(model|plain-text|published|sections)\\.ts$',
          '^src/platform/languages\\.ts$',
        ],
      },
    },
    {
      name: 'document-knows-no-record',
      severity: 'error',
      from: { path: '^src/document/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/(document|facts|ui)/', '^src/platform/(languages|root)\\.ts$'] },
    },
    {
      name: 'ui-knows-no-record',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/(ui|document|facts)/', '^src/platform/(languages|root|i18n/index)\\.ts$'] },
    },
    {
      name: 'reading-and-checking-open-no-database',
      severity: 'error',
      from: { path: '^src/(reading|checking)/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/(reading|checking|facts)/', '^src/platform/(languages|root)\\.ts$'] },
    },
    {
      name: 'slices-do-not-know-the-command',
      severity: 'error',
      from: { path: '^src/slices/' },
      to: { path: '^src/(cli/|server\\.ts|slices\\.ts)' },
    },
    {
      name: 'only-queries-speak-sql',
      comment: 'pages and routes get views; templates get data',
      severity: 'error',
      from: { path: '^src/slices/.*/(pages|email|report|routes)[^/]*\\.tsx?$' },
      to: { path: 'node_modules/drizzle-orm' },
    },
    {
      name: 'only-http-speaks-http',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/(http/|registry\\.ts)', '/routes\\.ts$', TEST] },
      to: { path: 'node_modules/(hono|@hono)/' },
    },
    { name: 'no-tests-in-code', severity: 'error', from: { pathNot: [TEST, '^(tests|bench)/'] }, to: { path: TEST } },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '/(arbitrary|testing)\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
};
