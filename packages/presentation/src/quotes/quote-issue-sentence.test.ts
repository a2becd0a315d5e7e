import { readDocument } from '@anslag/pricing'
import { quoteSchema } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { everyLanguage } from '../testing/languages.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { quoteTextsFor } from '../texts/texts-for.ts'
import { quoteIssueSentence } from './quote-issue-sentence.ts'
import { enQuote } from './texts/en.ts'
import { nbQuote } from './texts/nb.ts'
import { nnQuote } from './texts/nn.ts'

const issue = (code: string, params: Readonly<Record<string, string | number | readonly string[]>>) => ({
  code,
  path: '/revisions/0',
  params,
  severity: 'error' as const,
})

describe('the sentence of an issue of a quote', () => {
  it('says who may do what somebody else may not', () => {
    const refused = issue('quote/not-permitted', {
      operation: 'issue',
      role: 'buyer',
      allowed: ['officer', 'approver'],
    })
    expect(quoteIssueSentence(refused, nb, nbQuote)).toBe(
      'Dette kan ikke legges inn av kunden. Det kan gjøres av: saksbehandleren, den som godkjenner.',
    )
    expect(quoteIssueSentence(refused, nn, nnQuote)).toBe(
      'Dette kan ikkje leggjast inn av kunden. Det kan gjerast av: saksbehandlaren, den som godkjenner.',
    )
    expect(quoteIssueSentence(refused, en, enQuote)).toBe(
      'This cannot be entered by the customer. It can be done by: the executive officer, the approver.',
    )
  })

  it('says amounts as money, and what they are by name', () => {
    const off = issue('quote/sum-differs', { rule: 'QR-35', term: 'BT-112', stated: '125.01', computed: '125.00' })
    expect(quoteIssueSentence(off, nb, nbQuote)).toBe(
      'Her er sum inkl. mva. 125,01\u00a0kr, men utregningen gir 125,00\u00a0kr. Be om tilbudet på nytt.',
    )
    expect(quoteIssueSentence(off, en, enQuote)).toContain('the total incl. VAT is NOK\u00a0125.01')
  })

  it('says states, events and documents by name', () => {
    const late = issue('quote/event-not-allowed', { event: 'acceptance-undone', status: 'acknowledged' })
    expect(quoteIssueSentence(late, nn, nnQuote)).toBe(
      'Tilbodet er overteke av økonomi. Då kan dette ikkje førast: aksept angra.',
    )
    const other = issue('quote/other-documents', { document: 'price-list', stated: 'a', given: 'b' })
    expect(quoteIssueSentence(other, nb, nbQuote)).toContain('et annet dokument: prislisten.')
    const series = issue('quote/demonstration-series', { number: '2026-0001', status: 'demonstration' })
    expect(quoteIssueSentence(series, nb, nbQuote)).toContain('men prislisten har statusen «demonstrasjon».')
  })

  it('says quantities and percentages with the decimal sign of the language', () => {
    const line = { id: 'fixed:x', stated: '2945.00', quantity: '2.5', unitPrice: '1178.01', computed: '2945.03' }
    expect(quoteIssueSentence(issue('quote/line-net', line), nb, nbQuote)).toContain('2,5 × 1')
    const much = issue('quote/percent', { id: 'a', given: '100.5' })
    expect(quoteIssueSentence(much, nn, nnQuote)).toContain('100,5')
    expect(quoteIssueSentence(much, en, enQuote)).toContain('100.5')
  })

  it('says days and moments in words', () => {
    const late = issue('quote/late-acceptance', { day: '2026-12-08', validUntil: '2026-12-07' })
    expect(quoteIssueSentence(late, nb, nbQuote)).toContain('Svaret kom 8. desember 2026')
    const order = issue('quote/event-order', { at: '2026-11-23T12:00:00+01:00', before: '2026-11-23T11:30:00Z' })
    expect(quoteIssueSentence(order, nb, nbQuote)).toContain('ført 23. november 2026 kl. 12.00,')
    expect(quoteIssueSentence(order, en, enQuote)).toContain('23 November 2026 at 11:30 (UTC)')
  })

  it('says what a text of a quote should look like', () => {
    const document = { format: 'quote/1', number: '42', revisions: [] }
    const read = readDocument(quoteSchema, document)
    const sentences = read.ok ? [] : read.issues.map((each) => quoteIssueSentence(each, nb, nbQuote))
    expect(sentences).toContain(
      'Her står "42". Skriv et tilbudsnummer, for eksempel "2026-0042" eller "DEMO-2026-0042".',
    )
  })

  it('says drivers, tariffs and rules by name, and what an amount looks like', () => {
    const sentence = (code: string, params: Parameters<typeof issue>[1], path = '/revisions/0') =>
      quoteIssueSentence({ ...issue(code, params), path }, en, enQuote)
    const officer = { by: 'Kari Nordmann', reason: 'x' }
    expect(sentence('quote/unexplained-assumption', { ref: 'delivery.base', ...officer })).not.toContain(
      'delivery.base',
    )
    const blocked = (params: object) => sentence('quote/blocked', { code: 'institution/not-recognised', ...params })
    expect(blocked({ institution: 'acme' })).toContain('“acme” is not a recognised research institution.')
    expect(blocked({})).toContain('(institution/not-recognised)')
    expect(sentence('quote/agreed-differs', { stated: [], expected: ['S 25: 40937.00'] })).toContain(
      'must be taken off: S 25 %: NOK\u00a040,937.00. Now this is taken off: –. ',
    )
    const number = { rule: 'QR-04', expected: 'string', given: '1234' }
    expect(sentence('format/type', number, '/revisions/0/content/totals/net')).toContain(enQuote.patterns.amount)
    expect(sentence('format/type', number, '/fixedLines/0/quantity')).toContain(enQuote.patterns.quantity)
  })

  it('is that of the other texts for issues of other documents, and the code for one that nobody knows', () => {
    const other = issue('input/not-a-day', { given: 'x' })
    expect(quoteIssueSentence(other, nb, nbQuote)).toContain('«x» er ikke en dag.')
    expect(quoteIssueSentence(issue('moon/full', {}), nb, nbQuote)).toBe('moon/full')
  })

  it.each(everyLanguage)('says lists in $language', (texts) => {
    const unknown = issue('quote/unknown-thing', { id: 'x', allowed: ['a', 'b'] })
    expect(quoteIssueSentence(unknown, texts, quoteTextsFor(texts.language))).toContain(': a, b.')
  })
})
