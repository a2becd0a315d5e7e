import type { Estimate } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { enBudget } from '../generated/en/budget.ts'
import { nbBudget } from '../generated/nb/budget.ts'
import { nnBudget } from '../generated/nn/budget.ts'
import { approvedList, documents, estimateOf, examples } from '../testing/examples.ts'
import { textsBelow } from '../testing/languages.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import type { BudgetTexts, Texts } from '../texts/texts.ts'
import { budgetParagraph } from './budget-paragraph.ts'

const nets = [
  { component: 'coordination', net: '20026.00' },
  { component: 'fd-trygd', net: '18937.00' },
]

const languages: readonly (readonly [Texts, BudgetTexts])[] = [
  [nb, nbBudget],
  [nn, nnBudget],
  [en, enBudget],
]

const paragraph = (estimate: Estimate, texts: Texts = nb, words: BudgetTexts = nbBudget): string =>
  budgetParagraph(estimate, nets, documents, texts, words).replaceAll('\u00a0', ' ')

const golden = {
  nb: 'Demonstrasjon, ikke til bruk i en søknad: SSB publiserer ikke hva mikrodata koster, og beløpene her er laget for å vise verktøyet. Tilgang til mikrodata fra SSB til prosjektet «Utdanning og inntekt blant unge voksne» er anslått til 38 963,00 kr (eksempelbeløp) ekskl. mva. Mva. er 9 740,75 kr (25 % mva. av 38 963,00 kr), og summen er 48 703,75 kr (eksempelbeløp) inkl. mva. Beløpet ekskl. mva. fordeler seg slik: koordinering, avklaringer, utarbeidelse av tilbud og avtale: 20 026,00 kr; uttrekk fra FD-Trygd: 18 937,00 kr. Anslaget er ikke bindende. Det er regnet ut 22. november 2026 etter prislisten demonstration-2026, rettelse 1 (status: demonstrasjon).',
  nn: 'Demonstrasjon, ikkje til bruk i ein søknad: SSB publiserer ikkje kva mikrodata kostar, og beløpa her er laga for å vise verktøyet. Tilgang til mikrodata frå SSB til prosjektet «Utdanning og inntekt blant unge voksne» kjem etter anslaget på 38 963,00 kr (eksempelbeløp) ekskl. mva. Mva. er 9 740,75 kr (25 % mva. av 38 963,00 kr), og summen er 48 703,75 kr (eksempelbeløp) inkl. mva. Beløpet ekskl. mva. fordeler seg slik: koordinering, avklaringar, utarbeiding av tilbod og avtale: 20 026,00 kr; uttrekk frå FD-Trygd: 18 937,00 kr. Anslaget er ikkje bindande. Det er rekna ut 22. november 2026 etter prislista demonstration-2026, retting 1 (status: demonstrasjon).',
  en: 'Demonstration, not for use in an application: Statistics Norway does not publish what microdata cost, and the amounts here are made up to show the tool. Access to microdata from Statistics Norway for the project “Utdanning og inntekt blant unge voksne” is estimated at NOK 38,963.00 (example amount) excl. VAT. VAT is NOK 9,740.75 (25% VAT of NOK 38,963.00), and the total is NOK 48,703.75 (example amount) incl. VAT. The amount excl. VAT is divided like this: coordination, clarification, preparation of quote and agreement: NOK 20,026.00; extractions from FD-Trygd: NOK 18,937.00. The estimate is not binding. It was computed on 22 November 2026 from the price list demonstration-2026, revision 1 (status: demonstration).',
}

describe('the paragraph for a budget', () => {
  it.each(languages)('says the amounts, their parts, the list and that nothing binds: $language', (texts, words) => {
    expect(paragraph(examples.small, texts, words)).toBe(golden[texts.language])
  })

  it('of an approved list does not call itself a demonstration', () => {
    const text = paragraph(estimateOf({}, { list: approvedList() }))
    expect(text).not.toMatch(/demonstrasjon,|Demonstrasjon/)
    expect(text).toMatch(/^Tilgang til mikrodata fra SSB er anslått til /)
    expect(text).toContain('(status: godkjent)')
  })

  it('says what is assumed, and counts what it does not name', () => {
    const text = paragraph(estimateOf({ sources: [{ id: 'kreft' }] }))
    expect(text).toContain('Dette er ikke avklart ennå, og anslaget forutsetter: type søknad: «ny søknad»; ')
    expect(text).toMatch(/; og \d+ til\.$/)
  })

  it('calls the total a minimum where something must be assessed', () => {
    const text = paragraph(estimateOf({ institutions: [{ id: 'ku', country: 'DK', recognition: 'eurostat' }] }))
    expect(text).toContain('er anslått til minst ')
    expect(text).toContain('Summen er et minstebeløp, for dette må vurderes først: anonymisering.')
  })

  it('says the cost after recovered VAT when somebody asked for it', () => {
    expect(paragraph(estimateOf({}, { vatRecovery: '100' }))).toContain('Institusjonen får tilbake 100 % av mva., ')
    expect(paragraph(estimateOf({}, { vatRecovery: '0' }))).toContain(nbBudget.notRecovered)
    expect(paragraph(examples.small)).not.toContain('institusjonen')
  })

  it('keeps each rate apart where there are several', () => {
    const { vatBreakdown } = examples.small
    const two = { ...examples.small, vatBreakdown: [...vatBreakdown, ...vatBreakdown] }
    expect(paragraph(two)).toContain('(25 % mva. av 38 963,00 kr: 9 740,75 kr; 25 % mva. av 38 963,00 kr: 9 740,75 kr)')
    expect(paragraph({ ...two, vatBreakdown: [] })).toContain(
      'Det er ikke regnet mva., og summen er 48 703,75 kr (eksempelbeløp).',
    )
  })

  it('takes a title as it is, but lets it turn no amounts around', () => {
    const text = paragraph(estimateOf({ project: { title: '{net} <b>"&"</b> \u202e🦊' } }))
    expect(text).toContain('prosjektet «{net} <b>"&"</b> 🦊»')
  })
})

describe('the words of a budget', () => {
  it('have the same places for values in every language', () => {
    const places = (words: BudgetTexts) =>
      textsBelow(words).map(([name, text]) => `${name} ${[...text.matchAll(/\{\w+\}/g)].toSorted().join(' ')}`)
    expect(places(nnBudget)).toEqual(places(nbBudget))
    expect(places(enBudget)).toEqual(places(nbBudget))
  })
})
