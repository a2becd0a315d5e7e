import { exampleRequests } from '@anslag/price-lists'
import { valueAt } from '@anslag/pricing'
import { withValue } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { builtPricing, builtReading, pricedWith } from '../testing/built-pricing.ts'
import { openedDocument } from './opened-document.ts'

const pricing = await builtPricing()

const reading = await builtReading(pricing)

const typical = { ...Object(exampleRequests.typical) }

const estimate = { ...pricedWith(pricing, typical).estimate }

const open = (document: unknown) => openedDocument(JSON.stringify(document), reading)

const text = JSON.stringify(typical)

describe('a text that is opened', () => {
  it('may be answers', () => {
    expect(open(typical)).toEqual({ kind: 'request', damaged: false, draft: typical, left: [] })
  })

  it('may be an estimate', () => {
    expect(open(estimate)).toEqual({ kind: 'estimate', estimate, draft: typical, left: [] })
  })

  it('keeps of an estimate the answers that the catalogue still knows', () => {
    const known = typical.tables.slice(1)
    const opened = open(withValue(estimate, ['request', 'tables'], ['F_GONE', ...known]))
    expect(opened.kind === 'estimate' && opened.draft).toEqual({ ...typical, tables: known })
    expect(opened.kind === 'estimate' && opened.left.map(({ code }) => code)).toEqual(['request/unknown-table'])
  })

  it.each([
    ['a line', ['lines', 0, 'net'], '1.00'],
    ['a figure in a trace', ['lines', 0, 'trace', 'of', 0, 'value'], '1'],
    ['the net total', ['totals', 'net'], '1.00'],
    ['the VAT', ['vatBreakdown', 0, 'vat'], '1.00'],
    ['what the VAT is taken of', ['vatBreakdown', 0, 'trace', 'value'], '1.00'],
    ['the gross total', ['totals', 'gross'], '1.00'],
    ['its form', ['engine'], ''],
  ])('may be an estimate that somebody has changed: %s', (_, path, value) => {
    const opened = open(withValue(estimate, path, value))
    expect(opened.kind).toBe('tampered')
    expect(opened.kind === 'tampered' && opened.draft).toEqual(typical)
    expect(opened.kind === 'tampered' && opened.issues.length).toBeGreaterThan(0)
  })

  it('finds a line changed together with its trace, since the VAT rests on it', () => {
    const [line] = estimate.lines
    const trace = { kind: 'sum', value: '1.00', unit: 'money', of: [] }
    expect(open(withValue(estimate, ['lines', 0], { ...line, net: '1.00', trace })).kind).toBe('tampered')
  })

  it('may be a changed estimate without answers that can be read', () => {
    expect(open({ format: 'estimate/1' })).toMatchObject({ kind: 'tampered', draft: undefined })
  })

  it('may be of a later edition, or nothing of ours', () => {
    expect(open({ format: 'request/2' })).toEqual({ kind: 'later', format: 'request/2' })
    expect(open({ format: 'estimate/12' })).toEqual({ kind: 'later', format: 'estimate/12' })
    expect(open({ format: 'price-list/1' })).toEqual({ kind: 'foreign', format: 'price-list/1' })
    for (const other of [[], null, 'text', 1, {}, { format: 1 }, { format: 'request/01' }])
      expect(open(other).kind).toBe('foreign')
  })

  it('may be the beginning of answers', () => {
    const opened = openedDocument(text.slice(0, text.indexOf('"sources"') + 60), reading)
    expect(opened).toMatchObject({
      kind: 'request',
      damaged: true,
      draft: { populations: valueAt(typical, ['populations']) },
    })
  })

  it('may be the beginning of an estimate, whose answers are whole', () => {
    const opened = openedDocument(JSON.stringify(estimate).slice(0, -200), reading)
    expect(opened).toMatchObject({ kind: 'tampered', draft: typical })
  })

  it.each([
    ['no JSON', 'PK\u0003\u0004', 'json/syntax'],
    ['nothing', '', 'json/syntax'],
    ['one open brace', '{', 'json/syntax'],
    ['a beginning without an answer', '{"format":"request/1","tab', 'json/syntax'],
    ['members that stand twice', '{"format":"request/1","tables":[],"tables":["F_AAP"]}', 'json/duplicate-key'],
    ['too deep', '['.repeat(100_000), 'json/too-deep'],
    ['too large', ' '.repeat(20_000_000), 'json/too-large'],
    ['answers that cannot be read at all', '{"format":"request/1","hack":1}', 'format/unknown-key'],
  ])('may be refused: %s', (_, given, code) => {
    const opened = openedDocument(given, reading)
    expect(opened.kind === 'refused' && opened.issues.map((issue) => issue.code)).toContain(code)
  })
})
