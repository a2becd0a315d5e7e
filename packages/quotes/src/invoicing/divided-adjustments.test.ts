import { type AmountText, addAmounts, amountOf, shareOf } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../amounts/quote-line.ts'
import { recalculated } from '../amounts/recalculated.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { Instalment } from '../quote/instalment.ts'
import { arbitraryRecalculated } from '../testing/arbitrary-content.ts'
import { fixedLine } from '../testing/fixed-line.ts'
import { draftOf, smallestRequest } from '../testing/sample.ts'
import { plannedInvoices } from './invoices.ts'

const draft = draftOf(smallestRequest).revisions[0]?.content ?? expect.fail()

/** No lines but fixed ones. */
const empty: Content = { ...draft, estimate: { ...draft.estimate, lines: [] }, adjustments: [] }

const vat = { vatCategory: 'S', vatRate: '25' } as const

const reduction = (id: string, size: Partial<Adjustment>): Adjustment => ({
  id,
  kind: 'reduction',
  reason: 'avtalt',
  by: 'Kari Nordmann',
  ...vat,
  base: '0.00',
  amount: '0.00',
  ...size,
})

/** Each line is invoiced by itself. */
const plannedOf = (fixedLines: readonly FixedLine[], adjustments: readonly Adjustment[]) => {
  const instalments = fixedLines.map(({ id }): Instalment => ({ id, when: { kind: 'accepted' }, lines: [id] }))
  return plannedInvoices(recalculated({ ...empty, fixedLines, adjustments, instalments }))
}

const invoicesOf = (fixedLines: readonly FixedLine[], adjustments: readonly Adjustment[]) =>
  plannedOf(fixedLines, adjustments).map((invoice) => ({
    document: invoice.document,
    adjustments: invoice.adjustments.map(({ id, amount }) => `${id} ${amount}`),
    taxable: invoice.vatBreakdown.map(({ taxable }) => taxable),
    vat: invoice.vatBreakdown.map((group) => group.vat),
  }))

describe('adjustments of several instalments', () => {
  it('in kroner take together no more of the first than a percentage leaves there', () => {
    const half = { amount: '20000.00' }
    const adjustments = [reduction('a', half), reduction('b', half), reduction('c', { percent: '10' })]
    // 38 963.00 − 3 896.30 − 20 000.00 leaves 15 066.70 for b; 12 320.00 − 1 232.00 − 4 933.30 = 6 154.70.
    expect(invoicesOf([fixedLine('first', '38963.00'), fixedLine('second', '12320.00')], adjustments)).toEqual([
      { document: 'invoice', adjustments: ['a 20000.00', 'b 15066.70', 'c 3896.30'], taxable: ['0.00'], vat: ['0.00'] },
      { document: 'invoice', adjustments: ['b 4933.30', 'c 1232.00'], taxable: ['6154.70'], vat: ['1538.68'] },
    ])
  })

  it('are taken with other lines of their VAT where their own cost too little', () => {
    const named = { lines: ['fixed:second'] }
    const adjustments = [reduction('a', { ...named, percent: '60' }), reduction('b', { ...named, percent: '50' })]
    expect(invoicesOf([fixedLine('first', '1000.00'), fixedLine('second', '100.00')], adjustments)).toEqual([
      { document: 'invoice', adjustments: ['b 10.00'], taxable: ['990.00'], vat: ['247.50'] },
      { document: 'invoice', adjustments: ['a 60.00', 'b 40.00'], taxable: ['0.00'], vat: ['0.00'] },
    ])
    expect(invoicesOf([fixedLine('second', '100.00'), fixedLine('first', '1000.00')], adjustments)).toEqual([
      { document: 'invoice', adjustments: ['a 60.00', 'b 40.00'], taxable: ['0.00'], vat: ['0.00'] },
      { document: 'invoice', adjustments: ['b 10.00'], taxable: ['990.00'], vat: ['247.50'] },
    ])
  })

  it('in percent are taken of what each costs by itself', () => {
    const lines = [fixedLine('first', '100.00'), fixedLine('second', '200.00'), fixedLine('third', '300.00')]
    expect(invoicesOf(lines, [reduction('a', { percent: '10' })]).map((invoice) => invoice.adjustments)).toEqual([
      ['a 10.00'],
      ['a 20.00'],
      ['a 30.00'],
    ])
  })

  it('are whole with the first of their lines where they are charges in kroner', () => {
    const lines = [fixedLine('first', '1000.00'), fixedLine('second', '100.00'), fixedLine('third', '100.00')]
    const charges = [
      reduction('a', { kind: 'charge', amount: '5000.00' }),
      reduction('b', { kind: 'charge', amount: '70.00', lines: ['fixed:second', 'fixed:third'] }),
    ]
    expect(invoicesOf(lines, charges).map((invoice) => invoice.adjustments)).toEqual([['a 5000.00'], ['b 70.00'], []])
  })

  it('make room for reductions where they are charges, in whatever order they were agreed', () => {
    const adjustments = [
      reduction('a', { amount: '230.00' }),
      reduction('b', { kind: 'charge', amount: '50.00', lines: ['fixed:first'] }),
    ]
    expect(invoicesOf([fixedLine('first', '100.00'), fixedLine('second', '100.00')], adjustments)).toEqual([
      { document: 'invoice', adjustments: ['a 130.00', 'b 50.00'], taxable: ['20.00'], vat: ['5.00'] },
      { document: 'invoice', adjustments: ['a 100.00'], taxable: ['0.00'], vat: ['0.00'] },
    ])
  })

  it('have what an instalment costs as their base, but for what an accepted quote covers, which is of all', () => {
    const lines = [fixedLine('first', '100.00'), fixedLine('second', '200.00')]
    const adjustments = [reduction('a', { percent: '10' }), reduction('b', { amount: '150.00', agreed: true })]
    expect(plannedOf(lines, adjustments).map((invoice) => invoice.adjustments.map(({ base }) => base))).toEqual([
      ['100.00', '300.00'],
      ['200.00', '300.00'],
    ])
  })

  it('are left out where they come to nothing', () => {
    const adjustments = [reduction('a', { amount: '50.00' })]
    const [, second] = invoicesOf([fixedLine('first', '100.00'), fixedLine('second', '100.00')], adjustments)
    expect(second).toEqual({ document: 'invoice', adjustments: [], taxable: ['100.00'], vat: ['25.00'] })
  })
})

/** Further reductions in kroner that come to these percentages of what each group is, so that little or nothing is left. */
const reducedBy = (content: Content, percentages: readonly number[]): Content => {
  const further = content.vatBreakdown.flatMap(({ category, rate, taxable }) =>
    percentages.map((percent, index) => {
      const amount = shareOf(taxable, `${percent}`)
      return reduction(`more-${category}-${rate}-${index}`, { vatCategory: category, vatRate: rate, amount })
    }),
  )
  return recalculated({ ...content, adjustments: [...content.adjustments, ...further] })
}

const isNegative = ({ taxable }: { readonly taxable: AmountText }) => taxable.startsWith('-')

describe('the instalments of a quote whose VAT groups are not negative', () => {
  const contents = arbitraryRecalculated(empty, ({ quantity, unitPrice }) => amountOf(quantity, unitPrice))
  const percentages = fc.constantFrom([], [100], [40, 60], [50, 49])
  const places = fc.array(fc.nat(3), { minLength: 25, maxLength: 25 })

  it('are not negative in any group, and add up to the quote and to each adjustment, to the øre', () => {
    fc.assert(
      fc.property(contents, percentages, places, (some, more, place) => {
        fc.pre(!some.vatBreakdown.some(isNegative))
        const content = reducedBy(some, more)
        fc.pre(!content.vatBreakdown.some(isNegative) && content.fixedLines.length > 0)
        const instalments = [0, 1, 2, 3].flatMap((part): readonly Instalment[] => {
          const lines = linesOf(content).flatMap(({ id }, index) => (place[index] === part ? [id] : []))
          return lines.length === 0 ? [] : [{ id: `n${part}`, when: { kind: 'accepted' }, lines }]
        })
        const invoices = plannedInvoices({ ...content, instalments })
        const groups = invoices.flatMap(({ vatBreakdown }) => vatBreakdown)
        expect(groups.filter((group) => isNegative(group) || group.vat.startsWith('-'))).toEqual([])
        expect(addAmounts(groups.map(({ taxable }) => taxable))).toBe(content.totals.net)
        expect(addAmounts(groups.map((group) => group.vat))).toBe(content.totals.vat)
        const parts = invoices.flatMap(({ adjustments }) => adjustments)
        for (const { id, amount } of content.adjustments)
          expect(addAmounts(parts.flatMap((part) => (part.id === id ? [part.amount] : [])))).toBe(amount)
        expect(parts.filter(({ amount }) => amount === '0.00' || amount.startsWith('-'))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
