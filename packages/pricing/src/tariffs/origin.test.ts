import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { baseHours } from './index.ts'
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

  it('is one of the sources of the list', () => {
    expect(listIssues(changed(toldOnce(), '/source', 'hearsay'))).toEqual(['price-list/unknown-source /source'])
  })
})
