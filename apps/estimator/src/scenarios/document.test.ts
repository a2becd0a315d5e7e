import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { readSaved, readSavedText, savedDocument } from './document.ts'

const reading = await builtReading(await builtPricing())

const typical = { id: 'a', name: 'Typisk', request: exampleRequests.typical }
const small = { id: 'b', name: 'Liten', request: exampleRequests.small }

const documentOf = (...scenarios: readonly unknown[]) => ({ format: 'scenarios/1', scenarios })

const read = (value: unknown) => {
  const result = readSaved(value, reading.issuesOf)
  if (result.kind !== 'read') throw new Error(result.kind)
  return result.saved
}

describe('saved scenarios', () => {
  it('come back as they went', () => {
    const saved = read(documentOf(typical, small))
    expect(saved.unreadable).toEqual([])
    expect(read(JSON.parse(JSON.stringify(savedDocument(saved))))).toEqual(saved)
    expect(saved.list.map(({ name }) => name)).toEqual(['Typisk', 'Liten'])
  })

  it('are told apart: one that cannot be used does not take the others with it', () => {
    const foreign = { id: 'c', name: 'Fremmed', request: { format: 'request/1', tables: ['F_FINNES_IKKE'] } }
    const future = { id: 'd', name: 'Fremtid', request: { format: 'request/2' } }
    const saved = read(documentOf(typical, foreign, future, 17, { id: 'e' }, { ...small, id: 'a' }))
    expect(saved.list.map(({ id }) => id)).toEqual(['a'])
    expect(saved.unreadable.map(({ name }) => name)).toEqual(['Fremmed', 'Fremtid', '', '', 'Liten'])
    expect(saved.unreadable.map(({ issues }) => issues.length > 0)).toEqual([true, true, false, false, false])
  })

  it('go back as they came where they cannot be read', () => {
    const strange = { id: 'c', name: 'Fremmed', later: { version: 2 } }
    const saved = read(documentOf(strange, typical))
    expect(savedDocument(saved)).toEqual(documentOf(typical, strange))
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
    expect(readSavedText(text, reading).kind).toBe(kind)
  })
})
