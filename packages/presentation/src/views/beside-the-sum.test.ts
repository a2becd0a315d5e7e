import { describe, expect, it } from 'vitest'
import { catalogueDocument as catalogue, estimateOf } from '../testing/examples.ts'
import { en } from '../texts/en.ts'
import { notCounted, otherOwners } from './beside-the-sum.ts'

describe('beside the sum stands', () => {
  it('what is not counted since nobody answered, by name and with its place', () => {
    const view = notCounted(estimateOf({}), en)
    expect(view?.of.map(({ path }) => path)).toEqual(expect.arrayContaining(['/tables', '/sources', '/wishes']))
    for (const { name } of view?.of ?? []) expect(view?.sentence).toContain(name)
  })

  it('nothing of a list that is counted, or answered with none', () => {
    const paths = notCounted(estimateOf({ tables: [], sources: [] }), en)?.of.map(({ path }) => path)
    expect(paths).not.toContain('/tables')
    expect(paths).not.toContain('/areas')
  })

  it('that other data owners charge too, by name, but not for own data', () => {
    const sources = [
      { id: 'kreft', name: 'A registry', holder: 'nationalHealthRegistry' },
      { id: 'intervju', holder: 'ownData' },
    ]
    expect(otherOwners(estimateOf({ sources }), catalogue, en)?.sentence).toMatch(/come in addition: A registry\./)
    expect(otherOwners(estimateOf({ sources: [] }), catalogue, en)).toBeUndefined()
  })

  it('the name of a register that the catalogue has, and where its holder states prices', () => {
    const sources = [
      { id: 'a', register: 'kreftregisteret' },
      { id: 'b', register: 'udi' },
    ]
    expect(otherOwners(estimateOf({ sources }), catalogue, en)?.of).toEqual([
      {
        name: 'Cancer Registry of Norway',
        prices: 'https://www.fhi.no/en/cancer/data-and-statistics/billing-procedures',
      },
      { name: 'Norwegian Directorate of Immigration (UDI)', prices: undefined },
    ])
  })

  it('the same in parts around the names, for a page that links them', () => {
    const view = notCounted(estimateOf({}), en)
    const names = view?.of.map(({ name }) => name).join(', ')
    expect(`${view?.before}${names}${view?.after}`).toBe(view?.sentence)
  })
})
