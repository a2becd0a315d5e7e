import { describe, expect, it } from 'vitest'
import { freeId } from './free-id.ts'

describe('the id of one more thing', () => {
  it('has the first number that nobody has', () => {
    expect(freeId('wish', new Set())).toBe('wish-1')
    expect(freeId('source', new Set(['source-1', 'source-3']))).toBe('source-2')
  })
})
