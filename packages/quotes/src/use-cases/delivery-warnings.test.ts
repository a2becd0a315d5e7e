import { describe, expect, it } from 'vitest'
import { lastSealed, statusOf } from '../lifecycle/status.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { acceptedOf, at } from '../testing/sample.ts'
import { quoteOperations } from './quote-operations.ts'

const { acknowledge, deliver, extend, receive } = quoteOperations

const on = at('2027-02-01')

const taken = acceptedOf()

const received = accepted(receive(taken, {}, at('2027-01-20'))).quote

const first = { delivery: '2027' } as const

const made = accepted(deliver(received, first, on))

const statusIn = (quote: Quote) => statusOf(lastSealed(quote) ?? expect.fail(), on.at)

const codes = (quote: Quote, details: Parameters<typeof deliver>[1]) =>
  codesOf(accepted(deliver(quote, details, on)).warnings)

describe('a delivery', () => {
  it('after the data came, with usual deadlines, has nothing to be told of', () => {
    expect(made.warnings).toEqual([])
  })

  it('before the data of others came is told of, with those that are missing', () => {
    const [source, ...others] = (lastSealed(taken)?.content.estimate.request.sources ?? []).map(({ id }) => id)
    const some = accepted(receive(taken, { source: source ?? '' }, at('2027-01-20'))).quote
    expect(accepted(deliver(some, first, on)).warnings).toMatchObject([
      { code: 'quote/delivered-before-data', params: { sources: others } },
    ])
    const all = others.reduce((quote, each) => accepted(receive(quote, { source: each }, at('2027-01-21'))).quote, some)
    expect(accepted(deliver(all, first, on)).warnings).toEqual([])
  })

  it('that was made before is told of', () => {
    expect(codes(made.quote, first)).toEqual(['quote/delivered-again'])
    expect(codes(made.quote, { delivery: '2028' })).toEqual([])
  })

  it('is named where several are ordered, also when another was made', () => {
    for (const quote of [received, made.quote])
      expect(refused(deliver(quote, {}, on))).toMatchObject([
        { code: 'quote/which-of-deliveries', params: { rule: 'QR-59', allowed: ['2027', '2028'] } },
      ])
  })

  it('that is one of two leaves the quote delivered in part', () => {
    expect(statusIn(made.quote)).toBe('partly-delivered')
    const finance = { ...on, by: { name: 'Per Hansen', role: 'finance' } } as const
    expect(statusIn(accepted(acknowledge(made.quote, {}, finance)).quote)).toBe('partly-completed')
    const both = accepted(deliver(made.quote, { delivery: '2028' }, on)).quote
    expect(statusIn(both)).toBe('delivered')
    expect(statusIn(accepted(acknowledge(both, {}, finance)).quote)).toBe('completed')
  })

  it('with deadlines far ahead is told of, and so is a deadline that is moved there', () => {
    expect(codes(received, { ...first, downloadUntil: '2028-02-01' })).toEqual([])
    expect(codes(received, { ...first, downloadUntil: '2037-08-01' })).toEqual(['quote/long-download'])
    expect(codes(received, { ...first, deleteBy: '2047-02-01' })).toEqual([])
    expect(codes(received, { ...first, deleteBy: '2047-02-02' })).toEqual(['quote/long-keeping'])
    const later = (deadline: 'download' | 'deletion', until: string) =>
      codesOf(accepted(extend(made.quote, { deadlines: [{ ...first, deadline, until, reason: 'Nytt' }] }, on)).warnings)
    expect(later('download', '2028-02-02')).toEqual(['quote/long-download'])
    expect(later('deletion', '2028-02-02')).toEqual([])
    expect(later('deletion', '2099-12-31')).toEqual(['quote/long-keeping'])
  })
})
