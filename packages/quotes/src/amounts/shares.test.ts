import { addAmounts, amountOf, components, shareOf } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjust, removeAdjustment } from '../operations/adjust.ts'
import { removeVatReason, setVatReason } from '../operations/details.ts'
import { droppedDecisions } from '../operations/dropped-decisions.ts'
import { removeFixedLine } from '../operations/fixed-lines.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { ruleIssues } from '../rules/table.ts'
import { accepted, refused, rulesOf } from '../testing/accepted.ts'
import { arbitraryRecalculated } from '../testing/arbitrary-content.ts'
import { lineOre, oreText, shareOre } from '../testing/integer-ore.ts'
import { richDraft } from '../testing/rich-quote.ts'
import { at, documents, draftOf, officer } from '../testing/sample.ts'
import { quoteOperations } from '../use-cases/quote-operations.ts'
import { linesOf } from './quote-line.ts'
import { recalculated } from './recalculated.ts'

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

const tenth = { id: 'tenth', kind: 'reduction', reason: 'Rammeavtale', by: officer, size: { percent: '10' } } as const

const partsIn = (quote: Quote) => contentOf(quote).adjustments.filter(({ share }) => share === 'tenth')

const agreed = (quote: Quote) => addAmounts(partsIn(quote).map(({ amount }) => amount))

const exempt = (...of: readonly string[]) =>
  ({ category: 'E', reason: 'Unntatt', legalReference: 'mval. § 3-5', components: of }) as const

const reduced = accepted(adjust(draftOf(), tenth))

describe('a percentage of all lines', () => {
  it('is carried by one adjustment where there is one VAT category', () => {
    expect(partsIn(reduced)).toMatchObject([{ id: 'tenth-s-25', vatCategory: 'S', percent: '10' }])
  })

  it('is the same after a VAT decision, carried by one adjustment for each category', () => {
    const decided = accepted(setVatReason(reduced, exempt('delivery', 'population'), documents))
    expect(
      partsIn(decided)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['tenth-e-0', 'tenth-s-25'])
    expect([agreed(decided), contentOf(decided).totals.net]).toEqual([agreed(reduced), contentOf(reduced).totals.net])
    expect(agreed(reduced)).toBe(shareOf(contentOf(reduced).totals.lines, '10'))
    const all = accepted(setVatReason(reduced, exempt(...components.map(({ id }) => id)), documents))
    expect(partsIn(all)).toMatchObject([{ id: 'tenth-e-0', amount: agreed(reduced) }])
    expect(contentOf(accepted(removeVatReason(decided, 'E', documents)))).toEqual(contentOf(reduced))
  })

  it('needs no VAT category where the lines have several', () => {
    expect(partsIn(accepted(adjust(richDraft(), tenth)))).toHaveLength(2)
  })

  it('is taken out, replaced and told of as one: whoever names a part is told its name', () => {
    const both = accepted(adjust(richDraft(), tenth))
    expect(contentOf(accepted(removeAdjustment(both, 'tenth')))).toEqual(contentOf(richDraft()))
    expect(refused(removeAdjustment(both, 'tenth-s-25'))).toMatchObject([
      { code: 'quote/part-of-share', params: { id: 'tenth-s-25', share: 'tenth' } },
    ])
    expect(partsIn(accepted(adjust(both, { ...tenth, size: { percent: '5' } })))).toMatchObject([
      { percent: '5' },
      { percent: '5' },
    ])
    expect(droppedDecisions(contentOf(both), contentOf(richDraft()))).toMatchObject([
      { code: 'quote/reduction-percent-not-carried', params: { id: 'tenth', percent: '10', amount: agreed(both) } },
    ])
  })

  it('is carried by one part where nothing costs anything, whatever the VAT', () => {
    const { estimate, ...others } = contentOf(reduced)
    const { id, text, quantity, unitCode, reason, by } = contentOf(richDraft()).fixedLines[0] ?? expect.fail()
    const free = { text, quantity, unitCode, unitPrice: '0.00', net: '0.00', reason, by }
    const fixedLines = [
      { ...free, id, vatCategory: 'S', vatRate: '25' },
      { ...free, id: 'fixed:other', vatCategory: 'E', vatRate: '0' },
    ] as const
    const made = recalculated({ ...others, estimate: { ...estimate, lines: [] }, fixedLines })
    expect(made.adjustments).toMatchObject([{ id: 'tenth-s-25', amount: '0.00' }])
  })

  it('of lines that are named is of those alone, whatever their VAT', () => {
    const named = { ...tenth, lines: ['coordination', 'fixed:course'] }
    const quote = accepted(adjust(richDraft(), named))
    expect(partsIn(quote).map(({ lines }) => lines)).toEqual([['coordination'], ['fixed:course']])
    const alone = accepted(removeAdjustment(quote, 'urgent'))
    expect(refused(removeFixedLine(alone, 'fixed:course'))).toMatchObject([
      { code: 'quote/unknown-line', params: { id: 'fixed:course', rule: 'QR-25' } },
    ])
  })
})

describe('a percentage of the lines of one VAT category', () => {
  it('follows them, and what it was is told', () => {
    const vat = { category: 'S', rate: '25' } as const
    const ofStandard = accepted(adjust(draftOf(), { ...tenth, vat }))
    const entry = { ...documents, ...at('2026-11-23') }
    const edited = { details: {}, fixedLines: [], vatReasons: [exempt('delivery')] }
    const { warnings, quote } = accepted(quoteOperations.edit(ofStandard, edited, entry))
    const [before, after] = [ofStandard, quote].map((each) => contentOf(each).adjustments[0]?.amount)
    expect(warnings).toMatchObject([{ code: 'quote/percentage-moved', params: { id: 'tenth', before, after } }])
    expect(accepted(quoteOperations.edit(reduced, edited, entry)).warnings).toEqual([])
  })
})

describe('the parts of a percentage', () => {
  const base = contentOf(draftOf())
  const reasons = (['E', 'Z', 'G'] as const).map((category) => ({ ...exempt(), category }))
  const contents = arbitraryRecalculated({ ...base, vatReasons: reasons }, (line) =>
    amountOf(line.quantity, line.unitPrice),
  )
  const percents = fc.integer({ min: 1, max: 10_000 }).map((part) => oreText(BigInt(part)).replace(/\.?0+$/, ''))

  it('add up to it, are never negative and satisfy every rule, whatever the lines and their VAT', () => {
    fc.assert(
      fc.property(contents, percents, (content, percent) => {
        const { size: _size, ...part } = tenth
        const whole = {
          ...part,
          vatCategory: 'S',
          vatRate: '25',
          base: '0.00',
          amount: '0.00',
          percent,
          share: 'tenth',
        } as const
        const made = recalculated({ ...content, adjustments: [whole] })
        const ore = linesOf(made).map(({ quantity, unitPrice }) => lineOre(quantity, unitPrice))
        const sum = ore.reduce((total, each) => total + each, 0n)
        expect(made.totals.reductions).toBe(oreText(shareOre(sum, percent)))
        expect(made.adjustments.filter(({ amount }) => amount.startsWith('-'))).toEqual([])
        const broken = rulesOf(ruleIssues({ ...draftOf(), revisions: [{ content: made, events: [] }] }))
        expect(broken).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
