import { valueAt } from '@anslag/pricing'
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

  it('goes when it was told of a whole list, and the list is another', () => {
    const whole = { ...before, origins: { '/areas': at(1), '/tables': at(2) } }
    const after = { ...whole, areas: ['valg', 'inntekt'] }
    expect(withMovedOrigins(whole, after)).toEqual({ ...after, origins: { '/tables': at(2) } })
  })

  it('follows in a long list of which only a part is another, whatever stands before and behind', () => {
    const names = Array.from({ length: 20 }, (_, index) => ({ name: `N${index}` }))
    const origins = Object.fromEntries(names.map((_, index) => [`/variables/${index}`, at(index)]))
    const [first, second, ...rest] = names
    const after = { variables: [first, { name: 'new' }, { name: 'newer' }, ...rest], origins }
    const moved = valueAt(withMovedOrigins({ variables: names, origins }, after), ['origins'])
    const places = rest.map((_, index) => [`/variables/${index + 3}`, at(index + 2)])
    expect(second).toEqual({ name: 'N1' })
    expect(moved).toEqual({ '/variables/0': at(0), ...Object.fromEntries(places) })
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
