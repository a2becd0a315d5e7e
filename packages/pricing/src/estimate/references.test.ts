import { describe, expect, it } from 'vitest'
import { countryCodes, meantCountry } from '../components/index.ts'
import { catalogueDocument, demonstration } from '../testing/documents.ts'
import { nothingOrdered, priced, type RequestDocument, tidySource } from '../testing/priced.ts'
import { readRequest } from './request-reader.ts'

const issuesOf = (answers: RequestDocument) => {
  const read = readRequest({ ...nothingOrdered, ...answers }, demonstration.book.catalogue)
  return read.ok ? [] : read.issues
}

describe('codes that the catalogue does not have', () => {
  it('are refused for tables, with those that it has', () => {
    expect(issuesOf({ tables: ['F_AAP', 'F_NEW'] })).toEqual([
      {
        code: 'request/unknown-table',
        path: '/tables/1',
        severity: 'error',
        params: { code: 'F_NEW', allowed: catalogueDocument.tables.map(({ code }) => code) },
      },
    ])
  })

  it('are refused for areas, with those that it has', () => {
    expect(issuesOf({ areas: ['sport', 'valg'] })).toEqual([
      {
        code: 'request/unknown-area',
        path: '/areas/0',
        severity: 'error',
        params: { code: 'sport', allowed: catalogueDocument.areas.map(({ code }) => code) },
      },
    ])
  })

  it('are refused for the lists of variables, with those that it has', () => {
    const variables = [{ name: 'alder' }, { name: 'kjonn', list: 'befolkning' }, { name: 'maal', list: 'sport' }]
    expect(issuesOf({ variables })).toEqual([
      {
        code: 'request/unknown-list',
        path: '/variables/2/list',
        severity: 'error',
        params: { code: 'sport', allowed: catalogueDocument.lists.map(({ code }) => code) },
      },
    ])
  })

  it('may be the list that is priced by table', () => {
    expect(issuesOf({ variables: [{ name: 'aap', list: 'fd-trygd' }] })).toEqual([])
  })
})

describe('the register that a source names', () => {
  it('may be any that the catalogue has, alone or with the kind of its holder', () => {
    const sources = [
      { id: 'a', register: 'npr' },
      { id: 'b', register: 'hunt', holder: 'other' },
    ]
    expect(issuesOf({ sources })).toEqual([])
  })

  it.each([
    ['nrp', ['npr']],
    ['kreftregistret', ['kreftregisteret']],
    ['reseptregisteret', ['legemiddelregisteret']],
    ['skatetaten', ['skatteetaten']],
  ])('%s is taken for a slip of the pen', (register, meant) => {
    expect(issuesOf({ sources: [{ id: 'a', register }] })).toEqual([
      {
        code: 'request/mistaken-register',
        path: '/sources/0/register',
        severity: 'error',
        params: { code: register, meant },
      },
    ])
  })

  it('is refused where nobody can tell which is meant, with those that there are', () => {
    expect(issuesOf({ sources: [{ id: 'a', register: 'vaervarsling' }] })).toEqual([
      {
        code: 'request/unknown-register',
        path: '/sources/0/register',
        severity: 'error',
        params: { code: 'vaervarsling', allowed: catalogueDocument.registers.map(({ code }) => code) },
      },
    ])
  })

  it('has one kind of holder: another that is answered beside it is refused', () => {
    expect(issuesOf({ sources: [{ id: 'a', register: 'npr', holder: 'ownData' }] })).toEqual([
      {
        code: 'request/holder-differs',
        path: '/sources/0/holder',
        severity: 'error',
        params: { code: 'npr', holder: 'ownData', rightHolder: 'nationalHealthRegistry' },
      },
    ])
  })
})

describe('the sources that a delivery receives from', () => {
  it('are among the sources of the request', () => {
    const sources = [tidySource]
    expect(issuesOf({ sources, deliveries: [{ id: 'first', receives: ['register'] }] })).toEqual([])
    expect(issuesOf({ sources, deliveries: [{ id: 'a' }, { id: 'b', receives: ['register', 'npr'] }] })).toEqual([
      {
        code: 'request/unknown-source',
        path: '/deliveries/1/receives/1',
        severity: 'error',
        params: { id: 'npr', allowed: ['register'] },
      },
    ])
  })

  it('are none when the request does not say which sources there are', () => {
    const { sources: _, ...rest } = nothingOrdered
    const read = readRequest({ ...rest, deliveries: [{ id: 'a', receives: ['npr'] }] }, demonstration.book.catalogue)
    expect(read.ok ? [] : read.issues.map(({ path, params }) => [path, params])).toEqual([
      ['/deliveries/0/receives/0', { id: 'npr', allowed: [] }],
    ])
  })
})

describe('an id that stands twice', () => {
  it.each(['institutions', 'populations', 'sources', 'wishes', 'deliveries'])('is refused among %s', (name) => {
    expect(issuesOf({ [name]: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toEqual([
      { code: 'request/repeated-id', path: `/${name}/2/id`, severity: 'error', params: { id: 'a' } },
    ])
  })

  it('may stand once in each of two lists', () => {
    expect(issuesOf({ populations: [{ id: 'a' }], wishes: [{ id: 'a' }] })).toEqual([])
  })
})

it('reports every reference that leads nowhere at once', () => {
  const wrong = {
    populations: [{ id: 'a' }, { id: 'a' }],
    tables: ['F_NEW'],
    areas: ['sport'],
    variables: [{ name: 'maal', list: 'sport' }],
    deliveries: [{ id: 'a', receives: ['npr'] }],
  }
  expect(issuesOf(wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'request/repeated-id /populations/1/id',
    'request/unknown-table /tables/0',
    'request/unknown-area /areas/0',
    'request/unknown-list /variables/0/list',
    'request/unknown-source /deliveries/0/receives/0',
  ])
})

describe('a code that stands twice', () => {
  const twice = { ...nothingOrdered, tables: ['F_AAP', 'F_DEMO', 'F_AAP'], areas: ['valg', 'valg'] }

  it('is worth a word, at its second place', () => {
    const { issues } = priced(twice)
    expect(issues.filter(({ code }) => code === 'request/repeated-code')).toEqual([
      { code: 'request/repeated-code', path: '/tables/2', severity: 'info', params: { code: 'F_AAP' } },
      { code: 'request/repeated-code', path: '/areas/1', severity: 'info', params: { code: 'valg' } },
    ])
  })

  it('costs no more than once', () => {
    const once = { ...nothingOrdered, tables: ['F_AAP', 'F_DEMO'], areas: ['valg'] }
    expect(priced(twice).totals).toEqual(priced(once).totals)
  })
})

describe('countries', () => {
  const country = (code: string) =>
    issuesOf({
      institutions: [
        { id: 'a', country: 'NO' },
        { id: 'b', country: code },
      ],
    })
  const refused = (code: string, params: object) => [
    { code: `request/${code}`, path: '/institutions/1/country', severity: 'error', params },
  ]

  it('are those of ISO 3166', () => {
    for (const code of ['NO', 'SJ', 'GB', 'SE', 'SV', 'US']) expect(country(code)).toEqual([])
    expect(countryCodes.size).toBe(249)
  })

  it('are refused where there is none such, with the one that was probably meant', () => {
    expect(country('UK')).toEqual(refused('mistaken-country', { code: 'UK', meant: 'GB' }))
    expect(country('EL')).toEqual(refused('mistaken-country', { code: 'EL', meant: 'GR' }))
    expect(country('XX')).toEqual(refused('unknown-country', { code: 'XX' }))
  })

  it('are meant by no code that is one itself', () => {
    for (const code of countryCodes) expect(meantCountry(code)).toBeUndefined()
    expect(countryCodes).toContain(meantCountry('UK'))
  })
})
