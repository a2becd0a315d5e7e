import { bundledBooks } from '@anslag/price-lists'
import { type PriceListDocument, priceBookOn } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { planningTermsView } from './planning-terms-view.ts'

const book = priceBookOn('2026-11-22', bundledBooks())

const shown = (changes: Partial<PriceListDocument> = {}) => {
  if (!book.ok) throw new Error('no book')
  const view = planningTermsView({ ...book.value.list.document, ...changes }, nb, nbPlan)
  const plain = (text = '') => text.replaceAll('\u00a0', ' ')
  return view && { ...view, rows: view.rows.map(({ label, value, range }) => [label, plain(value), plain(range)]) }
}

describe('what a price list says of planning, in words', () => {
  it('has every figure with its unit, and how far it may reach', () => {
    expect(shown()?.rows).toEqual([
      ['Så mange av hundre bestillinger skal ikke koste mer enn beløpet å budsjettere med', '80', ''],
      ['Beløpet ekskl. mva. rundes opp til hele', '1 000,00 kr', ''],
      ['Usikkerhet som er felles for hele prosjektet', '20 %', ''],
      ['Usikkerhet som er felles for én kostnadskomponent', '20 %', ''],
      ['Prisvekst fra år til år', '3 %', ''],
      ['Timer til én bestilling på en arbeidsdag', '4 timer', expect.stringMatching(/2.+6/)],
      ['Kø hos SSB før arbeidet begynner', '20 arbeidsdager', expect.stringMatching(/5.+60/)],
      ['Ventetid på data fra andre', '60 arbeidsdager', expect.stringMatching(/20.+130/)],
    ])
  })

  it('says where the figures are from, and how they were reached', () => {
    expect(shown()?.source.statusText).toBeTruthy()
    expect(shown()?.derivation).toContain('Antatt av dette prosjektet')
  })

  it('is nothing of a list that says nothing of it', () => {
    expect(shown({ planning: undefined })).toBeUndefined()
  })
})
