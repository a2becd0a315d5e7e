import { type Plan, plan } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, priceBookDocuments, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { type RangeOfPlan, type RangeView, rangeView } from './range-view.ts'

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'
const book = accepted(priceBookOn(day, bundledBooks()))

const planned = (document: object, recovery = '0'): Plan => {
  const request = accepted(readRequest({ ...document, format: 'request/1' }, book.catalogue))
  return accepted(plan({ estimate: accepted(estimate({ request, book, day })), book, day, recovery }))
}

const shown = (of: RangeOfPlan): RangeView =>
  JSON.parse(JSON.stringify(rangeView(of, nb, nbPlan, priceBookDocuments(book))).replaceAll('\u00a0', ' '))

const small = planned(Object(exampleRequests.small))

describe('a range in words', () => {
  it('has the amount to budget first, which is called an example where the price list is one', () => {
    const { amount, table } = shown(small)
    expect(amount.label).toBe('Eksempelbeløp')
    expect(table.rows[0]?.[0]).toBe('Eksempelbeløp')
    const approved = { ...small, priceList: { ...small.priceList, status: 'approved' } } as const
    expect(shown(approved).table.rows[1]?.[0]).toBe('Med vanlige timer')
    expect(shown(approved).amount).toEqual({ label: 'Beløp å budsjettere med', value: amount.value })
  })

  it('has exact amounts to the øre, and drawn ones to the krone', () => {
    const [budget, usual, low] = shown(small).table.rows
    expect(usual).toEqual(['Med vanlige timer (eksempelbeløp)', '38 963,00 kr', '9 740,75 kr', '48 703,75 kr'])
    expect(budget?.[1]).toMatch(/ 000,00 kr$/)
    expect(low?.[1]).toMatch(/^\d\d \d{3} kr$/)
  })

  it('says why the amount is higher than with usual hours', () => {
    expect(shown(small).sentences[0]).toContain('Av hundre slike bestillinger koster 80 ikke mer.')
  })

  it('says what the buyer pays where VAT comes back', () => {
    const { columns, rows } = shown(planned(Object(exampleRequests.small), '100')).table
    expect(columns.at(-1)).toBe('Uten 100 % av mva.')
    expect(rows[1]?.at(-1)).toBe('38 963,00 kr')
  })

  it('names what makes it uncertain, and the question to answer first', () => {
    const { matters, next } = shown(planned({}))
    expect(matters.rows.length).toBeGreaterThan(3)
    expect(matters.rows[0]?.[1]).toMatch(/^[\d ]+ kr smalere når det er kjent$/)
    expect(next).toMatch(/^Svar først på dette: \S/)
    expect(shown(small).next).toBeUndefined()
  })

  it('is the least where something must be assessed, and says so of the amounts', () => {
    const { table, sentences } = shown(planned({ variables: [{ name: 'x' }] }))
    expect(table.rows[0]?.[0]).toBe('Eksempelbeløp (fra)')
    expect(sentences.at(-1)).toMatch(/^Beløpet er det minste, for dette må vurderes først: \S/)
  })

  it('of something certain is the estimate, rounded up', () => {
    const certain = { ...small, range: { ...small.range, contributions: [] } }
    expect(shown(certain).sentences[0]).toBe('Ingenting er usikkert. Beløpet er anslaget, rundet opp.')
    expect(shown(certain).matters.rows).toEqual([])
  })
})
