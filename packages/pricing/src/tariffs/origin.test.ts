import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { baseHours } from './index.ts'
import { originOf } from './origin.ts'
import { listIssues, readSmallList, smallList } from './testing/list.ts'

type Document = Readonly<Record<string, unknown>>

/** The small list with its origin told once, and by no figure. */
const toldOnce = (): Document => {
  const bare = (figures: Document) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => {
        const { source: _source, confirmedOn: _day, status: _status, place: _place, ...rest } = Object(figure)
        return [name, rest]
      }),
    )
  const wide = { source: 'a-source', confirmedOn: '2026-01-01', place: 'everywhere', status: 'approved' }
  return { ...smallList, ...wide, rates: bare(smallList.rates), tariffs: bare(smallList.tariffs) }
}

describe('where figures come from', () => {
  it('can be told once for a whole list', () => {
    expect(listIssues(toldOnce())).toEqual([])
    const { trace } = readSmallList(toldOnce()).tariff('copying.base', baseHours())
    expect(trace).toMatchObject({ source: 'a-source', status: 'approved' })
    expect(readSmallList(toldOnce()).rate('officer').trace).toMatchObject({ source: 'a-source', status: 'approved' })
  })

  it('is as a figure says where it says it itself', () => {
    const own = changed(toldOnce(), '/tariffs/copying.base/status', 'published')
    expect(readSmallList(own).tariff('copying.base', baseHours()).trace).toMatchObject({ status: 'published' })
  })

  it.each(['source', 'confirmedOn'])('is told somewhere: by the figure, or by the list (%s)', (member) => {
    const issues = listIssues(changed(toldOnce(), `/${member}`, undefined))
    expect(issues).toHaveLength(Object.keys(smallList.tariffs).length + Object.keys(smallList.rates).length)
    expect(issues).toContain(`price-list/missing-origin /tariffs/copying.base/${member}`)
  })

  it('is missing nowhere else where the list tells it in a wrong form', () => {
    expect(listIssues(changed(toldOnce(), '/source', 1))).toEqual(['format/wrong-type /source'])
  })

  it('has the place of the list where it has its source, and no place of another source', () => {
    const list = { status: 'approved', source: 'a', place: 'page 3', confirmedOn: '2026-01-01' } as const
    const placeOf = (stated: Parameters<typeof originOf>[1]) => originOf(list, stated).place
    expect([{}, { source: 'a' }, { source: 'b' }, { source: 'b', place: 'page 5' }].map(placeOf)).toEqual([
      'page 3',
      'page 3',
      undefined,
      'page 5',
    ])
  })

  it('is one of the sources of the list', () => {
    expect(listIssues(changed(toldOnce(), '/source', 'hearsay'))).toEqual(['price-list/unknown-source /source'])
  })
})
