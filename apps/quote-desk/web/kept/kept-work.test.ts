import { describe, expect, it } from 'vitest'
import { forgetWork, keepWork, keptWork } from './kept-work.ts'

/** As a browser has it, with room for so many letters. */
const storage = (room = 1_000): Storage => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
}

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
