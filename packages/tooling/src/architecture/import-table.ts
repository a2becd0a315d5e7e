/**
 * How much one package may use of another: `all`; `types` alone; types and the `values` that are named; or `on-demand`,
 * which is by `import()` when it is needed, and types.
 */
export type Extent = 'all' | 'types' | 'on-demand' | { readonly values: readonly string[] }

const languages = ['nb', 'nn', 'en'] as const

/** What packages offer beside their index, so that nobody loads three languages for one. */
export const subpaths: Readonly<Record<string, readonly string[]>> = {
  pricing: ['words'],
  presentation: [
    ...['estimate', 'plan', 'quote', 'reading'].flatMap((of) => [
      of,
      ...languages.map((language) => `${of}/${language}`),
    ]),
    'languages',
  ],
  documents: [
    ...['cells', 'docx', 'html', 'languages'],
    ...languages,
    ...languages.map((language) => `offer/${language}`),
    ...['pdf', 'text', 'xlsx'],
  ],
  'request-form': ['deferred', 'texts'],
}

type Row = Readonly<Record<string, Extent>>

const engine = { pricing: 'all', 'price-lists': 'all', planning: 'all' } as const

const everything: Row = {
  ...engine,
  intake: 'all',
  quotes: 'all',
  presentation: 'all',
  signatures: 'all',
  documents: 'all',
  'request-form': 'all',
  ui: 'all',
}

/** Subpaths with a row of their own in the import table; others are held to what is said of their package. */
export const ownRows: readonly string[] = ['pricing/words']

/**
 * Who may import whom: the table of docs/architecture.md. What is not in it is not allowed. Tests are held only to what
 * their package declares, and to a package's index.
 */
export const importTable: Readonly<Record<string, Row>> = {
  pricing: {},
  'price-lists': { pricing: 'all' },
  planning: { pricing: 'all' },
  intake: {
    pricing: {
      values: [
        'askedGroups',
        'boundedText',
        'components',
        'composed',
        'daysAfter',
        'editDistance',
        'isDay',
        'isObject',
        'isRead',
        'issueArea',
        'jsonSchemaOf',
        'limits',
        'pointer',
        'requireArgument',
        'severities',
        'withoutTrailing',
      ],
    },
    'price-lists': { values: ['ssbCatalogue'] },
  },
  quotes: { pricing: 'all' },
  signatures: { pricing: { values: ['digest', 'failure', 'success'] }, quotes: 'all' },
  presentation: {
    pricing: {
      values: [
        'addAmounts',
        'applicationPage',
        'dayInWords',
        'headingOfComponent',
        'isDay',
        'isObject',
        'namesOfThings',
        'originOf',
        'osloDay',
        'steps',
        'summary',
        'valueAt',
        'withoutTrailing',
      ],
    },
    'pricing/words': 'all',
    planning: 'types',
    intake: 'types',
    quotes: 'types',
  },
  documents: {
    pricing: { values: ['InvariantError', 'failure', 'guardedCell', 'netByComponent', 'success', 'summary'] },
    planning: 'types',
    quotes: 'types',
    presentation: 'all',
  },
  ui: { pricing: 'types', presentation: 'all' },
  'request-form': { ...engine, intake: 'on-demand', presentation: 'all', ui: 'all' },
  estimator: {
    ...engine,
    intake: 'on-demand',
    presentation: 'all',
    documents: 'all',
    'request-form': 'all',
    ui: 'all',
  },
  'quote-desk': everything,
  cli: everything,
  tooling: { ...everything, 'pricing/words': 'all' },
}

/** Inside pricing a folder knows only those before it. */
export const pricingLayers = ['values', 'tariffs', 'components', 'estimate'] as const

/** Packages that only some files may use, since everything else goes through these files. */
export const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  '@date-fns/utc': ['packages/pricing/src/values/days-after.ts'],
  '@noble/hashes': ['packages/pricing/src/values/canonical.ts', 'packages/pricing/src/values/json-bytes.ts'],
  'date-fns': ['packages/pricing/src/values/days-after.ts'],
  '@myriaddreamin/typst-ts-node-compiler': ['packages/documents/src/pdf/'],
  jose: ['packages/signatures/src/', 'apps/quote-desk/server/sign-in/', 'apps/quote-desk/server/testing/'],
  nodemailer: ['apps/quote-desk/server/jobs/'],
  'openid-client': ['apps/quote-desk/server/sign-in/'],
  unpdf: ['packages/documents/src/pdf/'],
  'decimal.js': ['packages/pricing/src/values/', 'packages/tooling/'],
}

/**
 * Texts are read wherever they stand, to make modules of them, and a server that was built is started: here alone is a module
 * named by a computation.
 */
export const loadByPath = ['packages/tooling/src/generated/languages.ts', 'apps/quote-desk/web/build/start.ts']

/**
 * Files that other packages may reach. Sample files are made of the samples that the rules of quotes are tested by: there is
 * one list of them; fuzzing and a pricer in another language take the generators that tests have, and links are read as the page does.
 * The tour of one answer goes through the page of an app, which no package imports, and pages call the command line.
 * Pages of both apps are tested in one browser. What documents are kept as, read aloud and pictured, is made of the quotes that their tests are of.
 */
export const isOpen = (file: string): boolean =>
  [
    'packages/documents/src/testing/aloud.ts',
    'packages/documents/src/testing/golden.ts',
    'packages/documents/src/testing/printed-offer.ts',
    'packages/quotes/src/testing/changed.ts',
    'packages/quotes/src/testing/rule-samples.ts',
    'packages/quotes/src/verify/read-quote.ts',
    'packages/pricing/src/testing/arbitrary-request.ts',
    'packages/pricing/src/testing/sampled-projects.ts',
    'packages/intake/src/testing/index.ts',
    'apps/estimator/browser/lighthouse/look.ts',
    'apps/estimator/browser/testing/address.ts',
    'apps/estimator/browser/testing/chromium.ts',
    'apps/estimator/browser/testing/findings.ts',
    'apps/estimator/browser/testing/tabs.ts',
    'apps/estimator/src/testing/built-site.ts',
    'apps/estimator/src/testing/drawn-page.tsx',
    'apps/estimator/src/import/decode-link.ts',
    'apps/cli/src/process-environment.ts',
    'apps/cli/src/run.ts',
  ].includes(file)
