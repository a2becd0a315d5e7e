import { type Estimate, languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import {
  approvedBook,
  demonstration,
  demonstrationDocuments,
  priced,
  pricedExample,
} from '../testing/priced-examples.ts'
import type { DocumentWords } from '../texts/words.ts'
import { budgetParagraph } from './budget-paragraph.ts'

const words = { nb: documentWordsFor('nb'), nn: documentWordsFor('nn'), en: documentWordsFor('en') }

const paragraph = (estimate: Estimate, { texts, budget }: DocumentWords = words.nb): string =>
  budgetParagraph(estimate, demonstrationDocuments, texts, budget).replaceAll('\u00a0', ' ')

const estimateOf = (request: object, by: Parameters<typeof priced>[1] = demonstration): Estimate =>
  priced({ format: 'request/1', ...request }, by)

const small = pricedExample('small')

const golden = {
  nb: 'Demonstrasjon, ikke til bruk i en søknad: SSB publiserer ikke hva mikrodata koster, og beløpene her er laget for å vise verktøyet. Tilgang til mikrodata fra SSB til prosjektet «Utdanning og inntekt blant unge voksne» er anslått til 38 963,00 kr (eksempelbeløp) ekskl. mva. Mva. er 9 740,75 kr (25 % mva. av 38 963,00 kr), og summen er 48 703,75 kr (eksempelbeløp) inkl. mva. Beløpet ekskl. mva. fordeler seg slik: koordinering, avklaringer, utarbeidelse av tilbud og avtale: 20 026,00 kr; opprette populasjon og tilpasse datafiler: 6 909,00 kr; andre uttrekk fra variabellister: 7 402,50 kr; arkivering, dokumentasjon og levering: 4 625,50 kr. Anslaget er ikke bindende. Det er regnet ut 22. november 2026 etter prislisten demonstration-2026, rettelse 1 (status: demonstrasjon).',
  nn: 'Demonstrasjon, ikkje til bruk i ein søknad: SSB publiserer ikkje kva mikrodata kostar, og beløpa her er laga for å vise verktøyet. Tilgang til mikrodata frå SSB til prosjektet «Utdanning og inntekt blant unge voksne» kjem etter anslaget på 38 963,00 kr (eksempelbeløp) ekskl. mva. Mva. er 9 740,75 kr (25 % mva. av 38 963,00 kr), og summen er 48 703,75 kr (eksempelbeløp) inkl. mva. Beløpet ekskl. mva. fordeler seg slik: koordinering, avklaringar, utarbeiding av tilbod og avtale: 20 026,00 kr; opprette populasjon og tilpasse datafiler: 6 909,00 kr; andre uttrekk frå variabellister: 7 402,50 kr; arkivering, dokumentasjon og levering: 4 625,50 kr. Anslaget er ikkje bindande. Det er rekna ut 22. november 2026 etter prislista demonstration-2026, retting 1 (status: demonstrasjon).',
  en: 'Demonstration, not for use in an application: Statistics Norway does not publish what microdata cost, and the amounts here are made up to show the tool. Access to microdata from Statistics Norway for the project “Utdanning og inntekt blant unge voksne” is estimated at NOK 38,963.00 (example amount) excl. VAT. VAT is NOK 9,740.75 (25% VAT of NOK 38,963.00), and the total is NOK 48,703.75 (example amount) incl. VAT. The amount excl. VAT is divided like this: coordination, clarification, preparation of quote and agreement: NOK 20,026.00; creating a population and customising data files: NOK 6,909.00; other extractions from variable lists: NOK 7,402.50; archiving, documentation and delivery: NOK 4,625.50. The estimate is not binding. It was computed on 22 November 2026 from the price list demonstration-2026, revision 1 (status: demonstration).',
}

describe('the paragraph for a budget', () => {
  it.each(languages)('says the amounts, their parts, the list and that nothing binds: %s', (language) => {
    expect(paragraph(small, words[language])).toBe(golden[language])
  })

  it('of an approved list does not call itself a demonstration', () => {
    const text = paragraph(estimateOf({}, approvedBook()))
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
    expect(paragraph(estimateOf({}, { ...demonstration, vatRecovery: '100' }))).toContain(
      'Institusjonen får tilbake 100 % av mva., ',
    )
    expect(paragraph(estimateOf({}, { ...demonstration, vatRecovery: '0' }))).toContain(words.nb.budget.notRecovered)
    expect(paragraph(small)).not.toContain('institusjonen')
  })

  it('keeps each rate apart where there are several', () => {
    const { vatBreakdown } = small
    const two = { ...small, vatBreakdown: [...vatBreakdown, ...vatBreakdown] }
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
    const places = ({ budget }: DocumentWords) =>
      Object.entries(budget).map(([name, text]) => `${name} ${[...text.matchAll(/\{\w+\}/g)].toSorted().join(' ')}`)
    expect(places(words.nn)).toEqual(places(words.nb))
    expect(places(words.en)).toEqual(places(words.nb))
  })
})
