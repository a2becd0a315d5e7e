import { describe, expect, it } from 'vitest'
import { changesOf, queryOf } from './state.ts'

const path = '/tariffs/coordination.base/figures/new'

describe('norms that are proposed', () => {
  it('change in each figure that becomes another, at its place in the list', () => {
    const before = { low: '10', likely: '14', high: '20' }
    const after = { low: '10', likely: '21.5', high: '21.5' }
    expect(changesOf({ norms: [{ component: 'coordination', path, before, after }] })).toEqual([
      { path: `${path}/likely`, before: '14', after: '21.5' },
      { path: `${path}/high`, before: '20', after: '21.5' },
    ])
  })

  it('that are one number change in that', () => {
    expect(changesOf({ norms: [{ component: 'coordination', path, before: '2', after: '3' }] })).toEqual([
      { path, before: '2', after: '3' },
    ])
  })
})

describe('what is asked for', () => {
  it('is what somebody has said, and nothing else', () => {
    expect(queryOf({ from: '', to: '' })).toBe('')
    expect(queryOf({ from: '2026-01-01', to: '' })).toBe('?from=2026-01-01')
    expect(queryOf({ from: '2026-01-01', to: '2026-12-31' })).toBe('?from=2026-01-01&to=2026-12-31')
  })
})
