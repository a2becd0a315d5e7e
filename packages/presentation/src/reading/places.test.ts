import { describe, expect, it } from 'vitest'
import { nbReading } from '../generated/nb/reading.ts'
import { catalogueDocument } from '../testing/examples.ts'
import { nb } from '../texts/nb.ts'
import { datesInWords } from './dates.ts'
import { placesInWords } from './places.ts'

const wording = { texts: nb, reading: nbReading, catalogue: catalogueDocument }

const lines = (file: string, ...numbers: readonly number[]) => numbers.map((line) => ({ file, line }))

describe('places', () => {
  it('of a file stand together, and those in a row as a span', () => {
    expect(placesInWords(lines('a.txt', 9, 3, 4, 5, 7, 3, 8), wording)).toBe('a.txt, linje 3–5 og 7–9')
    expect(placesInWords(lines('a.txt', 3, 4), wording)).toBe('a.txt, linje 3 og 4')
  })

  it('of several files and sheets stand apart', () => {
    const rows = [{ file: 'l.xlsx', sheet: 'Velg', row: 7 }, { file: 'l.xlsx', sheet: 'Mer', row: 8 }, ...lines('a', 1)]
    expect(placesInWords(rows, wording)).toBe('l.xlsx, arket «Velg», rad 7; l.xlsx, arket «Mer», rad 8; a, linje 1')
  })

  it('are told by their number when they are many', () => {
    const odd = Array.from({ length: 20 }, (_, index) => index * 2 + 1)
    expect(placesInWords(lines('a', ...odd), wording)).toBe('a, linje 1, 3, 5, 7, 9, 11, 13, 15 og 12 til')
  })
})

describe('dates', () => {
  it.each([
    [[], ''],
    [[{ from: '2020-12-31' }, { from: '2020-12-31' }], '31. desember 2020'],
    [[{ from: '2015-01-01', to: '2015-12-31' }], '2015'],
    [[{ from: '2015-01-01', to: '2018-12-31' }, { from: '2020-01-01' }], '2015–2018, 1. januar 2020'],
    [[{ from: '2015-01-01', to: '2015-03-31' }], '1. januar 2015 – 31. mars 2015'],
  ])('%j are %s', (dates, words) => {
    expect(datesInWords(dates, wording)).toBe(words)
  })
})
