import type { estimateIssues as contract } from '../nb/estimate-issues.ts'

export const estimateIssues = {
  'price-list/no-list-for-day': 'No price list is valid on {day}. Choose a day in one of these periods: {periods}.',
  'request/repeated-code': '“{code}” appears twice. It is counted once.',
  'catalogue/unknown-tariff':
    '“{code}” in the catalogue “{catalogue}” refers to the tariff {tariff}. The price list “{list}” must hold it as a price or norm hours per unit.',
  'vat-table/no-rate-for-day':
    'The VAT table lacks a rate of category {category} for {day}. Correct the day, or add the rate.',
  'input/not-a-day': '“{given}” is not a day. Write a day that exists, for example 2026-03-01.',
  'input/vat-recovery': '“{given}” cannot be the percentage of VAT that you recover. Write a number from 0 to 100.',
  'input/too-many-lines':
    'The request gives {lines} lines. An estimate may have at most {limit}. Split the request, or combine deliveries.',
} satisfies typeof contract
