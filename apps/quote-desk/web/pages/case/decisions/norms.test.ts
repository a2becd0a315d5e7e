import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, priceBookOn, readRequest } from '@anslag/pricing'
import { exampleQuoteDetails, quoteOperations, readQuoteDetails } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { normName, normsOf } from './norms.ts'

const day = '2026-11-22'

const sampled = () => {
  const book = priceBookOn(day, bundledBooks())
  const request = readRequest(exampleRequests.typical, bundledBooks().catalogue)
  const details = readQuoteDetails(exampleQuoteDetails)
  if (!book.ok || !request.ok || !details.ok) throw new Error('the example is wrong')
  const priced = estimate({ request: request.value, book: book.value, day })
  if (!priced.ok) throw new Error('the example has no price')
  const entry = { at: `${day}T09:00:00Z`, by: { name: 'Kari', role: 'officer' }, book: book.value, day } as const
  const draft = quoteOperations.draft({ ...details.value, request: request.value }, entry)
  if (!draft.ok) throw new Error('the example is no quote')
  return { priced: priced.value, draft: draft.value.quote, entry }
}

describe('the norms that a line rests on', () => {
  it('are each one that an officer can change, under the name that the change is taken back by', () => {
    const { priced, draft, entry } = sampled()
    const norms = new Map(priced.lines.flatMap((line) => normsOf(line)).map((norm) => [normName(norm), norm]))
    expect(norms.size).toBeGreaterThan(10)
    for (const { tariff, answer, value } of norms.values()) {
      const more = `${value === '7' ? '8' : '7'}`
      const input = {
        kind: 'norm',
        tariff,
        ...(answer === undefined ? {} : { answer }),
        value: more,
        reason: 'x',
      } as const
      const changed = quoteOperations.assume(draft, input, entry)
      expect(changed.ok, tariff).toBe(true)
      const lines = changed.ok ? (changed.value.quote.revisions[0]?.content.estimate.lines ?? []) : []
      const after = lines
        .flatMap((line) => normsOf(line))
        .find((norm) => normName(norm) === normName({ tariff, ...(answer && { answer }) }))
      expect(after).toMatchObject({ value: more, replaces: value })
    }
  })

  it('are none of a line at a price', () => {
    expect(
      normsOf({
        trace: { kind: 'tariff', ref: 'files.file', value: '100', unit: 'NOK', source: 's', status: 'demonstration' },
      }),
    ).toEqual([])
  })
})
