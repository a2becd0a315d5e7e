import { issueArea } from '../values/index.ts'

/** What can be wrong with a price list, a catalogue or a VAT table. */
export const documentIssues = {
  'price-list/period-reversed': { severity: 'error' },
  'price-list/revision-without-reason': { severity: 'error' },
  'price-list/overlap': { severity: 'error' },
  'price-list/gap': { severity: 'error' },
  'price-list/same-revision': { severity: 'error' },
  'price-list/unknown-source': { severity: 'error' },
  'price-list/range-descends': { severity: 'error' },
  'price-list/not-an-amount': { severity: 'error' },
  'price-list/not-shortest': { severity: 'error' },
  'price-list/negative': { severity: 'error' },
  'price-list/status-too-high': { severity: 'error' },
  'price-list/tiers-start': { severity: 'error' },
  'price-list/tiers-broken': { severity: 'error' },
  'price-list/missing-rate': { severity: 'error' },
  'price-list/missing-tariff': { severity: 'error' },
  'price-list/unknown-tariff': { severity: 'error' },
  'price-list/wrong-kind': { severity: 'error' },
  'price-list/wrong-unit': { severity: 'error' },
  'price-list/missing-answer': { severity: 'error' },
  'price-list/unknown-answer': { severity: 'error' },
  'price-list/missing-default': { severity: 'error' },
  'price-list/unknown-default': { severity: 'error' },
  'price-list/wrong-default': { severity: 'error' },
  'price-list/mixed-vat': { severity: 'error' },
  'price-list/increment-not-positive': { severity: 'error' },
  'document/repeated-id': { severity: 'error' },
  'catalogue/unknown-area': { severity: 'error' },
  'catalogue/unknown-list': { severity: 'error' },
  'catalogue/unknown-source': { severity: 'error' },
  'vat-table/unknown-source': { severity: 'error' },
  'vat-table/period-reversed': { severity: 'error' },
  'vat-table/overlap': { severity: 'error' },
} as const

export const raise = issueArea(documentIssues)
