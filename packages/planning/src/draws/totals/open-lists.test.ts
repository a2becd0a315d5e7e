import { describe, expect, it } from 'vitest'
import { demonstration, listWith, priced } from '../../testing/demonstration.ts'
import { openLists } from './open-lists.ts'

const things = { institutions: [], populations: [], sources: [], wishes: [], deliveries: [{ id: 'a' }] }

const lists = (document: object, by = demonstration) => {
  const estimate = priced(document, by)
  return openLists(estimate, estimate, by)
}

const named = (list: string, document: object, by = demonstration) =>
  lists(document, by).find(({ name }) => name === list)

describe('lists that nobody answered', () => {
  it('are those that the price list gives a range for', () => {
    const all = ['/areas', '/deliveries', '/institutions', '/populations', '/sources', '/tables', '/wishes']
    expect(
      lists({})
        .map(({ name }) => name)
        .sort(),
    ).toEqual(all)
    expect(lists({ ...things, tables: [] }).map(({ name }) => name)).toEqual(['/areas'])
    expect(lists({ ...things, tables: [], areas: [] })).toEqual([])
  })

  it('are priced by the engine with each number that there may be', () => {
    const tables = named('/tables', { areas: [] })
    expect([...(tables?.estimates.keys() ?? [])]).toEqual([0, 1, 2, 3, 4, 5])
    const net = (count: number) => tables?.estimates.get(count)?.totals.net
    expect(net(0)).toBe(priced({ areas: [] }).totals.net)
    expect(net(2)).toBe(priced({ areas: [], tables: ['F_AAP', 'F_ARBSOK'] }).totals.net)
  })

  it('of things are priced with things of which nothing is known', () => {
    const by = listWith({ sources: { low: '0', likely: '1', high: '2' } })
    const sources = named('/sources', { tables: [], areas: [] }, by)
    const net = (count: number) => sources?.estimates.get(count)?.totals.net
    expect(sources).toMatchObject({ spread: { low: 0, likely: 1, high: 2 }, between: false })
    expect(net(1)).toBe(priced({ tables: [], areas: [] }, by).totals.net)
    expect(net(2)).toBe(priced({ tables: [], areas: [], sources: [{ id: 'a' }, { id: 'b' }] }, by).totals.net)
  })

  it('that may be very long are priced here and there, the likely number among them', () => {
    const by = listWith({ tables: { low: '0', likely: '7', high: '1000' } })
    const places = [...(named('/tables', {}, by)?.estimates.keys() ?? [])]
    expect(places.length).toBeLessThan(15)
    expect(places.slice(0, 3)).toEqual([0, 7, 84])
    expect(places.at(-1)).toBe(1000)
  })

  it('leave out numbers that nobody can price: an estimate has at most a thousand lines', () => {
    const by = listWith({ deliveries: { low: '1', likely: '1', high: '60' } })
    const sources = Array.from({ length: 100 }, (_, index) => ({ id: `source-${index}` }))
    const places = [...(named('/deliveries', { sources }, by)?.estimates.keys() ?? [])]
    expect(places[0]).toBe(1)
    expect(places.at(-1)).toBeLessThan(60)
  })
})
