import { describe, expect, it } from 'vitest'
import { columnsOf, padEnd, padStart } from './width.ts'

describe('the columns that a text takes', () => {
  it('is one for a letter, none for a mark upon it, two for a wide character', () => {
    expect(columnsOf('Tromsø')).toBe(6)
    expect(columnsOf('Tromso\u0338')).toBe(6)
    expect(columnsOf('東京')).toBe(4)
    expect(columnsOf('👩')).toBe(2)
  })

  it('is filled up with spaces', () => {
    expect(padEnd('東京', 6)).toBe('東京  ')
    expect(padStart('kr', 4)).toBe('  kr')
    expect(padStart('for lang', 4)).toBe('for lang')
  })
})
