import { amountOf } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../quote/content.ts'
import { ruleIssues } from '../rules/table.ts'
import { rulesOf } from '../testing/accepted.ts'
import { arbitraryRecalculated } from '../testing/arbitrary-content.ts'
import { lineOre, oreOf, oreText } from '../testing/integer-ore.ts'
import { draftOf, smallestRequest } from '../testing/sample.ts'

const draft = draftOf(smallestRequest)

const [{ content: base } = { content: undefined }] = draft.revisions

const contents = (): fc.Arbitrary<Content> => {
  if (base === undefined) throw new Error('the draft has no revision')
  const reasons = (['E', 'Z', 'G'] as const).map((category) => ({
    category,
    reason: 'unntatt',
    legalReference: 'mval. kapittel 3',
    components: [],
  }))
  return arbitraryRecalculated({ ...base, vatReasons: reasons }, (line) => amountOf(line.quantity, line.unitPrice))
}

/** What random reductions may come to: more than the lines, or a percentage of none. */
const mayBreak: readonly unknown[] = ['QR-27', 'QR-41']

const rulesBroken = (content: Content) => rulesOf(ruleIssues({ ...draft, revisions: [{ content, events: [] }] }))

describe('the sums of any quote', () => {
  it('are those of EN 16931 in whole øre: lines, adjustments, VAT per category and rate, totals', () => {
    fc.assert(
      fc.property(contents(), (content) => {
        const expected = oreOf(content)
        const groups = content.vatBreakdown.map((group) => [
          `${group.category} ${group.rate}`,
          group.taxable,
          group.vat,
        ])
        expect(groups).toEqual(expected.groups)
        expect(content.totals).toEqual(expected.totals)
        for (const { quantity, unitPrice, net } of content.fixedLines)
          expect(net).toBe(oreText(lineOre(quantity, unitPrice)))
      }),
      { numRuns: 500 },
    )
  })

  it('satisfy every rule, but for reductions of more than there is, and percentages of nothing', () => {
    fc.assert(
      fc.property(contents(), (content) => {
        expect(rulesBroken(content).filter((rule) => !mayBreak.includes(rule))).toEqual([])
      }),
    )
  })

  it('break the rule of their own term when one of them is an øre off', () => {
    const terms = {
      lines: ['QR-30', 'QR-33'],
      reductions: ['QR-31', 'QR-33'],
      charges: ['QR-32', 'QR-33'],
      net: ['QR-33', 'QR-35'],
      vat: ['QR-34', 'QR-35'],
      gross: ['QR-35'],
    } as const
    const names = fc.constantFrom('lines', 'reductions', 'charges', 'net', 'vat', 'gross')
    fc.assert(
      fc.property(contents(), names, fc.constantFrom(1n, -1n), (content, name, off) => {
        const wrong = oreText(BigInt(content.totals[name].replace('.', '')) + off)
        const changed = { ...content, totals: { ...content.totals, [name]: wrong } }
        expect(rulesBroken(changed).filter((rule) => !mayBreak.includes(rule))).toEqual(terms[name])
      }),
    )
  })

  it('break QR-37 when the VAT of any category and rate is an øre off', () => {
    fc.assert(
      fc.property(contents(), fc.nat(), fc.constantFrom(1n, -1n), (content, place, off) => {
        const index = place % content.vatBreakdown.length
        const vatBreakdown = content.vatBreakdown.map((group, at) =>
          at === index ? { ...group, vat: oreText(BigInt(group.vat.replace('.', '')) + off) } : group,
        )
        expect(rulesBroken({ ...content, vatBreakdown })).toEqual(expect.arrayContaining(['QR-34', 'QR-37']))
      }),
    )
  })
})
