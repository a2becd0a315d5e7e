import { describe, expect, it } from 'vitest'
import { numbersText } from './lines.ts'

describe('numbers of lines', () => {
  it('are written as runs', () => {
    expect(numbersText([1, 2, 3, 7])).toBe('1–3, 7')
    expect(numbersText([5, 4, 9, 11, 10])).toBe('4–5, 9–11')
    expect(numbersText([2])).toBe('2')
    expect(numbersText([])).toBe('')
  })
})
