import { describe, expect, it } from 'vitest'
import { tampered } from '../testing/changed.ts'
import { changeQuote, richQuote } from '../testing/rich-quote.ts'
import { parseQuote } from '../verify/read-quote.ts'

const rich = richQuote()

const content = '/revisions/1/content'

/** Where a quote with another value is refused; nowhere where it is read. Sums and seals are not looked at. */
const refusedAt = (ref: string, value: unknown, quote = rich): readonly string[] => {
  const read = parseQuote(tampered(quote, { [ref]: value }))
  return read.ok ? [] : read.issues.map(({ path }) => path)
}

const event = '/revisions/1/events/1'

const { at, by, previous, hash } = rich.revisions[1]?.events[1] ?? expect.fail()

const recorded = { at, by, previous, hash }

const texts = { nb: 'Tekst', nn: 'Tekst', en: 'Text' }

const driver = (value: unknown) => ({
  kind: 'driver',
  ref: '/sources',
  value,
  replaces: value,
  reason: 'Avklart',
  by: 'Kari',
  on: '2026-11-22',
})

describe('words that stand in quotes', () => {
  it.each([
    [`${event}/by/role`, ['officer', 'approver', 'finance', 'administrator', 'buyer', 'system']],
    [`${content}/adjustments/0/kind`, ['charge', 'reduction']],
    [`${content}/vatReasons/0/category`, ['E', 'Z', 'G', 'O']],
    [`${content}/delivery/estimate/unit`, ['day', 'week']],
    [`${content}/delivery/estimate/countsFrom/0`, ['accepted', 'third-party-received']],
  ])('are known at %s, and no others', (ref, words) => {
    expect(words.filter((word) => refusedAt(ref, word).length > 0)).toEqual([])
    expect(refusedAt(ref, '')).toEqual([ref])
    expect(refusedAt(ref, 'other')).toEqual([ref])
  })

  it.each([
    ['declined', ['price', 'time', 'no-funding', 'other-scope', 'no-approval', 'other']],
    ['withdrawn', ['mistake', 'cannot-deliver', 'terms-changed', 'other']],
    ['cancelled', ['buyer-withdrew', 'no-approval', 'cannot-deliver', 'mistake', 'other']],
  ])('tell why a quote was %s', (kind, reasons) => {
    const refusals = (reason: string) => refusedAt(event, { kind, reason, note: 'Med ord', ...recorded })
    expect(reasons.filter((reason) => refusals(reason).length > 0)).toEqual([])
    expect(refusals('')).toEqual([`${event}/reason`])
  })
})

describe('all that a quote may say', () => {
  it.each([
    { kind: 'issued' },
    { kind: 'sent', to: 'ola@example.org' },
    { kind: 'accepted', acceptedBy: 'Ola', acceptedAt: at, customerReference: 'SV-2231', orderNumber: 'PO-1' },
    { kind: 'acceptance-undone', reason: 'Feil tilbud' },
    { kind: 'declined', declinedBy: 'Ola', reason: 'price', note: 'For dyrt' },
    { kind: 'superseded', revision: 2 },
    { kind: 'third-party-received', source: 'kreftregisteret', note: 'Tre filer' },
    { kind: 'delivered', delivery: '2027', downloadUntil: '2027-08-01', deleteBy: '2031-12-31' },
    { kind: 'deadline-changed', deadline: 'download', delivery: '2027', until: '2027-09-01', reason: 'Ferie' },
    { kind: 'deadline-changed', deadline: 'deletion', until: '2032-01-01', reason: 'Forlenget' },
    { kind: 'finance-acknowledged', reference: '4711' },
  ])('of what happened is read: %j', (payload) => {
    expect(refusedAt(event, { ...payload, ...recorded })).toEqual([])
    expect(refusedAt(event, { ...payload, ...recorded, strange: 'x' })).toEqual([`${event}/strange`])
  })

  it.each([
    ['texts', { introduction: texts, reservations: texts }],
    ['project', { title: 'Tittel', reference: 'P-1' }],
    ['invoice', { buyerReference: 'a', orderNumber: 'b', accountingCost: 'c', customerNumber: 'd' }],
    ['terms/conditions', { title: 'Vilkår', url: 'https://www.ssb.no/vilkar', date: '2026-01-01' }],
    ['terms/validity', { days: 14, source: { title: 'Standard' } }],
    ['terms/payment', { days: 30, note: 'Forfall' }],
    ['delivery', { terms: 'Kryptert' }],
    ['list/validTo', '2026-12-31'],
    ['contact', { name: 'Ola', email: 'ola@example.org', phone: '+47 22 86 00 00' }],
    ['assumptions/0', driver([])],
    ['assumptions/0', driver(['a', 'b'])],
    ['assumptions/0', driver(true)],
    ['assumptions/0', driver(7)],
    ['assumptions/0', driver('csv')],
    [
      'assumptions/0',
      { kind: 'assessment', component: 'anonymisation', reason: 'Sett på', by: 'Kari', on: '2026-11-22' },
    ],
  ])('as %s is read', (member, value) => {
    expect(refusedAt(`${content}/${member}`, value)).toEqual([])
  })

  it.each([
    ['', 'format'],
    ['/revisions/0/seal', 'hash'],
    [content, 'title'],
    [`${content}/seller`, 'nickname'],
    [`${content}/seller/address`, 'region'],
    [`${content}/seller/electronicAddress`, 'note'],
    [`${content}/texts`, 'footer'],
    [`${content}/project`, 'code'],
    [`${content}/totals`, 'discount'],
    [`${content}/vatBreakdown/0`, 'reason'],
    [`${content}/terms/payment`, 'interest'],
  ])('is all that there may be: at “%s”, %s is unknown', (ref, name) => {
    const unknown = `${ref}/${name}s`
    expect(refusedAt(unknown, 'x')).toEqual([unknown])
  })

  it('of a change is what was accepted, and no more', () => {
    const before = '/revisions/0/content/change'
    const change = changeQuote()
    expect(refusedAt(`${before}/revision`, 2, change)).toEqual([])
    expect(refusedAt(`${before}/revision`, 0, change)).toEqual([`${before}/revision`])
    expect(refusedAt(`${before}/note`, 'x', change)).toEqual([`${before}/note`])
  })
})
