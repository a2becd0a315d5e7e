import { amountOf, compareDecimals } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedAmounts } from '../amounts/agreed.ts'
import { linesOf } from '../amounts/quote-line.ts'
import { recalculated } from '../amounts/recalculated.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import { arbitraryRecalculated } from '../testing/arbitrary-content.ts'
import { acceptedThenDelivered } from '../testing/happened.ts'
import { oreText } from '../testing/integer-ore.ts'
import { draftOf } from '../testing/sample.ts'
import { owedOf } from './owed.ts'

const typical = draftOf().revisions[0]?.content ?? expect.fail()

/** Every way to get to the end: nothing delivered, one of the two, both; and days on which instalments fall due. */
const ways = [
  [[], ['2027'], ['2027', '2028']],
  [[], ['2028'], ['2028', '2027']],
] as const

const days = ['2026-12-02', '2026-12-20', '2027-01-15'] as const

const stepsOf = (content: Content, way: readonly (readonly string[])[]) =>
  way.map((deliveries, index) => {
    const owed = owedOf({ content, events: acceptedThenDelivered(...deliveries) }, `${days[index]}T12:00:00+01:00`)
    return owed ?? expect.fail()
  })

const isNegative = ({ taxable }: { readonly taxable: string }) => taxable.startsWith('-')

const when = fc.constantFrom<Instalment['when'][]>(
  { kind: 'accepted' },
  { kind: 'delivered' },
  { kind: 'delivered', delivery: '2027' },
  { kind: 'delivered', delivery: '2028' },
  { kind: 'day', day: '2026-12-10' },
  { kind: 'day', day: '2027-06-01' },
)

const instalmentsOfLines = (content: Content, places: readonly number[], whens: readonly Instalment['when'][]) =>
  whens.flatMap((due, part): readonly Instalment[] => {
    const ids = linesOf(content).flatMap(({ id }, index) => (places[index % places.length] === part ? [id] : []))
    return ids.length === 0 ? [] : [{ id: `n${part}`, when: due, lines: ids }]
  })

const instalmentsOfSum = ({ totals }: Content, share: number, [first, second]: readonly Instalment['when'][]) => {
  const net = oreText((BigInt(totals.net.replace('.', '')) * BigInt(share)) / 100n)
  return net === '0.00' || first === undefined || second === undefined
    ? undefined
    : ([
        { id: 'start', when: first, net },
        { id: 'rest', when: second },
      ] as const)
}

/** A quote with lines of either delivery and of none, and instalments of lines, of the sum or none. */
const quotes = fc
  .record({
    content: arbitraryRecalculated(typical, ({ quantity, unitPrice }) => amountOf(quantity, unitPrice)),
    deliveries: fc.array(fc.constantFrom(undefined, '2027', '2028'), { minLength: 1, maxLength: 6 }),
    places: fc.array(fc.nat(2), { minLength: 5, maxLength: 40 }),
    whens: fc.array(when, { minLength: 3, maxLength: 3 }),
    share: fc.integer({ min: 1, max: 99 }),
    how: fc.constantFrom('lines', 'sum', 'none'),
  })
  .map(({ content: { instalments: _instalments, ...content }, deliveries, places, whens, share, how }): Content => {
    const fixedLines = content.fixedLines.map((line, index) => {
      const delivery = deliveries[index % deliveries.length]
      return delivery === undefined ? line : { ...line, delivery }
    })
    const made = { ...content, fixedLines }
    if (how === 'lines') return { ...made, instalments: instalmentsOfLines(made, places, whens) }
    const parts = how === 'sum' ? instalmentsOfSum(made, share, whens) : undefined
    return parts === undefined ? made : { ...made, instalments: parts }
  })

const sums = ['net', 'vat', 'gross'] as const

describe('what is owed of a quote, to the øre', () => {
  it('is never above what was agreed, never falls as more is done, and is what was agreed when all is delivered', () => {
    fc.assert(
      fc.property(quotes, fc.constantFrom(...ways), (content, way) => {
        fc.pre(!content.vatBreakdown.some(isNegative))
        const steps = stepsOf(content, way)
        for (const [index, { totals, vatBreakdown }] of steps.entries())
          for (const sum of sums) {
            expect(vatBreakdown.some(isNegative)).toBe(false)
            expect(compareDecimals(totals[sum], content.totals[sum])).toBeLessThanOrEqual(0)
            expect(compareDecimals(totals[sum], steps[index - 1]?.totals[sum] ?? '0.00')).toBeGreaterThanOrEqual(0)
          }
        const { net, vat, gross } = content.totals
        expect(steps.at(-1)).toMatchObject({ totals: { net, vat, gross }, vatBreakdown: content.vatBreakdown })
      }),
      { numRuns: 100 },
    )
  })
})

const net = fc.integer({ min: 0, max: 300_000 }).map((ore) => oreText(BigInt(ore)))

const vats = [
  { vatCategory: 'S', vatRate: '25' },
  { vatCategory: 'E', vatRate: '0' },
] as const

/** Some of the lines of an estimate, at any price; with one VAT, or with two. */
const scope = (of: readonly (typeof vats)[number][]) =>
  fc
    .array(fc.record({ net, isIn: fc.boolean(), vat: fc.constantFrom(...of) }), { minLength: 16, maxLength: 16 })
    .map((chosen) => {
      const { estimate } = typical
      const lines = estimate.lines.flatMap((line, index) => {
        const found = chosen[index % chosen.length]
        return found?.isIn ? [{ ...line, unitPrice: found.net, net: found.net, ...found.vat }] : []
      })
      return { ...estimate, lines }
    })

const own = (kind: Adjustment['kind']) =>
  net.map((amount): Adjustment => {
    const [vat] = vats
    return { id: kind, kind, reason: 'avtalt', by: 'Kari Nordmann', ...vat, base: '0.00', amount }
  })

const changes = (of: readonly (typeof vats)[number][]) =>
  fc
    .record({
      before: scope(of),
      after: scope(of),
      charge: fc.option(own('charge')),
      reduction: fc.option(own('reduction')),
    })
    .map(({ before, after, charge, reduction }): Content => {
      const change = { number: 'DEMO-2026-0001', revision: 1, hash: '', reason: 'avtalt', before, assumptions: [] }
      const agreed = agreedAmounts(before).map((each, index): Adjustment => {
        const frame = { id: `agreed-${index}`, kind: 'reduction', reason: 'avtalt', by: 'Kari Nordmann' } as const
        return { ...frame, ...each, base: each.amount, agreed: true }
      })
      const adjustments = [...agreed, ...[charge, reduction].filter((each) => each !== null)]
      return recalculated({ ...typical, estimate: after, change, adjustments })
    })

/** The quote's own reductions are never more than its lines and charges (QR-41). */
const isReducedTooFar = ({ estimate, adjustments }: Content): boolean => {
  const without = recalculated({
    ...typical,
    estimate,
    adjustments: adjustments.filter(({ agreed }) => agreed !== true),
  })
  return without.vatBreakdown.some(isNegative)
}

describe('what is owed of a change, to the øre', () => {
  it.each([
    ['one VAT category', vats.slice(0, 1)],
    ['several', vats],
  ])('goes from nothing to what was agreed, and never beyond or back, in charge and in credit: %s', (_, of) => {
    fc.assert(
      fc.property(changes(of), fc.constantFrom(...ways), (content, way) => {
        fc.pre(!isReducedTooFar(content))
        const { net: agreed, vat, gross } = content.totals
        const isCredit = gross.startsWith('-')
        fc.pre(gross !== '0.00' && agreed.startsWith('-') === isCredit)
        const steps = stepsOf(content, way)
        for (const [index, { totals }] of steps.entries())
          for (const sum of ['net', 'gross'] as const) {
            const size = (amount: string) => (isCredit ? amount.replace(/^-(?=.*[1-9])/, '') : amount)
            expect(totals[sum] === '0.00' || totals[sum].startsWith('-') === isCredit).toBe(true)
            expect(compareDecimals(size(totals[sum]), size(content.totals[sum]))).toBeLessThanOrEqual(0)
            const before = steps[index - 1]?.totals[sum] ?? '0.00'
            expect(compareDecimals(size(totals[sum]), size(before))).toBeGreaterThanOrEqual(0)
          }
        expect(steps.at(-1)?.totals).toEqual({ net: agreed, vat, gross })
      }),
      { numRuns: 100 },
    )
  })
})
