import { describe, expect, it } from 'vitest'
import type { Row } from '../sheet.ts'
import { blocksOf } from './blocks.ts'
import { Ticks } from './tick.ts'
import { isTotalsRow } from './totals-row.ts'
import { coverageOf, wishOf } from './wish.ts'

type Cells = readonly (string | undefined)[]

const rowsOf = (all: readonly Cells[]): readonly Row[] =>
  all.map((cells, index) => ({ number: index + 1, cells, across: [] }))

/** The blocks of a list, and what is in them. */
const blocks = (...all: readonly Cells[]) => blocksOf(rowsOf(all)).blocks

const none = undefined

describe('the columns of a list', () => {
  it.each<readonly [string, Cells, object]>([
    [
      'a heading each',
      ['Variabelnavn', 'Beskrivelse', 'Velg', 'Fra', 'Til', 'Definisjon', 'Koder', 'Merknad', 'Noe'],
      {
        columns: { name: 0, description: 1, from: 3, to: 4, definition: 5, codes: 6 },
        ticks: [2],
        marks: [2],
        ticksBy: 'heading',
      },
    ],
    [
      'headings for years that are wanted',
      ['Variabelnavn', 'Beskrivelse', 'Ønskede årganger', 'Ønsket fra', 'Ønsket til', '2010', '2110', '2011'],
      {
        columns: { name: 0, description: 1, wantedFrom: 3, wantedTo: 4 },
        ticks: [2],
        byYear: [
          { column: 5, year: '2010' },
          { column: 7, year: '2011' },
        ],
        marks: [2, 5, 7, 3, 4],
      },
    ],
    [
      'unknown headings between the names and what describes them',
      ['Beskrivelse', 'Bokstav', none, 'Variabelnavn', 'Fra'],
      { ticks: [1, 2], ticksBy: 'place', marks: [1, 2] },
    ],
    [
      'no heading on either side',
      [none, 'Variabelnavn', 'Beskrivelse', none, none],
      { ticks: [0, 3], ticksBy: 'margin', marks: [0, 3] },
    ],
    [
      'an unknown heading on either side',
      ['Noe', 'Variabelnavn', 'Beskrivelse', 'Annet'],
      { ticks: [], ticksBy: 'margin' },
    ],
    ['nothing after the last', ['Variabelnavn', 'Beskrivelse'], { ticks: [2], ticksBy: 'margin' }],
  ])('are found where they have %s', (_, headings, layout) => {
    const [block] = blocks(headings, ['a_1', 'A', 'x'])
    expect(block?.layout).toMatchObject(layout)
    if ('columns' in layout) expect(block?.layout.columns).toEqual(layout.columns)
  })

  it('take what stands above them for the group that they are in, but not the row of a variable', () => {
    const top = ['Beskrivelse', 'Fra', 'Til', 'Velg', 'Variabelnavn']
    const isWanted = (...above: readonly Cells[]) => blocks(...above, top, ['A']).at(-1)?.layout.columns.from === none
    const group = [none, 'Ønsket']
    expect(isWanted(group)).toBe(true)
    expect(isWanted(top, ['A', none, none, 'x', 'a_1'], group)).toBe(true)
    expect(isWanted(top, ['A', none, none, 'x', 'a_1'], [none, 'Ønsket tid', none, none, 'Om variabelen'])).toBe(true)
    expect(isWanted(top, [none, 'Ønsket', none, none, 'Ønsket'])).toBe(true)
    expect(isWanted(top, [none, 'Ønsket', none, none, 'arbtid'])).toBe(false)
    expect(isWanted(top, [none, 'Ønsket', none, none, 'arb_tid'])).toBe(false)
    expect(isWanted(top, [none, 'Ønsket', none, 'x'])).toBe(false)
    expect(isWanted(top, [none, 'Ønsket', none, '2010-2012'])).toBe(false)
  })

  it('come again with the group above them, which is no row of the list', () => {
    const top = ['Beskrivelse', 'Variabelnavn', 'Kryss av', 'Ønskede år']
    const numbers = (...group: Cells) =>
      blocks(top, ['A', 'a_1', 'x'], group, top, ['B', 'b_1', 'x']).map(({ rows }) => rows.map(({ number }) => number))
    expect(numbers(none, none, 'Velg variabler')).toEqual([[2], [5]])
    expect(numbers('Noe om variablene')).toEqual([[2, 3], [5]])
    expect(numbers(none, none, 'gjerne')).toEqual([[2, 3], [5]])
  })

  it('are not those of a variable that is about names', () => {
    const [only, ...more] = blocks(
      ['Beskrivelse', 'Velg', 'Variabelnavn', 'Definisjon'],
      ['Navn', 'x', 'navn_1', 'Definisjon'],
    )
    expect([only?.rows.length, more]).toEqual([1, []])
  })
})

describe('titles', () => {
  it('are the first texts of the first rows above the headings', () => {
    const { titles } = blocksOf(rowsOf([['A', none, 'B', 'C', 'D'], ...Array.from({ length: 30 }, () => ['E'])]))
    expect(titles).toEqual(['A', 'B', 'C', ...Array.from({ length: 19 }, () => 'E')])
  })
})

/** What a row says below these headings. */
const below = (headings: Cells, cells: Cells, struck: ReadonlySet<number> = new Set()) => {
  const [block] = blocks(headings, cells)
  const [row] = block?.rows ?? []
  if (block === undefined || row === undefined) throw new Error('no row')
  return { row: { ...row, struck }, layout: block.layout }
}

const wish = (headings: Cells, cells: Cells, struck?: ReadonlySet<number>) => {
  const { row, layout } = below(headings, cells, struck)
  return wishOf(row, layout, new Ticks())
}

describe('how long a variable exists', () => {
  const headings = ['Variabelnavn', 'Velg', 'Fra', 'Til', 'Periode i registeret']

  it.each<readonly [Cells, object | undefined]>([
    [['1990', '2020'], { from: 1990, to: 2020 }],
    [['1990'], { from: 1990 }],
    [[none, '2020'], { to: 2020 }],
    [['løpende'], undefined],
    [[], undefined],
  ])('is said by %j', (cells, coverage) => {
    const { row, layout } = below(headings.slice(0, 4), ['a_1', 'x', ...cells])
    expect(coverageOf(row, layout)).toEqual(coverage)
  })

  it.each([
    ['1990-2020', { from: 1990, to: 2020 }],
    ['1990-', { from: 1990 }],
    ['til 2020', { to: 2020 }],
    ['1990, 1995, 2000', { from: 1990, to: 2000 }],
    ['', undefined],
  ])('is said by a period of %j', (period, coverage) => {
    const { row, layout } = below(['Variabelnavn', 'Velg', 'Beskrivelse', 'Årganger'], ['a_1', 'x', 'A', period])
    expect(coverageOf(row, layout)).toEqual(coverage)
  })
})

describe('what is wished for', () => {
  const headings = ['Variabelnavn', 'Velg', 'Beskrivelse', 'Fra', 'Til']
  const years = ['Variabelnavn', 'Beskrivelse', '2010', '2011']

  it.each<readonly [string, Cells, Cells, unknown]>([
    [
      'a beginning that the list knows',
      headings,
      ['a_1', 'til 2015', 'A', '1990'],
      { dates: [{ from: '1990-01-01', to: '2015-12-31' }] },
    ],
    ['a beginning that it does not know', headings, ['a_1', 'til 2015', 'A'], { dates: [], unclearYears: 'til 2015' }],
    [
      'an end that it does not know',
      headings,
      ['a_1', 'fra 2015', 'A', '1990'],
      { dates: [], unclearYears: 'fra 2015' },
    ],
    ['words', headings, ['a_1', 'gjerne', 'A'], { dates: [], unclearTick: 'gjerne' }],
    ['words with digits', headings, ['a_1', 'ca. 2010', 'A'], { dates: [], unclearYears: 'ca. 2010' }],
    ['words in a row of their own', headings, [none, 'Om inntekt'], undefined],
    ['an empty box', headings, ['a_1', 'o', 'A'], 'empty-box'],
    ['a sign', headings, ['a_1', '\uf020', 'A'], 'unknown-sign'],
    ['an empty box where the column is a guess', ['Variabelnavn', none, 'Beskrivelse'], ['a_1', 'o', 'A'], undefined],
    ['a year under a year', years, ['a_1', 'A', '2010'], { dates: [{ from: '2010-01-01', to: '2010-12-31' }] }],
    [
      'another year under a year',
      years,
      ['a_1', 'A', '2012'],
      { dates: [{ from: '2010-01-01', to: '2010-12-31' }], unclearTick: '2012' },
    ],
    ['an empty box under a year', years, ['a_1', 'A', none, 'o'], 'empty-box'],
    ['a formula under a year', years, ['a_1', 'A', '\u0000formula'], 'not-computed'],
    ['a no under a year', years, ['a_1', 'A', 'nei'], undefined],
  ])('is told by %s', (_, top, cells, expected) => {
    expect(wish(top, cells)).toEqual(expected)
  })

  it('leaves out what is struck through', () => {
    expect(wish(headings, ['a_1', 'x', 'A'], new Set([1]))).toBeUndefined()
    expect(wish(years, ['a_1', 'A', 'x', 'x'], new Set([2]))).toEqual({
      dates: [{ from: '2011-01-01', to: '2011-12-31' }],
    })
  })
})

describe('a row of totals', () => {
  const isTotals = (label: string, ...marks: Cells) => {
    const { row, layout } = below(['Variabelnavn', 'Velg', 'Kryss av', 'Beskrivelse'], [label, ...marks])
    return isTotalsRow(row, label, layout)
  }

  it.each(['12', '12,5', '0.75', '', '\u0000formula'])('has a number where others are ticked: %j', (mark) => {
    expect(isTotals('Sum', mark)).toBe(true)
    expect(isTotals('Sum kryss', '3', mark)).toBe(true)
  })

  it.each(['x', 'A12', '12 stk', '12,x', '12,', '1234567890'])('has nothing else there: %j', (mark) => {
    expect(isTotals('Sum', mark)).toBe(false)
    expect(isTotals('Sum', '3', mark)).toBe(false)
  })

  it.each(['', 'variabler', 'Antall barn', `Sum ${'av '.repeat(30)}`])('is called a sum, and not %j', (label) => {
    expect(isTotals(label, '3')).toBe(false)
  })
})
