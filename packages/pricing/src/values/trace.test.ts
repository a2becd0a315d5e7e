import { describe, expect, it } from 'vitest'
import { children, isLeaf, leaves, statuses, type Trace } from './index.ts'

const leaf = (ref: string): Trace => ({ kind: 'input', value: '1', unit: 'hour', ref })

const [a, b, c] = [leaf('/a'), leaf('/b'), leaf('/c')]
const inner: Trace = { kind: 'excess', value: '0', unit: 'hour', of: [a, b] }
const outer: Trace = { kind: 'sum', value: '1', unit: 'hour', of: [inner, c] }
const empty: Trace = { kind: 'sum', value: '0', unit: 'hour', of: [] }

describe('a trace', () => {
  it('has children in their order, and a leaf has none', () => {
    expect(children(outer)).toEqual([inner, c])
    expect(children(a)).toEqual([])
  })

  it('has leaves from left to right, at whatever depth', () => {
    expect(leaves(outer)).toEqual([a, b, c])
    expect(leaves(a)).toEqual([a])
  })

  it('that is a sum of nothing has no leaves, and is none', () => {
    expect(leaves(empty)).toEqual([])
    expect(isLeaf(empty)).toBe(false)
    expect(isLeaf(a)).toBe(true)
  })
})

describe('statuses', () => {
  it('are set in public, approved by the owner, or made up to show the tool', () => {
    expect(statuses).toEqual(['published', 'approved', 'demonstration'])
  })
})
