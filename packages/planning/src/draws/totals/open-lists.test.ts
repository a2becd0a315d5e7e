import { describe, expect, it } from 'vitest'
import { accepted, demonstration, listWith, priced } from '../../testing/demonstration.ts'
import { openLists } from './open-lists.ts'

const things = { institutions: [], populations: [], sources: [], wishes: [], deliveries: [{ id: 'a' }] }

const lists = (document: object) => accepted(openLists(priced(document), demonstration))

describe('lists that nobody answered', () => {
  it('are those that the price list gives a range for', () => {
    expect(
      lists({})
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['/areas', '/deliveries', '/institutions', '/populations', '/sources', '/tables', '/wishes'])
    expect(lists({ ...things, tables: [] }).map(({ name }) => name)).toEqual(['/areas'])
    expect(lists({ ...things, tables: [], areas: [] })).toEqual([])
  })

  it('are priced by the engine with each number that there may be', () => {
    const tables = lists({ areas: [] }).find(({ name }) => name === '/tables')
    expect([...(tables?.estimates.keys() ?? [])]).toEqual([0, 1, 2, 3, 4, 5])
    const net = (count: number) => tables?.estimates.get(count)?.totals.net
    expect(net(0)).toBe(priced({ areas: [] }).totals.net)
    expect(net(2)).toBe(priced({ areas: [], tables: ['F_AAP', 'F_ARBSOK'] }).totals.net)
  })
  it('of things are priced with things of which nothing is known', () => {
    const by = listWith({ sources: { low: '0', likely: '1', high: '2' } })
    const sources = accepted(openLists(priced({ tables: [], areas: [] }, by), by)).find(
      ({ name }) => name === '/sources',
    )
    const net = (count: number) => sources?.estimates.get(count)?.totals.net
    expect(sources).toMatchObject({ name: '/sources', spread: { low: 0, likely: 1, high: 2 } })
    expect(net(1)).toBe(priced({ tables: [], areas: [] }, by).totals.net)
    expect(net(2)).toBe(priced({ tables: [], areas: [], sources: [{ id: 'a' }, { id: 'b' }] }).totals.net)
  })
})
