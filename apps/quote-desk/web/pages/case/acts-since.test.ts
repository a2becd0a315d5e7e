import { describe, expect, it } from 'vitest'
import { actsSince } from './acts-since.ts'

describe('what others did since a version', () => {
  const acts = [
    { version: 5, at: '2026-11-23T12:00:00Z', person: 'Ola', act: 'recordHours' },
    { version: 4, at: '2026-11-23T11:00:00Z', person: 'Kari', act: 'reprice' },
    { version: 3, at: '2026-11-23T10:00:00Z', person: 'Kari', act: 'draft' },
  ]

  it('is told from the first, by who did what', () => {
    expect(actsSince({ acts }, { version: 3 }).map(({ person, act }) => [person, act])).toEqual([
      ['Kari', 'reprice'],
      ['Ola', 'event'],
    ])
    expect(actsSince({ acts }, { version: 5 })).toEqual([])
  })
})
