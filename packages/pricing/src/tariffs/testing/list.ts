import {
  baseHours,
  hoursBy,
  hoursByTiers,
  hoursPer,
  type PriceList,
  pricePer,
  type Requirement,
  type Requirements,
  readPriceList,
} from '../index.ts'

const text = { nb: 'Prøve', nn: 'Prøve', en: 'Trial' }

const origin = {
  vatCategory: 'S',
  status: 'published',
  source: 'a-source',
  place: 'table 1',
  confirmedOn: '2026-01-01',
}

const rate = (amount: string) => ({ name: text, amount, ...origin })

/** A list with one tariff of every kind, for two components: copying and sending. */
export const smallList = {
  format: 'price-list/1',
  id: 'small-2026',
  title: text,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  revision: 1,
  status: 'demonstration',
  currency: 'NOK',
  sources: [{ id: 'a-source', title: 'A source' }],
  rates: { adviser: rate('1178.00'), officer: { ...rate('841.00'), status: 'approved' } },
  componentRates: { copying: 'adviser', sending: 'officer' },
  defaults: { files: '1', 'files.kind': 'csv', 'files.pages': { low: '1', likely: '2', high: '9' } },
  tariffs: {
    'copying.base': { kind: 'norm-hours', unit: 'hour', figures: { value: '2' }, ...origin },
    'copying.file': {
      kind: 'norm-hours',
      unit: 'hour/file',
      figures: { value: { low: '0.5', likely: '1', high: '2' } },
      ...origin,
    },
    'copying.kind': {
      kind: 'by-answer',
      unit: 'hour',
      figures: { csv: '0', other: { low: '1', likely: '3', high: '6' } },
      ...origin,
    },
    'copying.records': {
      kind: 'tiers',
      mode: 'graduated',
      unit: 'hour/record',
      figures: {
        rows: [
          { from: '0', to: '1000', unitPrice: '0' },
          { from: '1000', to: '5000', unitPrice: { low: '0.0005', likely: '0.001', high: '0.004' } },
          { from: '5000', unitPrice: '0.0005' },
        ],
      },
      ...origin,
    },
    'copying.page': {
      kind: 'per-unit',
      unit: 'money/page',
      figures: { value: { low: '1.00', likely: '2.50', high: '4.00' } },
      ...origin,
    },
    'copying.started': {
      kind: 'started-unit',
      unit: 'money/hour',
      figures: { increment: '0.5', value: '1155.00' },
      ...origin,
    },
    'copying.least': { kind: 'minimum', unit: 'money', figures: { value: '3000.00' }, ...origin },
    'copying.free': { kind: 'allowance', unit: 'hour', figures: { value: '2' }, ...origin },
    'copying.fee': { kind: 'fixed', unit: 'money', figures: { value: '105.00' }, ...origin },
    'copying.discount': { kind: 'percentage', unit: 'percent', figures: { value: '50' }, ...origin },
    'sending.copy': { kind: 'norm-hours', unit: 'hour/copy', figures: { value: '0.25' }, ...origin },
  },
  planning: {
    correlation: { project: '0.2', component: '0.3' },
    percentile: '80',
    step: '1000.00',
    yearlyGrowth: '3',
    forecast: {
      hoursPerDay: { low: '2', likely: '4', high: '6' },
      queue: { low: '5', likely: '20', high: '60' },
      thirdPartyData: '60',
    },
    status: 'published',
    source: 'a-source',
    confirmedOn: '2026-01-01',
  },
}

/** What the two components require. */
export const smallRequirements: Requirements = {
  components: new Map([
    ['copying', 'hours'],
    ['sending', 'hours'],
  ]),
  tariffs: new Map<string, Requirement>([
    ['copying.base', baseHours()],
    ['copying.file', hoursPer('file')],
    ['copying.kind', hoursBy({ answers: ['csv', 'other'] })],
    ['copying.records', hoursByTiers('record')],
    ['copying.page', pricePer('page')],
    ['copying.started', { kind: 'started-unit', unit: 'money/hour' }],
    ['copying.least', { kind: 'minimum', unit: 'money' }],
    ['copying.free', { kind: 'allowance', unit: 'hour' }],
    ['copying.fee', { kind: 'fixed', unit: 'money' }],
    ['copying.discount', { kind: 'percentage', unit: 'percent' }],
    ['sending.copy', hoursPer('copy')],
  ]),
  defaults: new Map([
    ['files', { kind: 'none-or-one' } as const],
    ['files.kind', { kind: 'answer', answers: ['csv', 'other'] } as const],
    ['files.pages', { kind: 'count' } as const],
  ]),
}

/** The small list, read. */
export const readSmallList = (document: unknown = smallList): PriceList => {
  const read = readPriceList(document, smallRequirements)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}

/** Each issue of a list as `code path`. */
export const listIssues = (document: unknown): readonly string[] => {
  const read = readPriceList(document, smallRequirements)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}
