import {
  forecastOf,
  planningIssueKinds,
  planningTerms,
  rangeOf,
  stagesOf,
  usualSampling,
  type YearTerms,
  yearsOf,
} from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type BookOnDay, estimate, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { everyLanguage, textsBelow } from '../testing/languages.ts'
import { planTextsFor, textsFor } from '../texts/texts-for.ts'
import { forecastView } from './forecast-view.ts'
import { planIssueSentence } from './plan-issue-sentence.ts'
import { stagesView } from './stages-view.ts'
import { yearsView } from './years-view.ts'

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'
const by: BookOnDay = { book: accepted(priceBookOn(day, bundledBooks())), day }
const terms = accepted(planningTerms(by.book))
const priced = accepted(estimate({ ...by, request: accepted(readRequest(exampleRequests.typical, by.book.catalogue)) }))
const { budget } = accepted(rangeOf(priced, by, terms, usualSampling))
const forecast = accepted(forecastOf({ ...by, estimate: priced, terms, sampling: usualSampling, start: '2026-12-01' }))

const usual: YearTerms = { firstDelivery: '2027-04-01', growth: '3', recovery: '0' }
const budgetOf = (changed: Partial<YearTerms> = {}) => accepted(yearsOf(priced, budget, { ...usual, ...changed }))

const [nb, words] = [textsFor('nb'), planTextsFor('nb')]

const { request } = priced
const catalogue = by.book.catalogue.document

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

describe('a budget by calendar year in words', () => {
  const view = yearsView(budgetOf(), priced, nb, words, catalogue)

  it('is a table with a row for each year and one of sums', () => {
    expect(view.table.columns).toEqual([
      'År',
      'Med vanlige timer',
      'Påslag for usikkerhet',
      'Sum ekskl. mva.',
      'Mva.',
      'Sum inkl. mva.',
    ])
    expect(view.table.rows.map(([year]) => year)).toEqual(['2027', '2028'])
    // 140,730.00 with usual hours by the prices of 2026; the first year 104,254.00, the second 36,476.00.
    expect(plain(view.table.rows.map(([, amount = '']) => amount))).toEqual(['107 381,62 kr', '38 697,39 kr'])
    expect(view.table.sum?.[0]).toBe('Sum (eksempelbeløp)')
    expect(view.table.sum).toHaveLength(6)
  })

  it('is an example on a demonstration list, and none on another', () => {
    expect(view.heading).toBe('Budsjett år for år (eksempelbeløp)')
    const { heading, table, brief } = yearsView(budgetOf(), { request, priceList: { status: 'approved' } }, nb, words)
    expect([heading, table.sum?.[0], brief.sum?.[0]]).toEqual(['Budsjett år for år', 'Sum', 'Sum'])
  })

  it('has in its brief form the allowance as a line of its own, and the same sums', () => {
    const { rows, sum } = view.brief
    expect(rows.map(([label]) => label)).toEqual(['2027', '2028', 'Påslag for usikkerhet'])
    expect(sum?.slice(1)).toEqual(view.table.sum?.slice(3))
    expect(yearsView(budgetOf({ recovery: '20' }), priced, nb, words).brief.sum?.at(-1)).toBe(
      yearsView(budgetOf({ recovery: '20' }), priced, nb, words).table.sum?.at(-1),
    )
  })

  it('has two columns more where VAT is recovered', () => {
    const { table, notes } = yearsView(budgetOf({ recovery: '20' }), priced, nb, words, catalogue)
    expect(table.columns.slice(-2)).toEqual(['Mva. tilbake', 'Å betale'])
    expect(table.rows.every((row) => row.length === 8)).toBe(true)
    expect(plain(notes)).toContain('Dere får tilbake 20 % av mva.')
  })

  it('is all of one of the four cost types', () => {
    const { columns, rows } = view.byCostType
    expect(columns).toEqual(['Kostnadsart', '2027', '2028', 'Sum (eksempelbeløp)'])
    expect(rows.map(([type]) => type)).toEqual([
      'Personalkostnader og indirekte kostnader',
      'Innkjøp av FoU-tjenester',
      'Utstyr',
      'Andre driftskostnader',
    ])
    expect(rows.slice(0, 3).every(([, ...amounts]) => amounts.every((amount) => amount === '–'))).toBe(true)
    expect(rows[3]?.at(-1)).toBe(view.table.sum?.at(-1))
  })

  it('says what is assumed', () => {
    const notes = plain(view.notes)
    expect(notes[0]).toMatch(/^Prisene er fra 2026\. Vi antar at de vokser 3 % i året; \d+ \d{3},\d\d kr av summen/)
    expect(notes).toContain('Levering 2027 er regnet med 1. april 2027, som dere har svart.')
    expect(notes).toContain('Vi har regnet med at dere ikke får tilbake mva.')
    expect(plain(yearsView(budgetOf({ growth: '0' }), priced, nb, words, catalogue).notes)[0]).toBe(
      'Prisene er fra 2026, og vi har regnet med de samme hvert år.',
    )
  })

  it('is also in another currency, under its rate', () => {
    const rates = [{ currency: 'EUR', rate: '11.5', day: '2026-11-20' }]
    const [euro] = yearsView(budgetOf({ rates }), priced, nb, words, catalogue).currencies
    expect(euro?.heading).toBe('Å betale i EUR, med kursen 11,5 kroner fra 20. november 2026')
    expect(euro?.table.rows[0]?.[3]).toMatch(/^EUR\u00a0[\d\u00a0]+,\d\d$/)
  })

  it('is a picture whose columns are what is paid, in øre', () => {
    const { columns, title } = view.picture
    const [first] = budgetOf().years
    expect(columns[0]).toMatchObject({ label: '2027', usual: first?.usual.cost.replace('.', '') })
    expect(plain([title])[0]).toMatch(/^Søyler for hva som skal betales hvert år: 2027: .* kr, 2028: .* kr\.$/)
  })
})

describe('the forecast of a delivery in words', () => {
  const view = forecastView(forecast, request, nb, words, catalogue)

  it('says by when half of such orders are delivered, and 8 of 10', () => {
    expect(view.within).toMatch(
      /^Halvparten av slike bestillinger er levert \d+\. \w+ 2027, og 8 av 10 mellom \d+\. \w+ 2027 og \d+\. \w+ 2027\.$/,
    )
  })

  it('has days of waiting and of work, and the days on which what happens', () => {
    expect(view.table.rows.map(([what]) => what)).toEqual([
      'Ventetid',
      'Arbeidstid',
      'Til sammen',
      'Arbeidet begynner',
      'Levert',
      'Siste dag å laste ned',
    ])
    expect(view.table.rows[0]?.[2]).toBe(`${forecast.waiting.median} arbeidsdager`)
  })

  it('lists the documents and data that must have arrived', () => {
    expect(view.needed.items).toContain('Prosjektbeskrivelse eller protokoll: vedlagt')
    expect(view.needed.items).toContain('Data fra Kreftregisteret')
    expect(view.needed.items).toContain('Data fra Spørreskjema til pasientene, som dere sender selv når SSB ber om det')
  })

  it('is a time line from the start to the late end', () => {
    const { start, workBegins, delivered } = view.picture
    expect(start).toEqual({ after: 0, label: '1. desember 2026' })
    expect(workBegins.after).toBe(forecast.waiting.median)
    expect(delivered.high.after).toBe(forecast.total.high)
  })
})

describe('what is owed at each stage in words', () => {
  const view = stagesView(stagesOf(priced), priced, nb, words, catalogue)

  it('is a table in which what is at most owed and what is assumed is said', () => {
    const rows = view.table.rows.map((row) => plain(row))
    expect(rows[0]).toEqual(['Før søknaden er sendt', '0,00 kr', '0,00 kr', '0,00 kr', 'SSB fakturerer tiden'])
    expect(rows[1]?.[3]).toMatch(/^høyst 44 175,00 kr$/)
    expect(rows[1]?.[4]).toBe('antatt: SSB sier ikke noe om dette')
    expect(rows.at(-1)?.[0]).toBe('Dataene er levert (levering 2028)')
    expect(rows.at(-1)?.[3]).toBe('175 912,50 kr')
  })

  it('is an example on a demonstration list', () => {
    expect(view.heading).toBe('Hvis prosjektet stopper her (eksempelbeløp)')
  })

  it('gives the page that the rule is from', () => {
    expect(view.source).toMatch(/^https:\/\/www\.ssb\.no\//)
  })
})

describe('in every language', () => {
  it.each(everyLanguage)('nothing is left to fill in: $language', (texts) => {
    const own = planTextsFor(texts.language)
    const rates = [{ currency: 'EUR', rate: '11.5', day }]
    const views = [
      yearsView(budgetOf({ rates, recovery: '20' }), priced, texts, own, catalogue),
      forecastView(forecast, request, texts, own, catalogue),
      stagesView(stagesOf(priced), priced, texts, own, catalogue),
    ]
    const all = textsBelow(JSON.parse(JSON.stringify(views))).map(([, text]) => text)
    expect(all.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
  })

  it.each(everyLanguage)('every issue of planning has a sentence: $language', (texts) => {
    const own = planTextsFor(texts.language)
    const sentences = Object.entries(planningIssueKinds).map(([code, { severity }]) =>
      planIssueSentence({ code, severity, path: '', params: {} }, texts, own),
    )
    expect(sentences).not.toContain(undefined)
  })
})

describe('issues with days', () => {
  const said = (code: string, params: Readonly<Record<string, string | number>>) =>
    planIssueSentence({ code, path: '', params, severity: 'error' }, nb, words)?.replaceAll('\u00a0', ' ')

  it('are said with days in words, but what somebody wrote as it was written', () => {
    expect(said('plan/start-not-a-working-day', { asked: '2027-05-17', day: '2027-05-18' })).toBe(
      '17. mai 2027 er ingen arbeidsdag. Vi regner fra 18. mai 2027.',
    )
    expect(said('plan/not-a-day', { given: '2027-02-30' })).toMatch(/^«2027-02-30» er ikke en dag\./)
    expect(said('plan/takes-too-long', { count: 12_500, limit: 7_500 })).toMatch(/ta 12 500 arbeidsdager.*enn 7 500\./)
    expect(said('plan/rate-not-positive', { given: '0', currency: 'EUR' })).toMatch(/^Kursen «0» for EUR/)
  })
})
