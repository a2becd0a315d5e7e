import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { knownLists } from './known-lists.ts'
import { ListNames } from './list-names.ts'

const named = (text: string) => ({ name: { nb: text, nn: text, en: text }, ours: [], source: 'ssb-variable-lists' })

const ssb = readCatalogue(ssbCatalogue)

/** The lists that a catalogue of these lists and areas knows. */
const listsOf = (
  lists: readonly (readonly [string, string, string])[],
  areas: readonly (readonly [string, string])[],
) =>
  ssb.ok
    ? knownLists({
        ...ssb.value.document,
        lists: lists.map(([code, area, text]) => ({ code, area, ...named(text) })),
        areas: areas.map(([code, text]) => ({ code, ...named(text) })),
        tables: [],
      })
    : []

const calledOf = (...arguments_: Parameters<typeof listsOf>) =>
  listsOf(...arguments_).map(({ code, kind, names }) => [code, kind, [...new Set(names)]])

describe('what the lists of a catalogue are called', () => {
  it.each([
    ['Befolkning og boforhold (BoF)', ['b', 'Befolkning og boforhold (BoF)', 'Befolkning og boforhold', 'BoF']],
    ['Befolkning', ['b', 'Befolkning']],
    ['Befolkning (BoF) og mer', ['b', 'Befolkning (BoF) og mer']],
    ['1) Befolkning og (2)', ['b', '1) Befolkning og (2)', '1) Befolkning og', '2']],
    ['a) Befolkning', ['b', 'a) Befolkning']],
    ['Befolkning a)', ['b', 'Befolkning a)']],
  ])('is their names, and the parts of %s', (name, names) => {
    expect(calledOf([['b', 'b', name]], [])).toEqual([['b', 'area', names]])
  })

  it('includes areas without a list of their own, and lists by the area that they are of', () => {
    const areas = [
      ['inntekt', 'Inntekt'],
      ['helse', 'Helse'],
    ] as const
    expect(calledOf([['inntekt', 'inntekt', 'Inntekt']], areas)).toEqual([
      ['inntekt', 'area', ['inntekt', 'Inntekt']],
      ['helse', 'area', ['helse', 'Helse']],
    ])
    expect(calledOf([['pasienter', 'helse', 'Pasienter']], areas)).toEqual([
      ['helse', 'area', ['pasienter', 'Pasienter']],
      ['inntekt', 'area', ['inntekt', 'Inntekt']],
      ['helse', 'area', ['helse', 'Helse']],
    ])
  })
})

describe('a text that names lists', () => {
  const names = new ListNames(
    listsOf(
      [],
      [
        ['fam', 'Familie'],
        ['famvern', 'Familievern og mer'],
        ['inntekt', 'Inntekt'],
        ['valg', 'Valg'],
      ],
    ),
  )

  it.each([
    ['Familie', 'fam'],
    ['Familievern og mer', 'famvern'],
    ['Familie, familievern og mer', 'famvern'],
    ['Inntekt familievern og mer', undefined],
    ['Familie og inntekt', undefined],
    ['Valg inntekt', 'inntekt'],
    ['Inntekt valg', 'inntekt'],
    ['Valg', 'valg'],
  ])('%s is of %s', (text, code) => {
    expect(names.named(text, 'area')?.list.code).toBe(code)
  })
})
