import { describe, expect, it } from 'vitest'
import { withoutTrailing } from './index.ts'

describe('withoutTrailing', () => {
  it.each([
    ['INNTEKT).', ').', 'INNTEKT'],
    ['100.500', '0', '100.5'],
    ['a)b', ')', 'a)b'],
    ['...', '.', ''],
    ['', '.', ''],
    ['a', '', 'a'],
  ])('leaves out of %j what stands at its end of %j', (text, marks, left) => {
    expect(withoutTrailing(text, marks)).toBe(left)
  })
})
