import type { Texts } from '@anslag/presentation/estimate'
import { en } from '@anslag/presentation/estimate/en'
import { nb } from '@anslag/presentation/estimate/nb'
import type { Draft } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { enDeferred as enWords } from '../generated/en/deferred.ts'
import { nbDeferred as nbWords } from '../generated/nb/deferred.ts'
import { pricer, typical, typicalWith } from '../testing/priced-example.ts'
import { causesInWords, compared, ratesInWords, type Wording } from './causes.ts'

const { pricing, price } = await pricer()

const wording = (texts: Texts = nb, words = nbWords.causes): Wording => ({
  texts,
  words,
  documents: price(typical).documents,
})

const causes = (component: string, before: Draft, after: Draft, causeWords = wording()) =>
  causesInWords(component, compared(price(before), price(after)), causeWords).map((cause) =>
    cause.replaceAll('\u00a0', ' '),
  )

const [first, second] = [['F_AAP'], ['F_AAP', 'F_DEMO', 'F_ARBSOK', 'X_SYKEPENGER']]

describe('why a component costs something else', () => {
  it('is how many tables more there are, and which', () => {
    expect(causes('fd-trygd', typicalWith([['tables'], first]), typicalWith([['tables'], second]))).toEqual([
      'Tabeller fra FD-Trygd: 3 flere (Bosatteforløpet i Norge, Arbeidssøkere fra og med 1.5.2001, Sykepenger)',
    ])
    expect(
      causes(
        'fd-trygd',
        typicalWith([['tables'], second]),
        typicalWith([['tables'], ['F_AAP', 'F_DEMO']]),
        wording(en, enWords.causes),
      ),
    ).toEqual(['Tables from FD-Trygd: 2 fewer (Job seekers from 1 May 2001, Sickness benefit)'])
  })

  it('is another answer about a thing, by its name, said once for all deliveries', () => {
    const after = typicalWith([['sources', 1, 'files'], 8], [['sources', 1, 'fileFormat'], 'fixedWidth'])
    expect(causes('third-party', typical, after)).toEqual([
      'Filer fra Spørreskjema til pasientene: 8 i stedet for 1',
      'Filformat (Spørreskjema til pasientene): fast bredde i stedet for et format som SSB leser',
    ])
  })

  it('is an answer that is not there any more, with what is counted instead', () => {
    expect(causes('third-party', typical, typicalWith([['sources', 1, 'records'], 900_000_000]))).toEqual([
      'Antall rader fra Spørreskjema til pasientene: 900 000 000 i stedet for 12 000',
    ])
    expect(
      causes(
        'third-party',
        typicalWith([['sources', 1, 'files'], 3]),
        typicalWith([['sources', 1, 'files'], undefined]),
      ),
    ).toEqual(['Filer fra Spørreskjema til pasientene: ikke besvart, regnet som 1 i stedet for 3'])
  })

  it('is what was ordered, where nothing was', () => {
    expect(causes('fd-trygd', typicalWith([['tables'], []]), typicalWith([['tables'], ['F_AAP', 'F_DEMO']]))).toEqual([
      'Tabeller fra FD-Trygd: 2 (Arbeidsavklaringspenger, Bosatteforløpet i Norge) i stedet for ingen',
    ])
  })

  it('is the delivery that came or went', () => {
    const after = typicalWith([['deliveries'], [{ id: '2027', expectedOn: '2027-04-01' }]])
    expect(causes('fd-trygd', typical, after)).toEqual(['Leveringer: 1 færre (levering 2028)'])
    expect(causes('delivery', after, typical)).toEqual(['Leveringer: 1 til (levering 2028)'])
  })

  it('is the population that came or went, of a thing no other answers', () => {
    const after = typicalWith([
      ['populations'],
      [{ id: 'pasienter', name: 'Pasienter med kreft', kind: 'suppliedByOthers' }],
    ])
    expect(causes('population', typical, after)).toContain('Populasjoner: 1 færre (Pasientenes familier)')
  })

  it('is nothing that another component costs something else for', () => {
    const after = typicalWith([['sources', 1, 'files'], 8], [['tables'], first])
    expect(causes('fd-trygd', typical, after).join()).not.toContain('Filer')
    expect(causes('third-party', typical, after).join()).not.toContain('Tabeller')
  })

  it('is why one side has nothing of it, where no answer in its price tells', () => {
    const after = typicalWith([['application', 'anonymous'], true])
    expect(causes('anonymisation', typical, after).join()).toMatch(/^Anony/)
  })

  it('is never a change of an answer that changes no price', () => {
    const after = typicalWith([['project', 'title'], 'En annen tittel'], [['tables'], first])
    expect(causes('fd-trygd', typical, after).join()).not.toContain('tittel')
  })

  it('counts the names that are too many to list', () => {
    const many = ['F_AAP', 'F_ARBSOK', 'F_DEMO', 'F_DEMO_SIV', 'X_SYKEPENGER', 'X_UFOREPENSJON_FOM2011']
    const { tables } = pricing.documents.catalogue
    const more = tables.map(({ code }) => code).filter((code) => !many.includes(code))
    const [cause = ''] = causes('fd-trygd', typical, typicalWith([['tables'], [...many, ...more.slice(0, 9)]]))
    expect(cause).toMatch(/9 flere \(.*og 3 til\)$/)
  })
})

describe('why VAT is another', () => {
  it('is the rates, where they differ', () => {
    const late = typicalWith([['deliveries'], [{ id: 'a', expectedOn: '2004-01-01' }]])
    expect(ratesInWords(compared(price(typical), price(late)), wording()).join()).toContain('24\u00a0%')
    expect(ratesInWords(compared(price(typical), price(typicalWith([['tables'], first]))), wording())).toEqual([])
  })
})
