import { describe, expect, it } from 'vitest'
import { contextOf, estimateOf } from '../testing/examples.ts'
import { everyPart } from '../testing/explanations.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { explainLine } from './explain.ts'

const notesOf = (request: object, id: string, texts = nb) => {
  const priced = estimateOf({ format: 'request/1', ...request })
  const line = priced.lines.find((each) => each.id === id)
  if (line === undefined) return undefined
  return everyPart(explainLine(line, contextOf(priced), texts)).flatMap(({ note }) =>
    note?.match(/Lest|Read/) ? [note] : [],
  )
}

const row = (file: string, number: number) => ({ file, sheet: 'Velg', row: number })

describe('an answer that was read from a file', () => {
  it('is explained with its line or its row', () => {
    const origins = { '/tables/0': [{ file: 'order.txt', line: 7 }] }
    expect(notesOf({ tables: ['F_AAP'], origins }, 'fd-trygd')).toEqual(['Lest fra order.txt, linje 7.'])
    const workbook = { '/areas/0': [row('list.xlsx', 12)] }
    expect(notesOf({ areas: ['krim'], origins: workbook }, 'variable-lists', en)).toEqual([
      'Read from list.xlsx, “Velg”, row 12.',
    ])
  })

  it('is told by its name beside others, with the first of many places', () => {
    const origins = { '/areas/0': [1, 2, 3, 4].map((number) => row('l.xlsx', number)), '/areas/2': [row('m.xlsx', 5)] }
    expect(notesOf({ areas: ['krim', 'valg', 'inntekt'], origins }, 'variable-lists')).toEqual([
      'Lest fra Kriminalitet: l.xlsx, «Velg», rad 1; l.xlsx, «Velg», rad 2; l.xlsx, «Velg», rad 3; …. Inntekt: m.xlsx, «Velg», rad 5.',
    ])
  })

  it('may be the list of a variable', () => {
    const origins = { '/variables/0': [{ file: 'order.txt', line: 3 }] }
    const variables = [{ name: 'A_B', list: 'krim' }]
    expect(notesOf({ variables, origins }, 'variable-lists')).toEqual(['Lest fra order.txt, linje 3.'])
  })

  it('is none when somebody typed it', () => {
    expect(notesOf({ areas: ['krim'] }, 'variable-lists')).toEqual([])
  })
})
