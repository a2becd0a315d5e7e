import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { keptDocument, readKept, readKeptText } from './document.ts'

const reading = await builtReading(await builtPricing())

const typical = { id: 'a', name: 'Typisk', request: exampleRequests.typical }
const small = { id: 'b', name: 'Liten', request: exampleRequests.small }

const documentOf = (...scenarios: readonly unknown[]) => ({ format: 'scenarios/1', scenarios })

const read = (value: unknown) => {
  const result = readKept(value, reading.issuesOf)
  if (result.kind !== 'read') throw new Error(result.kind)
  return result.kept
}

describe('kept scenarios', () => {
  it('come back as they went', () => {
    const kept = read(documentOf(typical, small))
    expect(kept.unreadable).toEqual([])
    expect(read(JSON.parse(JSON.stringify(keptDocument(kept))))).toEqual(kept)
    expect(kept.list.map(({ name }) => name)).toEqual(['Typisk', 'Liten'])
  })

  it('are told apart: one that cannot be used does not take the others with it', () => {
    const foreign = { id: 'c', name: 'Fremmed', request: { format: 'request/1', tables: ['F_FINNES_IKKE'] } }
    const future = { id: 'd', name: 'Fremtid', request: { format: 'request/2' } }
    const kept = read(documentOf(typical, foreign, future, 17, { id: 'e' }, { ...small, id: 'a' }))
    expect(kept.list.map(({ id }) => id)).toEqual(['a'])
    expect(kept.unreadable.map(({ name }) => name)).toEqual(['Fremmed', 'Fremtid', '', '', 'Liten'])
    expect(kept.unreadable.map(({ issues }) => issues.length > 0)).toEqual([true, true, false, false, false])
  })

  it('go back as they came where they cannot be read', () => {
    const strange = { id: 'c', name: 'Fremmed', later: { version: 2 } }
    const kept = read(documentOf(strange, typical))
    expect(keptDocument(kept)).toEqual(documentOf(typical, strange))
  })

  it.each([
    ['a later version', '{"format":"scenarios/2","all":[]}', 'newer'],
    ['another document', '{"format":"request/1"}', 'broken'],
    ['cut off', '{"format":"scenarios/1","scenarios":[', 'broken'],
    ['no JSON', 'hei', 'broken'],
    ['nothing', '', 'broken'],
    ['a member too much', '{"format":"scenarios/1","scenarios":[],"__proto__":{}}', 'broken'],
    ['no list', '{"format":"scenarios/1","scenarios":{}}', 'broken'],
    ['deep', '['.repeat(100_000), 'broken'],
  ])('are not read when their document is %s', (_, text, kind) => {
    expect(readKeptText(text, reading).kind).toBe(kind)
  })
})
