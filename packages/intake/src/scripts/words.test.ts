import { describe, expect, it } from 'vitest'
import { wordsOf } from './words.ts'

describe('the words of a command', () => {
  it('are parted by spaces and commas', () => {
    expect(wordsOf(' db/A  2020-01-01, outer_join').map(({ text, afterComma }) => [text, afterComma])).toEqual([
      ['db/A', false],
      ['2020-01-01', false],
      ['outer_join', true],
    ])
  })

  it('hold what stands in parentheses, closed or not', () => {
    expect(wordsOf('a, values(1, 2) b').map(({ text }) => text)).toEqual(['a', 'values(1, 2)', 'b'])
    expect(wordsOf('a f(b c').map(({ text }) => text)).toEqual(['a', 'f(b c'])
    expect(wordsOf('a) b').map(({ text }) => text)).toEqual(['a)', 'b'])
  })

  it('know how far below the first line they stand', () => {
    expect(wordsOf('a\nb c\n\nd').map(({ text, below }) => [text, below])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 3],
    ])
  })
})
