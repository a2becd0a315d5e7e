import type { Texts } from '../nb.ts'

export const demonstration =
  'Demonstration: Statistics Norway does not publish what microdata cost. The hours and fixed prices here are made up to show the tool. The hourly rates are the guiding rates of Statistics Norway for commissions in 2023. The price from Statistics Norway may be quite different.'

export const estimate = {
  heading: 'Price estimate (not binding)',
  day: 'Pricing day',
  priceList: 'Price list',
  listRevision: '{id}, revision {revision}',
  status: 'Status',
  engine: 'Computed by',
  text: 'Line',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  netAmount: 'Amount excl. VAT',
  net: 'Total excl. VAT',
  vat: 'VAT',
  gross: 'Total incl. VAT',
  from: '{label} (from)',
  vatOf: '{rate} {category} of {taxable}',
  noVatOf: '{category}, of {taxable}',
  incomplete: 'The total is not complete: something must be assessed before the whole price is known.',
  recovered: 'VAT that you recover ({recovery})',
  cost: 'Cost to the project',
  summary: 'The three components of Statistics Norway, excl. VAT',
  needsAssessment: 'Must be assessed',
  notApplicable: 'Not in the estimate',
} satisfies Texts['estimate']
