import { describe, expect, it } from 'vitest'
import { listWith } from '../testing/changed-documents.ts'
import { applying, found } from '../testing/found.ts'
import { distributedSource, nothingOrdered, priced, tidySource } from '../testing/priced.ts'

const needless = (answers: Parameters<typeof found>[1]) =>
  found('driver', answers)
    .filter(({ code }) => code === 'driver/not-asked')
    .map(({ path, params }) => [path, params])

const because = (driver: string, by: string, answer: string) => ({ driver, because: by, answer })

describe('an answer to a question that is not asked', () => {
  it('is told, since it does not count: what SSB does not receive', () => {
    const answers = { files: 3, records: 10, fileFormat: 'other', documentation: 'missing' }
    expect(needless({ sources: [tidySource, { ...distributedSource, id: 'b', ...answers }] })).toEqual(
      Object.keys(answers).map((name) => [
        `/sources/1/${name}`,
        because(`sources.${name}`, 'sources.linking', 'distributed'),
      ]),
    )
  })

  it('is told of criteria and relations of a population that has none', () => {
    const populations = [
      { id: 'a', kind: 'wholeRegister', criteria: 2, relations: 1 },
      { id: 'b', kind: 'byCriteria', criteria: 2, relations: 1 },
      { id: 'c', kind: 'byRelation', criteria: 2, relations: 1 },
    ]
    expect(needless({ populations })).toEqual([
      ['/populations/0/criteria', because('populations.criteria', 'populations.kind', 'wholeRegister')],
      ['/populations/0/relations', because('populations.relations', 'populations.kind', 'wholeRegister')],
      ['/populations/1/relations', because('populations.relations', 'populations.kind', 'byCriteria')],
    ])
  })

  it('is told of what only a change is asked', () => {
    const previous = { reference: '21/0042' }
    expect(needless(applying({ previous }, { updatedDocumentation: true }))).toEqual([
      ['/application/previous', because('application.previous', 'application.kind', 'new')],
      [
        '/application/attachments/updatedDocumentation',
        because('application.attachments.updatedDocumentation', 'application.kind', 'new'),
      ],
    ])
    expect(needless(applying({ kind: 'change', previous }, { updatedDocumentation: true }))).toEqual([])
  })

  it('is not told where it says that there is none', () => {
    expect(needless({ populations: [{ id: 'a', kind: 'wholeRegister', criteria: 0, relations: 0 }] })).toEqual([])
  })

  it('is decided by another that is not asked itself: files of a holder that may not link are received', () => {
    expect(needless({ sources: [{ ...tidySource, holder: 'ownData', linking: 'distributed' }] })).toEqual([])
  })
})

describe('a question that nobody answered', () => {
  it('decides as the list assumes', () => {
    const list = listWith({ defaults: { 'sources.linking': 'ssb' } })
    const sources = [{ ...tidySource, linking: undefined }]
    const reminders = (given: Parameters<typeof priced>[1]) =>
      priced({ ...nothingOrdered, sources }, given).issues.filter(({ code }) => code === 'driver/not-asked').length
    expect([reminders({}), reminders({ list })]).toEqual([4, 0])
  })
})
