import { describe, expect, it } from 'vitest'
import { cyclesIn } from './cycles.ts'

describe('cyclesIn', () => {
  it('finds nothing where all arrows lead away', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ])
    expect(cyclesIn(graph)).toEqual([])
  })

  it('names the way round a circle, not the way to it', () => {
    const graph = new Map([
      ['start', ['a']],
      ['a', ['b']],
      ['b', ['a']],
    ])
    expect(cyclesIn(graph)).toEqual(['a → b → a'])
  })

  it('finds a module that imports itself', () => {
    expect(cyclesIn(new Map([['a', ['a']]]))).toEqual(['a → a'])
  })
})
