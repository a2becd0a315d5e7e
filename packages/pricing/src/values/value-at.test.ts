import { describe, expect, it } from 'vitest'
import { isObject, isObjectOrList, valueAt } from './value-at.ts'

const document = { sources: [{ id: 'kreft' }], '0': 'zero', empty: null }

describe('what stands at a path', () => {
  it.each([
    [[], document],
    [['sources', 0, 'id'], 'kreft'],
    [['sources', '0', 'id'], 'kreft'],
    [['0'], 'zero'],
    [['empty'], null],
  ])('%j is there', (path, value) => {
    expect(valueAt(document, path)).toBe(value)
  })

  it.each([[['areas']], [['sources', 1]], [['sources', 'length']], [['empty', 'id']], [['toString']], [['__proto__']]])(
    '%j is not',
    (path) => {
      expect(valueAt(document, path)).toBeUndefined()
    },
  )
})

it('an object is no list, and neither is null', () => {
  expect([{}, [], null, 'x', undefined].map(isObject)).toEqual([true, false, false, false, false])
  expect([{}, [], null, 'x', undefined].map(isObjectOrList)).toEqual([true, true, false, false, false])
})
