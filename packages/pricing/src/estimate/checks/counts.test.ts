import { describe, expect, it } from 'vitest'
import { askedGroups, components } from '../../components/index.ts'
import { found } from '../../testing/found.ts'
import { distributedSource, tidySource } from '../../testing/priced.ts'

const unusual = (answers: Parameters<typeof found>[1]) =>
  found('driver', answers).filter(({ code }) => code === 'driver/unusual-count')

const issue = (path: string, driver: string, count: number, usual: number) => ({
  code: 'driver/unusual-count',
  path,
  params: { driver, count, usual },
  severity: 'warn',
})

describe('a number that is more than there is as a rule', () => {
  it('gets a remark, since it may be a slip of the pen', () => {
    const populations = [{ id: 'a' }, { id: 'b', kind: 'byRelation', criteria: 100, relations: 100 }]
    expect(unusual({ populations })).toEqual([
      issue('/populations/1/criteria', 'populations.criteria', 100, 20),
      issue('/populations/1/relations', 'populations.relations', 100, 10),
    ])
    const sources = [{ ...tidySource, files: 51, records: 1_000_000_001 }]
    expect(unusual({ sources })).toEqual([
      issue('/sources/0/files', 'sources.files', 51, 50),
      issue('/sources/0/records', 'sources.records', 1_000_000_001, 1_000_000_000),
    ])
  })

  it('is above what every count of a thing has as its bound, below its limit', () => {
    for (const group of Object.values(askedGroups(components)))
      for (const field of group.kind === 'things' ? Object.values(group.fields) : [])
        if (field.kind === 'count') expect(field.usual).toBeLessThan(field.most)
  })
})

describe('a number that gets no such remark', () => {
  it('is one within the bounds', () => {
    expect(unusual({ populations: [{ id: 'a', kind: 'byRelation', criteria: 20, relations: 10 }] })).toEqual([])
    expect(unusual({ sources: [{ ...tidySource, files: 50, records: 1_000_000_000 }] })).toEqual([])
  })

  it('is one that does not count at all', () => {
    expect(unusual({ sources: [{ ...distributedSource, files: 500 }] })).toEqual([])
  })
})
