import { describe, expect, it } from 'vitest'
import { put } from './put.ts'

describe('putting a value into a document', () => {
  it('leaves all else the very same', () => {
    const document = { a: { b: [1, 2] }, c: {} }
    const changed = put(document, ['a', 'b', '1'], 3)
    expect(changed).toEqual({ a: { b: [1, 3] }, c: {} })
    expect(Object(changed).c).toBe(document.c)
  })

  it('makes the objects and lists on the way', () => {
    expect(put({}, ['list', '0', 'word'], 'x')).toEqual({ list: [{ word: 'x' }] })
  })

  it('puts at the end of a list what stands beyond it', () => {
    expect(put(['a'], ['7'], 'b')).toEqual(['a', 'b'])
  })

  it('takes a member out where it puts nothing', () => {
    expect(put({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 })
  })
})
