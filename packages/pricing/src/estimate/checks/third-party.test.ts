import { describe, expect, it } from 'vitest'
import { listWith } from '../../testing/changed-documents.ts'
import { codesFound, found, pages } from '../../testing/found.ts'
import { distributedSource, nothingOrdered, priced, tidySource } from '../../testing/priced.ts'

const codes = (...sources: readonly object[]) => codesFound('third-party', { sources })

const issue = (code: string, path: string, source: string) => ({
  code: `third-party/${code}`,
  path,
  params: { thing: 'register' },
  severity: 'warn',
  source,
})

const received = {
  code: 'third-party/must-arrive-first',
  path: '/sources',
  params: {},
  severity: 'warn',
  source: pages.application,
}

describe('data from others', () => {
  it('must arrive before SSB begins, and meet no other objection when all is in order', () => {
    expect(found('third-party', { sources: [tidySource] })).toEqual([received])
    expect(codes(tidySource, { ...tidySource, id: 'other' })).toEqual(['third-party/must-arrive-first'])
  })

  it('are not spoken of when there are none', () => {
    expect(codes()).toEqual([])
    expect(codesFound('third-party', { sources: undefined })).toEqual([])
  })

  it.each([
    ['linking-by-ssb', { holder: 'ownData', linking: 'distributed' }, 'linking', pages.application],
    ['linking-by-ssb', { holder: 'other', linking: 'distributed' }, 'linking', pages.application],
    ['contact-not-named', { contactNamed: false }, 'contactNamed', pages.application],
    ['file-format', { fileFormat: 'other' }, 'fileFormat', pages.files],
    ['fixed-width', { fileFormat: 'fixedWidth' }, 'fileFormat', pages.files],
    ['documentation', { documentation: 'partial' }, 'documentation', pages.files],
    ['documentation', { documentation: 'missing' }, 'documentation', pages.files],
  ])('are warned of with %s for %j', (code, answers, field, source) => {
    expect(found('third-party', { sources: [{ id: 'first' }, { ...tidySource, ...answers }] })).toEqual([
      issue(code, `/sources/1/${field}`, source),
      received,
    ])
  })

  it.each(['nationalHealthRegistry', 'publicAuthority', 'patientReportedOutcomeRegistry'])(
    'may be linked by distribution when their holder is of kind %s: then SSB waits for nothing',
    (holder) => {
      expect(codes({ ...distributedSource, holder })).toEqual([])
    },
  )

  it('may be linked by SSB whoever holds them', () => {
    expect(codes({ ...tidySource, holder: 'ownData', linking: 'ssb' })).toEqual(['third-party/must-arrive-first'])
  })

  it('are not warned of where nobody answered', () => {
    const list = listWith({
      defaults: {
        'sources.holder': 'ownData',
        'sources.fileFormat': 'other',
        'sources.documentation': 'missing',
        'sources.contactNamed': 'no',
      },
    })
    const warned = (source: object) =>
      priced({ ...nothingOrdered, sources: [{ id: 'register', ...source }] }, { list })
        .issues.map(({ code }) => code)
        .filter((code) => code.startsWith('third-party/'))
    expect(warned({})).toEqual(['third-party/must-arrive-first'])
    expect(warned({ holder: 'other' })).toEqual(['third-party/must-arrive-first'])
    expect(warned({ fileFormat: 'accepted' })).toEqual(['third-party/must-arrive-first'])
  })

  it('are warned of distributed linking though nobody said who holds them, when the list assumes one that may not', () => {
    const list = listWith({ defaults: { 'sources.holder': 'ownData' } })
    const { issues } = priced({ ...nothingOrdered, sources: [{ id: 'register', linking: 'distributed' }] }, { list })
    expect(issues.map(({ code }) => code)).toContain('third-party/linking-by-ssb')
  })

  it('are warned of when no delivery receives them', () => {
    const sources = [{ ...tidySource, id: 'first' }, tidySource]
    const never = { ...issue('never-received', '/sources/1', ''), source: undefined }
    const received = (...receives: readonly (readonly string[] | undefined)[]) =>
      found('third-party', {
        sources,
        deliveries: receives.map((ids, index) => ({ id: `d${index}`, receives: ids })),
      }).filter(({ code }) => code === 'third-party/never-received')
    expect(received(['first'], ['first'])).toEqual([never])
    expect(received(['first'], ['first', 'register'])).toEqual([])
    expect(received(['first'], undefined)).toEqual([])
    expect(received()).toEqual([])
    expect(codesFound('third-party', { sources, deliveries: undefined })).toEqual(['third-party/must-arrive-first'])
  })

  it('are not warned of a fixed width that is the default of the list', () => {
    const list = listWith({ defaults: { 'sources.fileFormat': 'fixedWidth' } })
    const { issues } = priced({ ...nothingOrdered, sources: [{ id: 'register' }] }, { list })
    expect(issues.map(({ code }) => code)).not.toContain('third-party/fixed-width')
  })
})
