import fc from 'fast-check'
import type { Dates } from '../../found.ts'
import { allColumns, type Column, type headingsOf, type ListedVariable, type Shape } from './written-list.ts'
import type { WrittenCell } from './xlsx.ts'

const year = fc.integer({ min: 1950, max: 2025 })

const wholeYears = (from: number, to: number): Dates => ({ from: `${from}-01-01`, to: `${to}-12-31` })

/** Years as people write them, with what they mean. */
const years: fc.Arbitrary<{ readonly years: WrittenCell; readonly dates: readonly Dates[] }> = fc.oneof(
  year.map((each) => ({ years: each, dates: [wholeYears(each, each)] })),
  fc
    .tuple(year, fc.integer({ min: 0, max: 20 }), fc.constantFrom('-', '–', ' - ', ' til ', ' t.o.m. ', '→'))
    .map(([from, length, dash]) => ({
      years: `${from}${dash}${from + length}`,
      dates: [wholeYears(from, from + length)],
    })),
  fc
    .tuple(fc.array(year, { minLength: 2, maxLength: 5 }), fc.constantFrom(', ', ',', ' og ', '; ', ' ', ' + '))
    .map(([all, and]) => ({ years: all.join(and), dates: all.map((each) => wholeYears(each, each)) })),
  fc.tuple(year, fc.constantFrom(...'123456789')).map(([each, month]) => ({
    years: `28.${month}.${each}`,
    dates: [{ from: `${each}-0${month}-28` }],
  })),
)

const tick: fc.Arbitrary<WrittenCell> = fc.constantFrom(
  'x',
  'X',
  ' x ',
  '×',
  '✓',
  '☑',
  'ja',
  'Ja',
  'yes',
  1,
  true,
  'SANN',
)

const mark: fc.Arbitrary<ListedVariable['mark']> = fc.oneof(
  fc.constant(undefined),
  tick.map((each) => ({ tick: each, dates: [] })),
  fc.tuple(fc.option(tick, { nil: undefined }), years).map(([each, wanted]) => ({ tick: each, ...wanted })),
  years.map(({ years: tick, dates }) => ({ tick, dates })),
  fc.constantFrom<WrittenCell>('nei', 0, false, '-').map(() => undefined),
)

const word = fc.stringMatching(/^[a-zæøå]{2,10}$/)

const name = fc
  .tuple(fc.stringMatching(/^[a-z]{2,6}$/), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .map(([first, second]) => `${first}_${second}`)

/** What people write beside a variable. Some of it reads like a heading. */
const note = fc.constantFrom(
  'alle år',
  'fra 2010 om mulig',
  'kun siste år',
  'Utfallsmål fra 2010',
  'Kontrollvariabel',
  'til og med siste år',
  'ønskes fra 2010',
  'valgt av veileder',
  'Kode 2',
  'x',
)

const variable: fc.Arbitrary<ListedVariable> = fc
  .record({
    name,
    description: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `Om ${words.join(' ')}`),
    from: fc.option(year, { nil: undefined }),
    to: fc.option(year, { nil: undefined }),
    mark,
    note: fc.option(note, { nil: undefined }),
  })
  .map(({ from, to, mark: given, note: beside, ...rest }) => ({
    ...rest,
    ...(beside === undefined ? {} : { note: beside }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(given === undefined ? {} : { mark: given }),
  }))

export const randomVariables = fc.array(variable, { maxLength: 30 })

/** Columns in any order, with one that no list has put in at any place. */
const order: fc.Arbitrary<readonly Column[]> = fc.shuffledSubarray([...allColumns], {
  minLength: allColumns.length,
  maxLength: allColumns.length,
})

const languages: readonly (keyof typeof headingsOf)[] = ['nb', 'nn', 'en']

export const randomShape: fc.Arbitrary<Shape> = fc
  .record({
    language: fc.constantFrom(...languages),
    order: fc.oneof(fc.constant(allColumns), order),
    headings: fc.constantFrom<Shape['headings']>('one', 'two', 'grouped'),
    title: fc.option(fc.constant('Variabelliste for inntekt'), { nil: undefined }),
    sections: fc.constantFrom(0, 1, 4),
    prefix: fc.constantFrom('', 'wxx_xxxx_', 'w20_0450_', 'Wxx_xxxx_'),
    notes: fc.option(fc.constantFrom('', 'Vår begrunnelse', 'Prosjektets notat'), { nil: undefined }),
    repeated: fc.boolean(),
    totals: fc.option(fc.constantFrom('Sum', 'Totalt', 'I alt', 'Antall valgte', 'Total', 'Antall variabler'), {
      nil: undefined,
    }),
  })
  .map(({ title, notes, totals, ...shape }) => ({
    ...shape,
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes }),
    ...(totals === undefined ? {} : { totals }),
  }))
