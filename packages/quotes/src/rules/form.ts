import type { Rule } from './rule.ts'

const onReading: Rule['check'] = () => []

/** What a document must be to be read at all. `readQuote` and `readQuoteText` find breaches of these. */
export const formRules: readonly Rule[] = [
  {
    id: 'QR-01',
    fact: 'form',
    terms: [],
    says: 'The document is I-JSON: well formed, no member name twice in one object, no lone surrogates.',
    check: onReading,
  },
  {
    id: 'QR-02',
    fact: 'form',
    terms: [],
    says: 'The format is one that is known: `quote/1`.',
    check: onReading,
  },
  {
    id: 'QR-03',
    fact: 'form',
    terms: [],
    says: 'The members are those of the JSON Schema: none is missing, unknown, too long or of another form.',
    check: onReading,
  },
  {
    id: 'QR-04',
    fact: 'form',
    terms: [],
    says: 'Amounts, quantities and rates are text, amounts with exactly two decimals; numbers are integers.',
    check: onReading,
  },
  {
    id: 'QR-05',
    fact: 'form',
    terms: ['BT-2'],
    says: 'Days and moments exist in the calendar.',
    check: onReading,
  },
]
