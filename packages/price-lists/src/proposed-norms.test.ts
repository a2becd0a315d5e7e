import { components, readPriceList, requirementsOf } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { priceLists } from './generated/price-lists.ts'
import { listDifference } from './list-difference.ts'
import { proposedNorms } from './proposed-norms.ts'

const [document] = priceLists.map((list) => {
  const read = readPriceList(list, requirementsOf(components))
  if (!read.ok) throw new Error('the list is wrong')
  return read.value.document
})
if (document === undefined) throw new Error('there is no list')

/** 33 hours worked where the norms said 42: each norm shrinks to 11 of 14. */
const worked = { component: 'coordination', projects: 6, byNorms: '42.00', actual: '33.00' }

describe('norms that are proposed', () => {
  const { norms, document: next } = proposedNorms(document, [worked])

  it('follow the hours that were worked: 14 hours of which 33 of 42 were needed become 11', () => {
    expect(norms.find(({ path }) => path === '/tariffs/coordination.base/figures/new')).toEqual({
      component: 'coordination',
      path: '/tariffs/coordination.base/figures/new',
      before: { low: '8', likely: '14', high: '30' },
      after: { low: '8', likely: '11', high: '30' },
    })
    expect(norms.find(({ path }) => path === '/tariffs/coordination.dataSources/figures/value')?.after).toEqual({
      low: '0.5',
      likely: '0.79',
      high: '2',
    })
  })

  it('are in the next revision of the list, which is a list and says where they come from', () => {
    expect(readPriceList(next, requirementsOf(components)).ok).toBe(true)
    expect(next.revision).toBe(document.revision + 1)
    expect(next.tariffs['coordination.base']?.derivation?.en).toBe(
      'Proposed from 6 finished projects: 33.00 hours worked, 42.00 hours by the norms before.',
    )
  })

  it('are all that changes, with where they come from', () => {
    const paths = listDifference(document, next).map(({ path }) => path)
    const others = paths.filter((path) => !/^\/tariffs\/coordination\.\w+\/(figures|derivation)\//.test(path))
    expect(others).toEqual(['/revision', '/reason/nb', '/reason/nn', '/reason/en'])
  })

  it('widen their bounds where they no longer lie within', () => {
    const twice = proposedNorms(document, [{ ...worked, actual: '126.00' }]).norms
    expect(twice.find(({ path }) => path.endsWith('coordination.base/figures/new'))?.after).toEqual({
      low: '8',
      likely: '42',
      high: '42',
    })
  })

  it('are none of what was seldom done, or of no hours, or as it was foreseen', () => {
    const paths = (...hours: Parameters<typeof proposedNorms>[1]) => proposedNorms(document, hours).norms.length
    expect(paths({ ...worked, projects: 4 })).toBe(0)
    expect(paths({ ...worked, byNorms: '0.00' })).toBe(0)
    expect(paths({ ...worked, actual: '42.00' })).toBe(0)
    expect(paths({ ...worked, actual: '0.00' })).toBe(0)
    expect(proposedNorms(document, [{ ...worked, projects: 4 }], { projects: 4 }).norms.length).toBeGreaterThan(0)
  })
})
