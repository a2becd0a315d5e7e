import { describe, expect, it } from 'vitest'
import { referenceOf } from './cell-text.ts'

describe('a reference to a cell', () => {
  it.each([
    ['A1', { column: 0, row: 1 }],
    ['Z10', { column: 25, row: 10 }],
    ['AA9', { column: 26, row: 9 }],
    ['XFD1048576', { column: 16_383, row: 1_048_576 }],
  ])('%s is a column from 0 and a row from 1', (reference, expected) => {
    expect(referenceOf(reference)).toEqual(expected)
  })

  it.each(['', 'A', '1', 'A0', 'A/1', 'A1:', 'a1', '[1', '@1', 'A1B', 'AAAA1048576'])('%j is none', (reference) => {
    expect(referenceOf(reference)).toBeUndefined()
  })
})
