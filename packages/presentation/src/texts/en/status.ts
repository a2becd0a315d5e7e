import type { Texts } from '../nb.ts'

export const statuses = {
  published: 'published',
  approved: 'approved',
  demonstration: 'demonstration',
} satisfies Texts['statuses']

export const severities = {
  error: 'Must be corrected',
  block: 'Stops the application',
  missing: 'Missing',
  warn: 'May take extra time or cost more',
  info: 'Worth knowing',
} satisfies Texts['severities']

export const vatCategories = {
  S: 'VAT',
  E: 'exempt from VAT',
  Z: 'VAT (zero rate)',
  G: 'VAT (export)',
  O: 'outside the scope of VAT',
} satisfies Texts['vatCategories']

export const headings = {
  coordinate: 'Coordinating, clarifying, and preparing the offer',
  prepare: 'Creating the population and preparing data files',
  send: 'Sending data and archiving documents',
} satisfies Texts['headings']
