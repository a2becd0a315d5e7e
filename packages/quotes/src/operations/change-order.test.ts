import { addAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { revisionDifference } from '../compare/difference.ts'
import { ruleIssues } from '../rules/table.ts'
import { accepted, codesOf, refused, rulesOf } from '../testing/accepted.ts'
import { forged } from '../testing/changed.ts'
import { changeQuote, richQuote } from '../testing/rich-quote.ts'
import { acceptedOf, at, documents, draftOf, issuedOf, issuing, officer, requestOf, sentOf } from '../testing/sample.ts'
import { adjust } from './adjust.ts'
import { changeOrder } from './change-order.ts'

const input = {
  ...documents,
  reason: 'Allerede avtalt',
}

const before = acceptedOf()

const request = requestOf('typical')

describe('a quote for a change', () => {
  const more = { ...request, tables: [...(request.tables ?? []), 'F_FUFOR'] }
  const made = accepted(changeOrder(before, { ...input, request: more }))
  const content = made.revisions[0]?.content

  it('names the quote that it changes, and its seal', () => {
    expect(content?.change).toMatchObject({
      number: 'DEMO-2026-0001',
      revision: 1,
      hash: before.revisions[0]?.seal?.hash,
    })
  })

  it('charges the difference in scope: one table in each of the deliveries', () => {
    const lines = content?.estimate.lines.filter(({ component }) => component === 'fd-trygd') ?? []
    // 1 480.50 for a table, in each of two deliveries.
    expect(lines.map(({ quantity }) => quantity)).toEqual(['7', '7'])
    expect(content?.totals.net).toBe('2961.00')
    expect(content?.totals.lines).toBe(content?.estimate.totals.net)
    expect(content?.adjustments).toMatchObject([
      { id: 'agreed-1', kind: 'reduction', amount: '140730.00', agreed: true },
    ])
  })

  it('of nothing costs nothing', () => {
    const nothing = accepted(changeOrder(before, { ...input, request }))
    expect(nothing.revisions[0]?.content.totals).toMatchObject({ net: '0.00', vat: '0.00', gross: '0.00' })
  })

  it('of less gives money back', () => {
    const less = { ...request, tables: request.tables?.slice(1) ?? [] }
    const smaller = accepted(changeOrder(before, { ...input, request: less }))
    expect(smaller.revisions[0]?.content.totals.gross.startsWith('-')).toBe(true)
  })

  it('has no reduction of its own that is more than its lines', () => {
    const net = content?.estimate.totals.net ?? ''
    const reduced = (amount: string) =>
      adjust(made, { id: 'own', kind: 'reduction', reason: 'Rabatt', by: officer, size: { amount } })
    expect(accepted(reduced(net)).revisions[0]?.content.totals.net).toBe('-140730.00')
    for (const amount of [addAmounts([net, '0.01']), '9999999.00'])
      expect(refused(reduced(amount))).toMatchObject([{ code: 'quote/negative-taxable', params: { rule: 'QR-41' } }])
  })

  it('keeps the norms that officers changed, on both sides of the difference', () => {
    const change = changeQuote().revisions[0]?.content
    expect(change?.assumptions).toEqual(richQuote().revisions[1]?.content.assumptions)
    if (change === undefined || change.change === undefined) throw new Error('not a change')
    const found = revisionDifference({ ...change, estimate: change.change.before }, change)
    expect(found.lines.map(({ id }) => id)).not.toContain('delivery@2027')
    expect(found.lines.length).toBeGreaterThan(0)
  })

  it.each([
    ['a charge', { kind: 'charge' }],
    ['a percentage', { percent: '100' }],
  ])('takes what was agreed off in kroner, and not as %s', (_, changed) => {
    const path = '/revisions/0/content/adjustments/0'
    const values = Object.fromEntries(Object.entries(changed).map(([name, value]) => [`${path}/${name}`, value]))
    expect(rulesOf(ruleIssues(forged(changeQuote(), values)))).toContain('QR-81')
  })

  it('is made of no quote that was not accepted', () => {
    for (const quote of [issuedOf(), sentOf()])
      expect(codesOf(refused(changeOrder(quote, { ...input, request })))).toEqual(['quote/not-accepted'])
    expect(codesOf(refused(changeOrder(draftOf(), { ...input, request })))).toEqual(['quote/draft-exists'])
  })

  it('gets a number of its own when it is issued, and not before', () => {
    expect([made.number, content?.number]).toEqual([undefined, undefined])
    expect(codesOf(refused(issuing(made, at('2026-12-02'), documents, before.number, before)))).toEqual([
      'quote/change-of-itself',
    ])
  })
})
