import { describe, expect, it } from 'vitest'
import { csvOf, numberCell, textCell } from './cell.ts'

describe('a cell of text', () => {
  it.each(['=1+1', '+47 22', '-1', '@SUM(A1)', '\tx', '\rx', '\nx'])('never begins as a formula would: %j', (text) => {
    expect(textCell(text)).toMatch(/^"?'/)
  })

  it.each([
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '\u00a0=1',
    '\u200b=1',
    ' \u3000＝1',
    '\ufeff@x',
    '\u202e=1',
    '\u200b\u202e=1',
  ])('never begins as one in full width or behind what is not seen: %j', (text) => {
    expect(textCell(text)).toMatch(/^'/)
  })

  it('holds no mark that turns the direction of writing', () => {
    expect(textCell('a\u202efdp.exe\u2069\u200f')).toBe('afdp.exe')
  })

  it('is otherwise what it was, also with such a sign within', () => {
    for (const text of ['', 'FD-Trygd', 'a=b', '12,50', 'mva. 25 %']) expect(textCell(text)).toBe(text)
  })

  it('is in quotation marks where it holds a separator, a mark or a line break', () => {
    expect(textCell('a;b')).toBe('"a;b"')
    expect(textCell('sier "hei"')).toBe('"sier ""hei"""')
    expect(textCell('a\r\nb')).toBe('"a\r\nb"')
  })

  it('is harmless when it is both', () => {
    expect(textCell('=cmd|"/c calc"!A1;x')).toBe('"\'=cmd|""/c calc""!A1;x"')
  })
})

describe('a cell with a number', () => {
  it('has a decimal comma, nothing between thousands, and keeps its sign', () => {
    expect(['1234567.80', '-12.50', '9', '11.11'].map(numberCell)).toEqual(['1234567,80', '-12,50', '9', '11,11'])
  })
})

describe('a file', () => {
  it('begins with a byte order mark, and its lines end in CR LF', () => {
    expect(csvOf([['a', 'b'], ['1']])).toBe('\uFEFFa;b\r\n1\r\n')
  })
})
