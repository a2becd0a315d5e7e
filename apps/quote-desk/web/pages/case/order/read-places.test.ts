import { nbInitial } from '@anslag/presentation/estimate/nb'
import { nbReading } from '@anslag/presentation/reading/nb'
import { bundledBooks } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { filesOf } from './read-files.ts'
import { readPlaces } from './read-places.ts'

const catalogue = bundledBooks().catalogue.document

const report = {
  format: 'reading/1',
  catalogue: { id: 'x', digest: 'x' },
  files: [{ file: 'bestilling.txt', kind: 'table', variables: 3 }],
  variables: [3, 4, 9].map((line) => ({
    name: 'MIN_VARIABEL',
    at: { file: 'bestilling.txt', line },
    dates: [],
    belongs: 'outside',
  })),
  skipped: [],
  questions: [],
  issues: [],
}

describe('an order that was read of files', () => {
  it('tells of each variable where it stands in them', () => {
    const [group] = readPlaces(report, catalogue, nbInitial, nbReading)
    expect(group?.variables).toMatchObject([{ name: 'MIN_VARIABEL', places: 'bestilling.txt, linje 3, 4 og 9' }])
    expect(filesOf(report)).toEqual(['bestilling.txt'])
  })

  it.each([undefined, 'text', { format: 'request/1' }])('tells nothing where %j came', (document) => {
    expect([readPlaces(document, catalogue, nbInitial, nbReading), filesOf(document)]).toEqual([[], []])
  })
})
