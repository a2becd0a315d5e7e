import { describe, expect, it } from 'vitest'
import { forgetWork, keepWork, keptWork } from './kept-work.ts'
import { memoryStorage as storage } from './testing/memory-storage.ts'

const work = { etag: '"3"', at: '2026-11-23T09:00:00Z', written: { note: 'half a sen' } }

describe('work that was not saved', () => {
  it('is there again, for the one who wrote it', () => {
    const kept = storage()
    expect(keepWork(kept, 'Kari', 'case-1', work)).toBe(true)
    expect(keptWork(kept, 'Kari', 'case-1')).toEqual(work)
    expect(keptWork(kept, 'Ola', 'case-1')).toBeUndefined()
    expect(keptWork(kept, 'Kari', 'case-2')).toBeUndefined()
  })

  it('is gone once it was saved', () => {
    const kept = storage()
    keepWork(kept, 'Kari', 'case-1', work)
    forgetWork(kept, 'Kari', 'case-1')
    expect(keptWork(kept, 'Kari', 'case-1')).toBeUndefined()
  })

  it('is said not to be kept where there is no room', () => {
    expect(keepWork(storage(10), 'Kari', 'case-1', work)).toBe(false)
  })

  it.each(['{', '[]', '"text"', '{"etag":"x"}'])('is nothing where %s stands in its place', (text) => {
    const kept = storage()
    kept.setItem('desk-work Kari case-1', text)
    expect(keptWork(kept, 'Kari', 'case-1')).toBeUndefined()
  })
})
