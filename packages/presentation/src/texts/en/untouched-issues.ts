import type { untouchedIssues as contract } from '../nb/untouched-issues.ts'

export const untouchedIssues = {
  'price-list/no-list-for-day': 'No price list is valid on {day}. Choose a day in one of these periods: {periods}.',
  'catalogue/unknown-tariff':
    '“{code}” in the catalogue “{catalogue}” refers to the tariff {tariff}. The price list “{list}” must hold it as a price or norm hours per unit.',
  'vat-table/no-rate-for-day':
    'The VAT table lacks a rate of category {category} for {day}. Correct the day, or add the rate.',
  'attachment/not-answered': 'Say whether this is attached: {attachment}.',
  'reminder/answer-within-two-weeks': 'You must answer the offer from Statistics Norway within two weeks.',
  'reminder/download-within-six-months':
    'Download the data within six months. After that they are deleted from the server of Statistics Norway.',
  'reminder/delete-at-end':
    'Delete the data when the project has ended, and at the latest by the deadline in the decision.',
  'reminder/encrypted-exchange':
    'All files must be encrypted and sent through the secure file transfer of Statistics Norway.',
  'driver/not-answered': 'Not answered: {driver}. The estimate assumes {assumed}.',
} satisfies typeof contract
