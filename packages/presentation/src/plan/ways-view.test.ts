import { type Way, waysToPayLess } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type BookOnDay, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { planTextsFor, textsFor } from '../texts/texts-for.ts'
import { waysView } from './ways-view.ts'

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'
const by: BookOnDay = { book: accepted(priceBookOn(day, bundledBooks())), day }
const { document: catalogue } = by.book.catalogue

const request = accepted(readRequest(exampleRequests.typical, by.book.catalogue))
const ways = accepted(waysToPayLess(request, by))
const found = (some: readonly Way[], status: 'approved' | 'demonstration' = 'approved') => ({
  ways: some,
  request,
  priceList: { status },
})
const view = waysView(found(ways), nb, nbPlan, catalogue)
const texts = view.map(({ text, saves }) => `${text}: ${saves}`.replaceAll('\u00a0', ' '))

describe('ways to pay less in words', () => {
  it('say what to do about what, and what it saves', () => {
    expect(texts).toContain('Få filene fra Spørreskjema til pasientene fullstendig dokumentert: sparer 3 701,25 kr')
    expect(texts).toContain(
      'Bruk et område i variabellistene i stedet for «Reisetid fra bosted til nærmeste sykehus»: sparer 27 698,75 kr',
    )
    expect(texts).toContain('Én levering færre: levering 2027: sparer 51 763,75 kr')
  })

  it.each([
    ['nb', /^sparer [\d ]+,\d\d kr \(eksempelbeløp\)$/],
    ['nn', /^sparer [\d ]+,\d\d kr \(eksempelbeløp\)$/],
    ['en', /^saves NOK [\d,]+\.\d\d \(example amount\)$/],
  ] as const)('save examples on a demonstration list: %s', (language, named) => {
    const example = waysView(found(ways, 'demonstration'), textsFor(language), planTextsFor(language), catalogue)
    for (const { saves } of example)
      expect(saves.replace(/^(hver|kvar|each) /, '').replaceAll('\u00a0', ' ')).toMatch(named)
  })

  it('say once what is the same for several things', () => {
    const tables = texts.filter((text) => text.includes('hver sparer 3 701,25 kr'))
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatch(/^Utelat en av disse: \S.*, /)
    expect(texts).toContain(
      'Utelat en av disse: Befolkning, Utdanning, Inntekt, Sysselsetting: hver sparer 6 168,75 kr',
    )
  })

  it('lead to what is to be changed', () => {
    const of = (start: string) => view.find(({ text }) => text.startsWith(start))?.path
    expect(of('Få filene fra Spørreskjema til pasientene fullstendig')).toBe('/sources/1/documentation')
    expect(of('Én levering færre: levering 2027')).toBe('/deliveries/0')
  })

  it('say of what they cost the project', () => {
    const costs = new Set(view.map(({ costInWords }) => costInWords))
    expect([...costs].toSorted()).toEqual(['Krever arbeid av dere eller den som har dataene', 'Prosjektet får mindre'])
  })

  it.each(['nb', 'nn', 'en'] as const)('leave no place in a sentence open in %s', (language) => {
    const all = waysView(found(ways), textsFor(language), planTextsFor(language), catalogue)
    expect(all.map(({ text, saves }) => text + saves).filter((text) => /[{}]/.test(text))).toEqual([])
    expect(all).toHaveLength(view.length)
  })

  it('name the first of many, and say how many more there are', () => {
    const tables = catalogue.tables.slice(0, 9).map(({ code }) => code)
    const many = accepted(readRequest({ ...Object(exampleRequests.small), tables }, by.book.catalogue))
    const all = waysView({ ...found(accepted(waysToPayLess(many, by))), request: many }, nb, nbPlan, catalogue)
    expect(all.map(({ text }) => text).join('\n')).toMatch(/ og 3 til/)
  })
})
