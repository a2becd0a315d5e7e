import { estimate, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { bundledBooks, exampleRequests } from './index.ts'

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues, null, 2))
}

const day = '2026-11-22'
const book = accepted(priceBookOn(day, bundledBooks()))

const priced = (request: unknown) =>
  accepted(estimate({ request: accepted(readRequest(request, book.catalogue)), book, day }))

describe.each(Object.entries(exampleRequests))('the %s example', (_size, request) => {
  it('can be priced, and nothing in it hinders a quote', () => {
    const { issues, totals } = priced(request)
    expect(issues.filter(({ severity }) => severity === 'error' || severity === 'block')).toEqual([])
    expect(totals.net).not.toBe('0.00')
  })
})

describe('the examples', () => {
  it('grow: the large one has 200 lines', () => {
    const [small, typical, large] = [exampleRequests.small, exampleRequests.typical, exampleRequests.large].map(
      (request) => priced(request).lines.length,
    )
    expect(small).toBeLessThan(typical ?? 0)
    expect(large).toBe(200)
  })
})
