import { describe, expect, it } from 'vitest'
import { readDocument } from '../values/index.ts'
import { boundsOf, decimalsOf, likely } from './range.ts'
import { rangeSchema } from './range-schema.ts'

const three = { low: '1', likely: '2', high: '4' }

describe('a range', () => {
  it('is low, likely and high', () => {
    expect(likely(three)).toBe('2')
    expect(boundsOf(three)).toStrictEqual({ low: '1', high: '4' })
    expect(decimalsOf(three)).toEqual(['1', '2', '4'])
  })

  it('or one figure, which has no bounds', () => {
    expect(likely('2.5')).toBe('2.5')
    expect(boundsOf('2.5')).toStrictEqual({})
    expect(decimalsOf('2.5')).toEqual(['2.5'])
  })

  it.each(['0', '-1.5', three])('may be %j', (range) => {
    expect(readDocument(rangeSchema, range)).toStrictEqual({ ok: true, value: range })
  })

  it.each([1, '1e3', '', { low: '1', high: '2' }, { ...three, mean: '2' }, { ...three, low: 1 }, null])(
    'may not be %j',
    (range) => {
      expect(readDocument(rangeSchema, range).ok).toBe(false)
    },
  )
})
