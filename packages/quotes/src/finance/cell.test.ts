import { describe, expect, it } from 'vitest'
import { csvOf, numberCell, textCell } from './cell.ts'

describe('a cell of text', () => {
  it.each(['=1+1', '+47 22', '-1', '@SUM(A1)', '\tx', '\rx', '\nx'])('never begins as a formula would: %j', (text) => {
    expect(textCell(text)).toMatch(/^"?'/)
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
