import { describe, expect, it } from 'vitest'
import { ListNames } from './list-names.ts'
import { Messages } from './messages.ts'
import { ordered } from './ordered.ts'
import type { Row } from './sheet.ts'
import { known } from './testing/catalogue.ts'

type Cells = readonly (string | undefined)[]

const none = undefined

/** What a sheet of these rows orders. In a row that is struck through, these columns are. */
const order = (all: readonly Cells[], { file = 'inntekt.xlsx', hidden = [0], struck = [0] } = {}) => {
  const rows = all.map(
    (cells, index): Row => ({
      number: index + 1,
      cells,
      across: [],
      ...(index === 2 ? { struck: new Set(struck) } : {}),
    }),
  )
  const messages = new Messages()
  const names = new ListNames(known)
  const found = ordered({ file, sheet: { name: 'Ark', rows, hidden: new Set(hidden) }, names, messages })
  return {
    ...found,
    names: found.variables.map(({ name }) => name),
    said: messages.all().map(({ code, params: { column, row } }) => [code.replace('reading/', ''), column ?? row]),
  }
}

describe('what a sheet orders', () => {
  const top = ['Variabelnavn', 'Beskrivelse', 'Velg']

  it('says of a variable only what the list says', () => {
    const { variables } = order([top, ['a_1', '  ', 'x']])
    expect(variables).toStrictEqual([
      { name: 'a_1', at: { file: 'inntekt.xlsx', sheet: 'Ark', row: 2 }, dates: [], list: 'inntekt' },
    ])
  })

  it('tells the columns that were taken for those to tick in, as spreadsheets call them, once something is ticked', () => {
    const wide = (last: string, ...first: Cells) => [
      ...first,
      ...Array.from({ length: 28 - first.length }, () => none),
      last,
    ]
    const headings = wide('Variabelnavn', 'Beskrivelse')
    const letters = [...'BCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'AB'].join(', ')
    expect(order([headings, wide('a_1', 'A', 'x')]).said).toEqual([['ticks-assumed', letters]])
    expect(order([headings, wide('a_1', 'A')]).said).toEqual([])
  })

  it('tells hidden columns only where something stands in them', () => {
    const both = ['Variabelnavn', 'Beskrivelse', 'Velg', 'Ønskede år']
    const hidden = { hidden: [2, 3] }
    expect(order([both, ['a_1', 'A', 'x', ' ']], hidden).said).toEqual([['ticks-in-hidden-column', 'C']])
    expect(order([both, ['a_1', 'A', 'x', '2010']], hidden).said).toEqual([['ticks-in-hidden-column', 'C, D']])
  })

  it('tells what is struck through where it was ticked, and not where nothing was', () => {
    const skipped = (cells: Cells) => order([top, ['b_1', 'B', 'x'], cells]).skipped.map(({ reason }) => reason)
    expect(skipped(['a_1', 'A', 'x'])).toEqual(['struck-through'])
    expect(skipped(['a_1', 'A', ' '])).toEqual([])
    expect(order([top, ['b_1', 'B', 'x'], ['a_1', 'A', ' ']], { struck: [2] }).skipped).toEqual([])
  })

  it('is a table by the first text of a row that has no name', () => {
    const columns = ['Velg', 'Beskrivelse', 'Variabelnavn', 'Merknad']
    const trygd = (cells: Cells) => order([columns, cells], { file: 'FD-Trygd.xlsx' })
    expect(trygd(['x', '  ', none, 'Fødsler (TAB_FODS)']).names).toEqual(['TAB_FODS'])
    expect(trygd(['x', 'Fødsler (TAB_FODS)', none, 'F_AAP']).names).toEqual(['TAB_FODS'])
    expect(trygd(['x', none, none, 'Ingen tabell']).said).toEqual([['tick-without-name', 2]])
  })
})
