import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found } from '../found.ts'
import { readDelimited } from './read-delimited.ts'
import { readWorkbook } from './read-workbook.ts'
import { odsBytes } from './testing/ods.ts'
import { randomShape, randomVariables } from './testing/random-list.ts'
import { delimitedText, type ListedVariable, type WrittenList, writtenList } from './testing/written-list.ts'
import { workbookBytes } from './testing/xlsx.ts'

const read = ({ variables }: Found) =>
  variables.map(({ name, at, dates, description, coverage = {} }) => ({
    name,
    row: 'row' in at ? at.row : at.line,
    dates,
    description,
    coverage,
  }))

const expected = (variables: readonly ListedVariable[], { at }: WrittenList) =>
  variables.flatMap(({ name, description, from, to, mark }, index) =>
    mark === undefined
      ? []
      : [
          {
            name,
            row: at[index],
            dates: mark.dates,
            description,
            coverage: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
          },
        ],
  )

describe('a list that was ticked and saved', () => {
  it('says the same order as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomVariables,
        randomShape,
        fc.constantFrom('Velg', 'Velg variabler', 'Ark1'),
        fc.record({ inline: fc.boolean(), prefix: fc.constantFrom('', 'x') }),
        async (variables, shape, name, writing) => {
          const list = writtenList(variables, shape)
          const sheets = [
            { name: 'Om listen', rows: [['Les dette først']] },
            { name, rows: list.rows },
          ]
          const found = await readWorkbook('liste.xlsx', workbookBytes(sheets, writing))
          expect(read(found)).toEqual(expected(variables, list))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('says the same order as an OpenDocument spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(randomVariables, randomShape, async (variables, shape) => {
        const list = writtenList(variables, shape)
        const found = await readWorkbook('liste.ods', odsBytes([{ name: 'Velg', rows: list.rows }]))
        expect(read(found)).toEqual(expected(variables, list))
      }),
      { numRuns: 40 },
    )
  })

  it('says the same order as text', () => {
    fc.assert(
      fc.property(
        randomVariables,
        randomShape,
        fc.record({
          delimiter: fc.constantFrom(';', ',', '\t'),
          lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
          quoteAll: fc.boolean(),
        }),
        (variables, shape, style) => {
          const list = writtenList(variables, shape)
          const found = readDelimited('liste.csv', delimitedText(list.rows, style))
          expect(read(found)).toEqual(expected(variables, list))
        },
      ),
      { numRuns: 150 },
    )
  })
})
