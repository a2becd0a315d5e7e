import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointer, steps } from './pointer.ts'

describe('a JSON Pointer', () => {
  it('names members and places', () => {
    expect(pointer('sources', 0, 'files')).toBe('/sources/0/files')
  })

  it('is empty for the whole document', () => {
    expect(pointer()).toBe('')
    expect(steps('')).toEqual([])
  })

  it('escapes what would end a step, as RFC 6901 does', () => {
    expect(pointer('a/b', 'm~n', '~1', '~0/')).toBe('/a~1b/m~0n/~01/~00~1')
    expect(steps('/a~1b/m~0n/~01/~00~1')).toEqual(['a/b', 'm~n', '~1', '~0/'])
  })

  it('keeps an empty member name', () => {
    expect(pointer('')).toBe('/')
    expect(steps('/')).toEqual([''])
  })

  it('has the steps that it was made of', () => {
    const step = fc.oneof(fc.string(), fc.constantFrom('~', '/', '~01', '~1', '', '0'), fc.nat())
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(steps(pointer(...path))).toEqual(path.map(String))
      }),
    )
  })
})
