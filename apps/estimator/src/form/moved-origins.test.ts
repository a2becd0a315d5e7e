import { describe, expect, it } from 'vitest'
import { withMovedOrigins } from './moved-origins.ts'

const at = (line: number) => [{ file: 'a.txt', line }]

const before = {
  format: 'request/1',
  areas: ['inntekt', 'utdanning', 'valg'],
  variables: [{ name: 'A', list: 'inntekt' }, { name: 'B' }],
  origins: { '/areas/0': at(1), '/areas/2': at(3), '/variables/1': at(5) },
}

describe('where answers were read', () => {
  it('goes with entries that move, and out with one that is taken out', () => {
    const after = { ...before, areas: ['valg', 'inntekt'], variables: [{ name: 'B' }] }
    expect(withMovedOrigins(before, after)).toEqual({
      ...after,
      origins: { '/areas/0': at(3), '/areas/1': at(1), '/variables/0': at(5) },
    })
  })

  it('stays with an entry that gets another name in its place', () => {
    const after = { ...before, variables: [{ name: 'A', list: 'inntekt' }, { name: 'C' }] }
    expect(withMovedOrigins(before, after)).toEqual(after)
  })

  it('goes when the whole list is emptied', () => {
    const { areas, ...after } = before
    expect(withMovedOrigins(before, after)).toEqual({ ...after, origins: { '/variables/1': at(5) } })
  })

  it('goes with an answer that is no list when that is given anew', () => {
    const titled = { ...before, project: { title: 'T' }, origins: { ...before.origins, '/project/title': at(7) } }
    const after = { ...titled, project: { title: 'U' } }
    expect(withMovedOrigins(titled, after)).toEqual({ ...after, origins: before.origins })
  })

  it('is left alone when nothing of it moves, or when it is told anew', () => {
    const same = { ...before, project: { title: 'T' } }
    expect(withMovedOrigins(before, same)).toBe(same)
    const longer = { ...before, variables: [...before.variables, { name: 'C' }] }
    expect(withMovedOrigins(before, longer)).toBe(longer)
    const anew = { ...before, areas: ['valg'], origins: { '/areas/0': at(9) } }
    expect(withMovedOrigins(before, anew)).toBe(anew)
  })
})
