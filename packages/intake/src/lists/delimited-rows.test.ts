import { describe, expect, it } from 'vitest'
import { delimitedRows } from './delimited-rows.ts'
import { listLimits } from './limits.ts'

const rows = (text: string, delimiter = ';') =>
  delimitedRows(text, delimiter).map(({ number, cells }) => [number, ...Array.from(cells, (cell) => cell ?? '')])

describe('text with delimiters', () => {
  it('has rows at the lines that they begin on, with empty lines left out', () => {
    expect(rows('a;b\n\n;c\r\nd\re')).toEqual([
      [1, 'a', 'b'],
      [3, '', 'c'],
      [4, 'd'],
      [5, 'e'],
    ])
  })

  it('keeps delimiters, line breaks and doubled quotation marks within quotation marks', () => {
    expect(rows('"a;b";"say ""hi"""\n"two\r\nlines";x\ny')).toEqual([
      [1, 'a;b', 'say "hi"'],
      [2, 'two\r\nlines', 'x'],
      [4, 'y'],
    ])
  })

  it('lets spaces stand before quotation marks', () => {
    expect(rows('"a,b", "c, d",  "e"', ',')).toEqual([[1, 'a,b', 'c, d', 'e']])
    expect(rows(' a; "open\nb')).toEqual([
      [1, ' a', ' "open'],
      [2, 'b'],
    ])
  })

  it('takes a quotation mark within a field, or one that is never closed, as it is', () => {
    expect(rows('5" pipe;x\n"open;y\nz')).toEqual([
      [1, '5" pipe', 'x'],
      [2, '"open', 'y'],
      [3, 'z'],
    ])
  })

  it('can have tabs and commas', () => {
    expect(rows('a\tb', '\t')).toEqual([[1, 'a', 'b']])
    expect(rows('a,b;c', ',')).toEqual([[1, 'a', 'b;c']])
    expect(rows('a|b', '|')).toEqual([[1, 'a', 'b']])
  })

  it('is given up beyond the rows that a list can have, and read to the last column', () => {
    expect(() => delimitedRows('a\n'.repeat(listLimits.rows + 1), ';')).toThrow('list-too-large')
    expect(rows(`a${';b'.repeat(200)}`)[0]).toHaveLength(1 + listLimits.columns)
  })
})
