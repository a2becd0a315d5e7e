import {
  coverageIssues,
  estimate,
  type Issue,
  jsonLimits,
  priceListFor,
  priceListWarnings,
  type Result,
  readDocument,
  readEstimate,
  readJson,
  replay,
} from '@anslag/pricing'
import { quoteSchema } from '@anslag/quotes'
import { changed } from './changed.ts'
import {
  catalogueIssuesOf,
  changedList,
  estimateOf,
  examples,
  inputOf,
  issuesOf,
  listIssuesOf,
  vatTableIssuesOf,
} from './examples.ts'
import { acceptedQuote } from './quotes.ts'

const refusal = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues)

const tooLarge = ' '.repeat(jsonLimits.bytes + 1)

const tooMany = `[${'0,'.repeat(jsonLimits.members)}0]`

const texts = [
  '{"a":1,"a":2}',
  '{"a":1.5}',
  '{"a"',
  '[1,]',
  '"\\ud800"',
  '['.repeat(40),
  `{"${'a'.repeat(1_001)}":1}`,
  tooLarge,
  tooMany,
]

const badRequests: readonly object[] = [
  { project: { endsOn: '2026-02-30' } },
  { project: { endsOn: '0026-02-20', title: '' } },
  { project: { title: 'a'.repeat(300) }, sources: {}, unknown: 1 },
  { institutions: [{ id: 'A b', country: 'no' }], wishes: [{ id: 'a', text: '\u0001' }] },
  { populations: [{ id: 'a', criteria: -1, relations: 1.5, kind: 'x' }, {}] },
  { tables: ['f x'], variables: [{ name: 'a b' }], application: { attachments: { dpia: null, protocol: 'ja' } } },
  {
    sources: [
      { id: 'a', register: 'nrp' },
      { id: 'b', register: 'vaeret' },
      { id: 'c', register: 'npr', holder: 'other' },
    ],
  },
  { tables: ['F_X'], areas: ['zz'], variables: [{ name: 'a', list: 'q' }] },
  { deliveries: [{ id: 'a', receives: ['x'] }, { id: 'a' }] },
  {
    institutions: [
      { id: 'a', country: 'UK' },
      { id: 'b', country: 'XX' },
    ],
  },
]

const attachments = {
  protocol: false,
  variableLists: 'none',
  variableOverview: false,
  dpia: 'none',
  identifyingJustification: false,
  updatedDocumentation: false,
  gdprStatement: false,
  script: true,
}

const previous = { approvedOn: '2017-01-01' }

const other = { holder: 'ownData', linking: 'distributed', contactNamed: false, documentation: 'missing' }

/** Requests that can be priced, and of which the checks have something to say. */
const doubtfulRequests: readonly object[] = [
  {},
  {
    application: { kind: 'change', purpose: 'other', legalBasis: 'unclear', previous, attachments },
    wishes: [{ id: 'w' }],
  },
  { populations: [] },
  { institutions: [{ id: 'x', country: 'DK', recognition: 'none', responsible: true }], deliveries: [] },
  {
    sources: [
      { id: 'k', fileFormat: 'other', ...other },
      { id: 'm', fileFormat: 'fixedWidth', linking: 'ssb' },
    ],
  },
  { tables: ['TAB_DEMO_GRKRETS', 'TAB_DEMO_GRKRETS'], areas: ['struktur'], application: { attachments } },
  { tables: ['TAB_DEMO_GRKRETS'] },
  { tables: [], areas: [], wishes: [], application: { kind: 'change', legalBasis: 'partly', previous } },
  { application: { attachments: { variableLists: 'incomplete' } }, institutions: [] },
  {
    institutions: [
      { id: 'x', country: 'NO', recognition: 'none' },
      { id: 'y', country: 'SE' },
    ],
  },
  { institutions: [{ id: 'a', responsible: false }] },
  { institutions: [{ id: 'a', country: 'NO' }] },
  { institutions: [{ id: 'a', recognition: 'pending' }] },
  { institutions: [{ id: 'a', recognition: 'eurostat', country: 'DK' }] },
  { sources: [{ id: 'b', records: 9_000_000_000 }] },
  { populations: [{ id: 'p', kind: 'suppliedByOthers' }], sources: [] },
  { sources: [{ id: 'k', files: 3 }], deliveries: [{ id: '2027', receives: [], expectedOn: '2004-05-03' }] },
  { populations: [{ id: 'p', criteria: 100 }], institutions: [{ id: 'unis', country: 'SJ' }] },
]

const perStarted = (increment: string) => ({
  kind: 'started-unit',
  figures: { increment, value: '1.00' },
  unit: 'money/hour',
  vatCategory: 'S',
  status: 'demonstration',
  source: 'anslag-demonstration',
  place: 'x',
  confirmedOn: '2026-11-22',
})

const badLists: readonly Readonly<Record<string, unknown>>[] = [
  { '/validTo': '2025-01-01', '/revision': 2, '/rates/adviser/source': 'q' },
  { '/tariffs/coordination.populations/figures/value': { low: '3', likely: '2', high: '1' } },
  { '/tariffs/fd-trygd.table/figures/value': '1', '/sources/9': { id: 'anslag-demonstration', title: 'x' } },
  { '/tariffs/third-party.records/figures/rows/0/from': '1', '/tariffs/third-party.records/figures/rows/1/from': '5' },
  { '/rates/adviser': undefined, '/componentRates/delivery': undefined, '/componentRates/nope': 'adviser' },
  { '/confirmedOn': undefined },
  { '/tariffs/coordination.base': undefined, '/defaults/areas': undefined },
  { '/tariffs/population.criteria/kind': 'fixed', '/tariffs/population.relations/unit': 'hour' },
  { '/tariffs/third-party.holder/figures/other': undefined, '/tariffs/third-party.holder/figures/some': '1' },
  { '/defaults/nope': '1', '/defaults/application.kind': 'x', '/tariffs/delivery.base/vatCategory': 'Z' },
  { '/tariffs/coordination.spare': perStarted('0') },
  { '/sources/0/url': 'http://x', '/rates/adviser/amount': '1', '/tariffs/delivery.base/unit': 'HOUR' },
  { '/tariffs/delivery.base/figures/value': '1,5', '/validFrom': '1. mai' },
  { '/tariffs/third-party.records/figures/rows/1/from': '1.50' },
  { '/tariffs/coordination.base/figures/value': '12.50', '/tariffs/coordination.populations/figures/value': '-1' },
  { '/rates/adviser/amount': '-1178.00' },
  { '/status': 'approved' },
  { '/planning/correlation': { project: '1.5', component: '0.2' }, '/planning/percentile': '100' },
  { '/planning/correlation': { project: '0.9', component: '0.2' }, '/planning/step': '0.00' },
  { '/planning/yearlyGrowth': '1000', '/planning/forecast/hoursPerDay': '0' },
]

const badCatalogues: readonly Readonly<Record<string, unknown>>[] = [
  { '/areas/0/source': 'zz', '/prefixes/0/list': 'qq', '/lists/0/area': 'qq', '/areas/1/code': 'a-ordningen' },
  { '/tables/0/tariff': 'x', '/tables/0/theme': 'x', '/tables/0/prefixes': ['x'], '/tables/1/code': 'f' },
  { '/identifyingVariables/0/names': ['a b'] },
]

const badVatTables: readonly Readonly<Record<string, unknown>>[] = [
  { '/rates/0/source': 'zz', '/rates/0/validTo': undefined },
  { '/rates/0/rate': '25 %' },
  { '/rates/0/validTo': '1969-12-31' },
]

const nothing = { kind: 'sum', value: '0', unit: 'hour', of: [] }

const badEstimates: readonly Readonly<Record<string, unknown>>[] = [
  { '/lines/0/quantity': '999', '/request/populations/0/criteria': 9 },
  { '/engine': 'x', '/lines/0/net': 'x', '/lines/0/id': '?', '/lines/0/unit': '?', '/lines/0/trace/value': 'x' },
  { '/priceList/digest': 'x', '/issues/0/code': '?', '/issues/0/path': 'x', '/lines/0/quantity': 'x' },
  { '/lines/0/trace': { kind: 'rounded', value: '1', unit: 'hour', increment: '0', mode: 'up', of: [nothing] } },
  { '/lines/1/id': examples.small.lines[0]?.id, '/lines/1/net': '1.00' },
]

const period = (id: string, validFrom: string, validTo?: string) => ({ id, validFrom, validTo, revision: 1 })

const periods = [
  period('a', '2026-01-01', '2026-06-30'),
  period('b', '2026-06-30', '2026-12-31'),
  period('c', '2027-02-01'),
  period('d', '2027-02-01'),
]

const own = { '/tables/0/tariff': 'fd-trygd.dear' }

/** Each source has a line of its own at each delivery. */
const numerous = {
  sources: Array.from({ length: 50 }, (_, index) => ({ id: `s${index}` })),
  deliveries: Array.from({ length: 25 }, (_, index) => ({ id: `d${index}` })),
}

const late = { deliveries: [{ id: 'a', expectedOn: '1999-01-01' }] }

/** Issues of every area, raised by what people might do: bad documents, and requests with something to say of them. */
export const raisedIssues: readonly Issue[] = [
  ...texts.flatMap((text) => refusal(readJson(text))),
  ...issuesOf([]),
  ...issuesOf({}),
  ...badRequests.flatMap((request) => issuesOf({ format: 'request/1', ...request })),
  ...doubtfulRequests.flatMap((request) => estimateOf(request).issues),
  ...badLists.flatMap(listIssuesOf),
  ...priceListWarnings(changedList({ '/rates/adviser/amount': '0.00' }).document),
  ...badCatalogues.flatMap(catalogueIssuesOf),
  ...badVatTables.flatMap(vatTableIssuesOf),
  ...badEstimates.flatMap((changes) => refusal(readEstimate(changed(examples.small, changes)))),
  ...coverageIssues(periods),
  ...refusal(priceListFor('2020-01-01', periods)),
  ...refusal(estimate(inputOf({}, { day: '2020-01-01' }))),
  ...refusal(estimate(inputOf({}, { day: '2026-02-30', vatRecovery: '101' }))),
  ...refusal(estimate(inputOf(numerous))),
  ...refusal(estimate(inputOf({}, { catalogue: own }))),
  ...refusal(estimate(inputOf(late))),
  ...refusal(readDocument(quoteSchema, changed(acceptedQuote, { '/revisions/0/content/project/title': 'A\u030ase' }))),
  ...refusal(replay({ kind: 'sum', value: '1', unit: 'hour', of: [] })),
]
