import { issueArea } from '../values/index.ts'

/** What documents with nothing wrong may lack for a day, or for one another. */
export const lookupIssues = {
  'price-list/no-list-for-day': { severity: 'error' },
  'catalogue/unknown-tariff': { severity: 'error' },
  'vat-table/no-rate-for-day': { severity: 'error' },
} as const

export const raise = issueArea(lookupIssues)
