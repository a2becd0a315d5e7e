import { expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { redactionSentence } from './redaction-sentence.ts'
import { enQuote } from './texts/en.ts'
import { nbQuote } from './texts/nb.ts'

const members = [
  '/contact/name',
  '/buyer/electronicAddress',
  '/assumptions/0/reason',
  '/estimate/lines/2/trace/of/0/reason',
  '/texts/introduction/nb',
  '/delivery/terms',
]

const redaction = {
  revision: 2,
  members,
  before: '',
  after: '',
  rule: 'asked-for',
  at: '2033-01-01T09:00:00Z',
} as const

it('What was taken out is told each once by what it is, however many places it stood in', () => {
  const judged = { redaction, verdict: 'counts', name: 'SSB' } as const
  expect(redactionSentence(judged, nb, nbQuote)).toBe(
    'Sladdet 1. januar 2033 etter anmodning, ellers som før: navnet på kontaktpersonen, e-postadresse for faktura, begrunnelser, andre tekster i innholdet i versjon 2. Det bekrefter SSB.',
  )
  expect(redactionSentence(judged, en, enQuote)).toContain('e-mail for invoices, reasons, other texts in the content')
})
