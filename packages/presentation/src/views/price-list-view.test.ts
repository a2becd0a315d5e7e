import { describe, expect, it } from 'vitest'
import { approvedList, listDocument } from '../testing/examples.ts'
import { everyLanguage, textsBelow } from '../testing/languages.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { priceListView } from './price-list-view.ts'

const tariffIn = (ref: string, texts = nb) =>
  priceListView(listDocument, texts).tariffs.rows.find((row) => row.ref === ref)

describe('the view of a price list', () => {
  it('says what it is, from when, and that its amounts are made up', () => {
    const view = priceListView(listDocument, nn)
    expect(view.title).toBe('Demonstrasjonsprisliste 2026')
    expect(view.notice).toBe(nn.demonstration)
    expect(view.facts).toEqual([
      { label: 'Prisliste', value: 'demonstration-2026' },
      { label: 'Retting', value: '1' },
      { label: 'Gjeld', value: 'frå 1. januar 2026' },
      { label: 'Status', value: 'demonstrasjon' },
    ])
  })

  it('says until when it holds and why it was corrected, where it does', () => {
    const reason = { nb: 'Feil sats.', nn: 'Feil sats.', en: 'Wrong rate.' }
    const { document } = approvedList({
      '/validTo': '2026-12-31',
      '/revision': 2,
      '/reason': reason,
    })
    const { facts, notice } = priceListView(document, en)
    expect(facts.map(({ value }) => value)).toEqual([
      'demonstration-2026',
      '2',
      'Wrong rate.',
      'from 1 January 2026 to 31 December 2026, inclusive',
      'approved',
    ])
    expect(notice).toBeUndefined()
  })

  it('shows an hourly rate with its source', () => {
    const { heading, rows } = priceListView(listDocument, nb).rates
    expect(heading).toBe('Timepriser, ekskl. mva.')
    expect(rows.find(({ ref }) => ref === 'rate.adviser')).toMatchObject({
      name: 'Forsker, rådgiver eller prosjektleder',
      figures: [{ value: '1\u00a0178,00\u00a0kr per time' }],
      source: { place: 'Gruppe 2, fra 1.1.2023', statusText: 'publisert' },
    })
  })

  it('shows a tariff with one figure, its range, and how it was reached', () => {
    expect(tariffIn('coordination.populations', en)).toMatchObject({
      name: 'Clarify populations',
      figures: [{ value: '2 hours per population', range: 'from 1 to 4' }],
      derivation: expect.stringContaining('Assumed by this project'),
    })
  })

  it('shows a figure for each answer, by the words of the answer', () => {
    expect(tariffIn('third-party.fileFormat')?.figures).toEqual([
      { label: 'et format som SSB leser', value: '0 timer' },
      { label: 'fast bredde', value: '3 timer', range: 'fra 1 til 6' },
      { label: 'et annet format', value: '5 timer', range: 'fra 2 til 12' },
    ])
  })

  it('shows tiers by their bounds', () => {
    const labels = tariffIn('third-party.records', nn)?.figures.map(({ label }) => label?.replaceAll('\u00a0', ' '))
    expect(labels).toEqual(['Til og med 1 000 000', 'Over 1 000 000, til og med 10 000 000', 'Over 10 000 000'])
  })

  it('shows what it assumes, in words and numbers', () => {
    const { rows } = priceListView(listDocument, nb).defaults
    expect(rows).toContainEqual({ label: 'Type søknad', value: 'ny søknad' })
    expect(rows).toContainEqual({ label: 'Antall kriterier', value: '2 (fra 0 til 5)' })
    expect(rows).toContainEqual({ label: 'Kontaktperson', value: 'oppgitt' })
    expect(rows).toContainEqual({ label: 'Leveringer', value: '1 (fra 1 til 3)' })
  })

  it.each(everyLanguage)('has words for everything in $language', (texts) => {
    const all = textsBelow(priceListView(listDocument, texts))
    expect(all.filter(([, text]) => text === '' || /[{}]|undefined/.test(text))).toEqual([])
  })
})
