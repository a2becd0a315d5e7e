import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { readable } from './readable.ts'

const { issuesOf } = await builtReading(await builtPricing())

const read = (members: object) => readable({ format: 'request/1', ...members }, issuesOf)

describe('what can be read of a request', () => {
  it('is all of it when nothing is wrong', () => {
    expect(readable(exampleRequests.typical, issuesOf)).toEqual({ draft: exampleRequests.typical, left: [] })
  })

  it('leaves out what is wrong, and says what it was', () => {
    const found = read({ tables: ['F_AAP', 'F_GONE'], sources: [{ id: 'a', files: -1, records: 5 }], hack: 1 })
    expect(found?.draft).toEqual({ format: 'request/1', tables: ['F_AAP'], sources: [{ id: 'a', records: 5 }] })
    expect(found?.left.map(({ path }) => path).sort()).toEqual(['/hack', '/sources/0/files', '/tables/1'])
  })

  it('leaves out a thing that lacks what it must have', () => {
    expect(read({ sources: [{ files: 1 }, { id: 'b' }] })?.draft).toEqual({
      format: 'request/1',
      sources: [{ id: 'b' }],
    })
  })

  it('leaves out what refers to something that is left out', () => {
    const found = read({ sources: [{ id: 'A b' }], deliveries: [{ id: 'd', receives: ['a'] }] })
    expect(found?.draft).toEqual({ format: 'request/1', sources: [], deliveries: [{ id: 'd', receives: [] }] })
  })

  it.each([
    ['nothing is right', { format: 'request/1', hack: 1 }],
    ['the format is another', { format: 'request/9', tables: ['F_AAP'] }],
    ['it is no object', ['F_AAP']],
    ['it is nothing', null],
  ])('is nothing when %s', (_, document) => {
    expect(readable(document, issuesOf)).toBeUndefined()
  })

  it('is an empty form when that is what was sent', () => {
    expect(read({})).toEqual({ draft: { format: 'request/1' }, left: [] })
  })

  it('passes over members that look like parts of the language', () => {
    const document: unknown = JSON.parse('{"format":"request/1","__proto__":{"x":1},"tables":["F_AAP"]}')
    expect(readable(document, issuesOf)?.draft).toEqual({ format: 'request/1', tables: ['F_AAP'] })
  })
})
