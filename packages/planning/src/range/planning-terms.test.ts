import { components, priceBookDocuments, readPriceList, requirementsOf } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, demonstration } from '../testing/demonstration.ts'
import { planningTerms } from './planning-terms.ts'

const bookWith = (planning: unknown) => {
  const document = { ...priceBookDocuments(demonstration.book).list, planning }
  return { ...demonstration.book, list: accepted(readPriceList(document, requirementsOf(components))) }
}

describe('the terms of planning', () => {
  it('are those of the price list', () => {
    expect(accepted(planningTerms(demonstration.book))).toEqual({
      correlation: { project: '0.2', component: '0.2' },
      percentile: '80',
      step: '1000.00',
      yearlyGrowth: '3',
      forecast: {
        hoursPerDay: { low: '2', likely: '4', high: '6' },
        queue: { low: '5', likely: '20', high: '60' },
        thirdPartyData: { low: '20', likely: '60', high: '130' },
      },
    })
  })

  it('may state one number in place of three', () => {
    const { planning } = demonstration.book.list.document
    const terms = planningTerms(bookWith({ ...planning, forecast: { ...planning?.forecast, queue: '10' } }))
    expect(accepted(terms).forecast.queue).toEqual({ low: '10', likely: '10', high: '10' })
  })

  it('cannot be had of a list that says nothing of planning', () => {
    expect(planningTerms(bookWith(undefined))).toEqual({
      ok: false,
      issues: [{ code: 'plan/no-terms', path: '', params: { list: 'demonstration-2026' }, severity: 'error' }],
    })
  })
})
