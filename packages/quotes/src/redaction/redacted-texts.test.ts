import { isObject, pointer, steps, valueAt } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import everyEvent from '../../contract/quote-1-every-event.json' with { type: 'json' }
import { recompute } from '../compare/recompute.ts'
import type { Quote } from '../quote/quote.ts'
import { sealHash } from '../seal/seal.ts'
import { accepted } from '../testing/accepted.ts'
import { tampered } from '../testing/changed.ts'
import { changeQuote, richQuote } from '../testing/rich-quote.ts'
import { documents, issuedOf } from '../testing/sample.ts'
import { parseQuote } from '../verify/read-quote.ts'
import { verify } from '../verify/verify.ts'
import { redactedQuote } from './redacted-quote.ts'
import { redactedText } from './taken-out.ts'

const why = { rule: 'asked-for', at: '2033-01-01T09:00:00+01:00' } as const

const person = 'Per Persson'

const inWords = { nb: 'x', nn: 'x', en: 'x' }

const email = { scheme: 'EM', id: 'per.persson@example.org' }

const content = '/revisions/0/content'

/** Members of a content that the samples do without. */
const more = {
  [`${content}/contact`]: { name: 'x', email: email.id, phone: '99999999' },
  [`${content}/buyer/electronicAddress`]: email,
  [`${content}/invoice/recipient`]: {
    name: 'x',
    address: { lines: ['x'], city: 'x', country: 'NO' },
    electronicAddress: email,
  },
  [`${content}/invoice/orderNumber`]: 'x',
  [`${content}/invoice/accountingCost`]: 'x',
  [`${content}/invoice/customerNumber`]: 'x',
  [`${content}/project/reference`]: 'x',
  [`${content}/terms/payment/note`]: 'x',
  [`${content}/delivery/terms`]: 'x',
  [`${content}/texts`]: { introduction: inWords, reservations: inWords },
  [`${content}/remarkAnswers`]: [{ code: 'a/b', reason: 'x', by: 'x', on: '2026-11-22' }],
}

const at = { at: why.at, previous: `sha256:${'0'.repeat(64)}`, hash: `sha256:${'0'.repeat(64)}` }

const byBuyer = [
  { kind: 'accepted', acceptedBy: 'x', acceptedAt: why.at, evidence: 'x', by: { name: 'x', role: 'buyer' }, ...at },
  { kind: 'cancelled', reason: 'other', note: 'x', by: { name: 'x', role: 'officer' }, ...at },
]

const pathsOfTexts = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'string') return [path]
  const inside: unknown[] | object = Array.isArray(value) || isObject(value) ? value : []
  return Object.entries(inside).flatMap(([name, each]) => pathsOfTexts(each, `${path}${pointer(name)}`))
}

const read = (document: unknown): Quote => accepted(parseQuote(document))

/** A place below a revision, whatever number it has in its list; of an event with its kind and whose act it was. */
const shapeIn = (quote: Quote, path: string): string => {
  const event = valueAt(quote, steps(path).slice(0, 4))
  const kind = path.includes('/events/') ? `${valueAt(event, ['kind'])} ${valueAt(event, ['by', 'role'])} ` : ''
  return `${kind}${path.replace(/^\/revisions\/\d+\/(content|events\/\d+)/, '').replace(/\/\d+/g, '/*')}`
}

/** A person written wherever a quote takes free text, one place of each shape. */
const naming = (quote: Quote) => {
  const places = new Map(pathsOfTexts(quote).map((path) => [shapeIn(quote, path), path]))
  const free = [...places].filter(([, path]) => parseQuote(tampered(quote, { [path]: person })).ok)
  return { places: free, quote: read(tampered(quote, Object.fromEntries(free.map(([, path]) => [path, person])))) }
}

/** What is of the seller, of the documents that it was priced by, and of the computation. */
const others =
  / (officer|approver|finance|system) \/by\/name|^\/(seller|officer|list|vatTable)|\/by$|\/trace\/|\/issues\/|\/vatBreakdown\//

describe('a person who is named wherever a quote takes free text', () => {
  it('is left in what was sold, in whom the parties are, and in the numbers of accounts, and nowhere else', () => {
    const of = [
      tampered(read(everyEvent), more),
      tampered(read(everyEvent), { [`${content.replace('content', 'events')}`]: byBuyer }),
      changeQuote(),
      richQuote(),
    ]
    const left = of.flatMap((document) => {
      const { places, quote } = naming(read(document))
      const after = redactedQuote(quote, why).quote
      expect(JSON.stringify(after)).not.toContain(email.id)
      return places.flatMap(([shape, path]) => (valueAt(after, steps(path)) === person ? [shape] : []))
    })
    const told = left.map((shape) => shape.replace('/change/before/', '/estimate/').replace(/\/(nb|nn|en)$/, ''))
    expect([...new Set(told)].filter((shape) => !others.test(shape)).sort()).toEqual([
      '/adjustments/*/lines/*',
      '/buyer/address/city',
      '/buyer/address/lines/*',
      '/buyer/name',
      '/estimate/lines/*/text',
      '/estimate/request/institutions/*/name',
      '/estimate/request/populations/*/name',
      '/estimate/request/project/title',
      '/fixedLines/*/text',
      '/invoice/accountingCost',
      '/invoice/customerNumber',
      '/invoice/orderNumber',
      '/invoice/recipient/address/city',
      '/invoice/recipient/address/lines/*',
      '/invoice/recipient/name',
      '/project/title',
      '/vatReasons/*/legalReference',
      'accepted officer /orderNumber',
      'finance-acknowledged officer /reference',
    ])
  })
})

it('A quote of which only the contact was taken out before is redacted further, and rests on the same hashes', () => {
  const [revision = expect.fail()] = issuedOf().revisions
  const { content: whole, seal = expect.fail() } = revision
  const less = { ...whole, contact: { name: redactedText } }
  const statement = { revision: 1, members: ['/contact/name', '/contact/email'], ...why } as const
  const hashes = { before: seal.hash, after: sealHash(seal.previous, less) }
  const older = {
    ...issuedOf(),
    revisions: [{ ...revision, content: less }],
    redactions: [{ ...statement, ...hashes }],
  }
  expect(verify(JSON.parse(JSON.stringify(older))).issues).toEqual([])
  const { quote, redactions } = redactedQuote(older, why)
  expect(redactions.map(({ members, before }) => [members, before])).toEqual([
    [['/invoice/buyerReference'], hashes.after],
  ])
  expect(verify(JSON.parse(JSON.stringify(quote))).issues).toEqual([])
})

describe('a quote that officers decided much about', () => {
  it.each([
    ['a rich one', richQuote()],
    ['a change', changeQuote()],
  ])('breaks no rule and is priced the same once its reasons are gone, in traces too: %s', (_, quote) => {
    const { quote: after, redactions } = redactedQuote(quote, why)
    expect(verify(JSON.parse(JSON.stringify(after))).issues).toEqual([])
    expect(JSON.stringify(after)).not.toContain('Flere mottakere')
    expect(redactions.flatMap(({ members }) => members).some((member) => member.includes('/trace/'))).toBe(true)
    const last = after.revisions.at(-1)?.content ?? expect.fail()
    expect(accepted(recompute(last, documents)).difference.lines).toEqual([])
    expect(redactedQuote(after, why)).toEqual({ quote: after, redactions: [] })
  })
})
