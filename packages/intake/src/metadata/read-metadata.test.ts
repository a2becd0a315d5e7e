import { describe, expect, it } from 'vitest'
import { metadataDocument } from '../testing/metadata-document.ts'
import { readMetadata } from './index.ts'

describe('metadata of microdata.no', () => {
  it('say the subjects, the days and the unit of a variable', () => {
    const read = readMetadata(
      metadataDocument({ name: 'A_b', subjects: ['Valg'], start: 0, stop: 18_261, unit: 'JOBB', label: 'Label' }),
    )
    expect(read?.databank).toBe('no.ssb.fdb')
    expect(read?.variables.get('A_B')).toEqual({
      name: 'A_b',
      description: 'Label',
      subjects: ['Valg'],
      from: '1970-01-01',
      to: '2019-12-31',
      unitType: 'JOBB',
    })
  })

  it('may lack everything but names, and hold variables in other shapes', () => {
    const document = { dataStore: { name: 'x' }, dataStructures: [{ name: 'A_B' }, 7, { label: 'no name' }, null] }
    expect([...(readMetadata(document)?.variables.values() ?? [])]).toEqual([
      { name: 'A_B', description: '', subjects: [], from: undefined, to: undefined, unitType: undefined },
    ])
  })

  it('are none with more variables than any databank has', () => {
    const document = (count: number) => ({ dataStore: { name: 'x' }, dataStructures: new Array(count).fill(0) })
    expect(readMetadata(document(100_000))?.variables.size).toBe(0)
    expect(readMetadata(document(100_001))).toBeUndefined()
  })

  it.each([undefined, null, 7, 'x', [], {}, { dataStore: {} }, { format: 'request/1' }])('are not %j', (document) => {
    expect(readMetadata(document)).toBeUndefined()
  })
})
