import type { WithinCeiling } from '@anslag/planning'
import { bundledBooks } from '@anslag/price-lists'
import type { Request } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { ceilingView } from './ceiling-view.ts'

const found: WithinCeiling = {
  ceiling: '150000.00',
  present: '175000.00',
  offers: [
    { offer: '/tables/F_AAP', outcome: 'given-up' },
    { offer: '/sources/kreft/documentation=complete', outcome: 'kept' },
    { offer: '/populations/unge', outcome: 'not-possible' },
  ],
  request: { format: 'request/1' },
  amount: '148000.00',
  exceeds: '0.00',
  cheapest: '50000.00',
}

const request: Request = {
  format: 'request/1',
  populations: [{ id: 'unge', name: 'Unge voksne' }],
  sources: [{ id: 'kreft', register: 'kreftregisteret' }],
}

const view = (changes: Partial<WithinCeiling> = {}, status: 'approved' | 'demonstration' = 'approved') =>
  JSON.parse(
    JSON.stringify(
      ceilingView(
        { ...found, ...changes },
        { request, priceList: { status } },
        nb,
        nbPlan,
        bundledBooks().catalogue.document,
      ),
    ).replaceAll('\u00a0', ' '),
  )

describe('what can be had for a ceiling, in words', () => {
  it('is an example on a demonstration list, beside the ceiling that somebody wrote', () => {
    const { heading, sentences } = view({}, 'demonstration')
    expect(heading).toBe('Med et tak på 150 000,00 kr inkl. mva.')
    expect(sentences).toEqual(['Det som er igjen, får plass: 148 000,00 kr (eksempelbeløp) inkl. mva.'])
  })

  it('is what is left, and what became of each offer', () => {
    expect(view()).toEqual({
      heading: 'Med et tak på 150 000,00 kr inkl. mva.',
      sentences: ['Det som er igjen, får plass: 148 000,00 kr inkl. mva.'],
      offers: [
        expect.stringMatching(/^Tabeller fra FD-Trygd \(.*\): må gå$/),
        expect.stringMatching(/Kreftregisteret.*: .*[Ff]ullstendig.*: kan bli$/),
        expect.stringMatching(/Unge voksne.*: må bli: uten det kan ingenting bestilles$/),
      ],
    })
  })

  it('is everything where everything fits', () => {
    expect(view({ amount: '175000.00' }).sentences).toEqual(['Alt får plass: 175 000,00 kr inkl. mva.'])
  })

  it('is by how much it is too little, and what would be enough', () => {
    expect(view({ amount: '160000.00', exceeds: '10000.00' }).sentences).toEqual([
      'Det er 10 000,00 kr for mye: 160 000,00 kr inkl. mva.',
      'Det billigste som bestillingen kan bli når alt som kan utelates, er utelatt, er 50 000,00 kr inkl. mva.',
    ])
  })
})
