import { type AmountText, addAmounts } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recalculated } from '../amounts/recalculated.ts'
import { adjust } from '../operations/adjust.ts'
import { changeOrder } from '../operations/change-order.ts'
import { setDetails, setVatReason } from '../operations/details.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import { issueQuote } from '../operations/issue.ts'
import type { Content } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { Instalment, InvoiceWhen } from '../quote/instalment.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { fixedLine } from '../testing/fixed-line.ts'
import { lineOre, oreText, scaled, shareOre } from '../testing/integer-ore.ts'
import { acceptedOf, at, documents, draftOf, issuing, officer, requestOf, smallestRequest } from '../testing/sample.ts'
import { plannedInvoices } from './invoices.ts'
import { proportional } from './proportion.ts'

const when: InvoiceWhen = { kind: 'accepted' }

const part = (id: string, net?: AmountText): Instalment => ({ id, when, ...(net === undefined ? {} : { net }) })

const draft = draftOf(smallestRequest).revisions[0]?.content ?? expect.fail()

/** A quote of these lines and no others. */
const contentOf = (fixedLines: readonly FixedLine[], instalments: readonly Instalment[]): Content =>
  recalculated({
    ...draft,
    number: 'DEMO-2026-0001',
    estimate: { ...draft.estimate, lines: [] },
    adjustments: [],
    fixedLines,
    instalments,
  })

const invoicesOf = (content: Content) =>
  plannedInvoices(content).map(({ lines, adjustments, vatBreakdown }) => ({
    lines: lines.map(({ id, net }) => `${id} ${net}`),
    adjustments: adjustments.length,
    vat: vatBreakdown.map((group) => `${group.category} ${group.taxable} ${group.vat}`),
  }))

describe('instalments by amounts', () => {
  it('are invoiced as agreed, to the øre, and the last takes the rest', () => {
    const lines = [fixedLine('work', '38963.00', 'S')]
    expect(invoicesOf(contentOf(lines, [part('start', '10000.01'), part('middle', '10000.01'), part('rest')]))).toEqual(
      [
        // 10 000.01 × 25 % = 2 500.0025; both 5 000.005 = 5 000.01, less 2 500.00; all 9 740.75, less 5 000.01.
        { lines: ['part:S-25 10000.01'], adjustments: 0, vat: ['S 10000.01 2500.00'] },
        { lines: ['part:S-25 10000.01'], adjustments: 0, vat: ['S 10000.01 2500.01'] },
        { lines: ['part:S-25 18962.98'], adjustments: 0, vat: ['S 18962.98 4740.74'] },
      ],
    )
  })

  it('have their share of each VAT category, and VAT of each', () => {
    const lines = [fixedLine('work', '200.00', 'S'), fixedLine('course', '100.00', 'E')]
    expect(invoicesOf(contentOf(lines, [part('start', '100.00'), part('rest')]))).toEqual([
      // 100 × 200 ÷ 300 = 66.67, and 33.33 is what is left of the 100.
      { lines: ['part:S-25 66.67', 'part:E-0 33.33'], adjustments: 0, vat: ['S 66.67 16.67', 'E 33.33 0.00'] },
      { lines: ['part:S-25 133.33', 'part:E-0 66.67'], adjustments: 0, vat: ['S 133.33 33.33', 'E 66.67 0.00'] },
    ])
  })

  it('have charges and reductions within them', () => {
    const size = { kind: 'reduction', reason: 'Avtalt', by: officer, size: { percent: '10' } } as const
    const quote = accepted(adjust(draftOf(), { id: 'a', ...size, vat: { category: 'S', rate: '25' } }))
    const content = contentOfQuote(
      accepted(setDetails(quote, { instalments: [part('start', '1000.00'), part('rest')] })),
    )
    const [first, second] = plannedInvoices(content)
    expect(first?.lines.map(({ net }) => net)).toEqual(['1000.00'])
    expect([first, second].flatMap((each) => each?.adjustments ?? [])).toEqual([])
    expect(addAmounts([first, second].flatMap((each) => each?.lines.map(({ net }) => net) ?? []))).toBe(
      content.totals.net,
    )
  })

  it('are called by the project, the quote and their own name', () => {
    const [invoice] = plannedInvoices(
      contentOf([fixedLine('work', '100.00', 'S')], [part('start', '40.00'), part('rest')]),
    )
    const { title } = draft.project
    expect(invoice?.lines[0]).toMatchObject({
      text: { nb: `${title} (DEMO-2026-0001, start)`, en: `${title} (DEMO-2026-0001, start)` },
      quantity: '1',
      unitCode: 'LS',
      unitPrice: '40.00',
    })
  })

  it('outside the scope of VAT have no rate in their name', () => {
    const lines = [fixedLine('work', '100.00', 'O')]
    expect(invoicesOf(contentOf(lines, [part('start', '40.00'), part('rest')]))[0]?.lines).toEqual(['part:O 40.00'])
  })
})

const contentOfQuote = ({ revisions }: ReturnType<typeof draftOf>): Content =>
  revisions.at(-1)?.content ?? expect.fail()

describe('a quote with instalments by amounts', () => {
  const issued = (instalments: readonly Instalment[], quote = draftOf()) =>
    issueQuote(accepted(setDetails(quote, { instalments })), { number: 'DEMO-2026-0001' }, at('2026-11-23'), documents)

  it('is issued where the last is the rest of the sum', () => {
    expect(issued([part('start', '1000.00'), part('rest')]).ok).toBe(true)
    expect(issued([part('all')]).ok).toBe(true)
  })

  it('is not issued where nothing, or less, is left for the last', () => {
    const { net } = contentOfQuote(draftOf()).totals
    expect(codesOf(refused(issued([part('start', net), part('rest')])))).toEqual(['quote/instalments-exceed'])
  })

  it('is not issued where an amount is missing, is nothing, or stands at the last', () => {
    const amiss = 'quote/instalment-amount'
    expect(codesOf(refused(issued([part('start'), part('rest')])))).toEqual([amiss])
    expect(codesOf(refused(issued([part('start', '0.00'), part('rest')])))).toEqual([amiss])
    expect(codesOf(refused(issued([part('start', '-5.00'), part('rest')])))).toEqual([amiss])
    expect(codesOf(refused(issued([part('start', '1.00'), part('rest', '1.00')])))).toEqual([amiss])
  })

  it('is not issued where lines stand in some, and a part must have a name and a delivery as any', () => {
    const ids = contentOfQuote(draftOf()).estimate.lines.map(({ id }) => id)
    const whole = { id: 'whole', when, lines: ids }
    expect(codesOf(refused(issued([part('start', '1.00'), whole])))).toEqual(['quote/instalments-mixed'])
    expect(codesOf(refused(issued([{ ...whole, net: '1.00' }])))).toEqual(['quote/instalments-mixed'])
    const late = { ...part('start', '1.00'), when: { kind: 'delivered', delivery: '2099' } } as const
    expect(codesOf(refused(issued([late, part('start')])))).toEqual(['quote/repeated-id', 'quote/instalment-delivery'])
  })

  it('is not issued for a change that takes more of a VAT category away than it adds', () => {
    const change = accepted(changeOrder(acceptedOf(), { ...documents, reason: 'Avtalt', request: requestOf('small') }))
    const exempt = { category: 'E', reason: 'x', legalReference: 'y', components: [] } as const
    const reasoned = accepted(setVatReason(change, exempt, documents))
    const priced = accepted(addFixedLine(reasoned, fixedLine('more', '999999.00', 'E')))
    const parts = accepted(setDetails(priced, { instalments: [part('start', '1.00'), part('rest')] }))
    const outcome = issuing(parts, at('2026-12-20'), documents, 'DEMO-2026-0002', acceptedOf())
    expect(codesOf(refused(outcome))).toEqual(['quote/instalments-negative'])
  })
})

const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(oreText)

describe('what is in proportion', () => {
  it('comes to the amount, and no part is negative or more than is left', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 6 }),
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        (left, millionth) => {
          const whole = left.reduce((sum, each) => sum + scaled(each, 2), 0n)
          const amount = (whole * millionth) / 10n ** 6n
          const parts = proportional(oreText(amount), left).map((each) => scaled(each, 2))
          expect(parts.reduce((sum, each) => sum + each, 0n)).toBe(whole === 0n ? 0n : amount)
          for (const [index, each] of parts.entries()) {
            expect(each >= 0n && each <= scaled(left[index] ?? '', 2)).toBe(true)
            // Never an øre from what it is exactly.
            const exact = whole === 0n ? 0n : amount * scaled(left[index] ?? '', 2)
            expect(whole === 0n || (each * whole - exact) ** 2n <= whole ** 2n).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the parts of a quote', () => {
  it('add up to it, and VAT of each category to its own, to the øre, none of it negative', () => {
    const lines = fc.array(fc.tuple(amounts, fc.constantFrom('S', 'E')), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 0, maxLength: 5 }), (some, shares) => {
        const fixedLines = some.map(([net, category], index) =>
          fixedLine(`n${index}`, net, category === 'S' ? 'S' : 'E'),
        )
        const { net } = contentOf(fixedLines, []).totals
        const sum = shares.reduce((all, each) => all + each, 0) + 1
        const agreed = shares.map((share) => oreText((scaled(net, 2) * BigInt(share)) / BigInt(sum)))
        fc.pre(agreed.every((each) => each !== '0.00') && net !== '0.00')
        const instalments = [...agreed.map((each, index) => part(`n${index}`, each)), part('rest')]
        const content = contentOf(fixedLines, instalments)
        const invoices = plannedInvoices(content)
        const groups = invoices.flatMap(({ vatBreakdown }) => vatBreakdown)
        expect(invoices.slice(0, -1).map((each) => addAmounts(each.lines.map((line) => line.net)))).toEqual(agreed)
        for (const { category, taxable, vat } of content.vatBreakdown) {
          const own = groups.filter((group) => group.category === category)
          expect(addAmounts(own.map((group) => group.taxable))).toBe(taxable)
          expect(addAmounts(own.map((group) => group.vat))).toBe(vat)
        }
        expect(groups.filter(({ taxable, vat }) => taxable.startsWith('-') || vat.startsWith('-'))).toEqual([])
        expect(content.totals.vat).toBe(oreText(vatInOre(some)))
      }),
      { numRuns: 200 },
    )
  })
})

const vatInOre = (lines: readonly (readonly [string, string])[]): bigint =>
  shareOre(
    lines.reduce((sum, [net, category]) => (category === 'S' ? sum + lineOre('1', net) : sum), 0n),
    '25',
  )
