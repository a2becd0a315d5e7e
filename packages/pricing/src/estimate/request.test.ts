import { describe, expect, it } from 'vitest'
import { limits } from '../components/index.ts'
import { demonstration } from '../testing/documents.ts'
import { nothingOrdered, type RequestDocument, tidySource } from '../testing/priced.ts'
import { withAt } from '../testing/request-document.ts'
import { readJson } from '../values/index.ts'
import { readRequest } from './request-reader.ts'

const issuesOf = (document: unknown) => {
  const read = readRequest(document, demonstration.book.catalogue)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

const whole: RequestDocument = {
  ...nothingOrdered,
  project: { title: 'A title', endsOn: '2030-12-31' },
  application: { ...nothingOrdered.application, previous: { reference: '17/1234', approvedOn: '2017-05-01' } },
  populations: [{ id: 'all', kind: 'wholeRegister', criteria: 0, relations: 0 }],
  sources: [tidySource],
  variables: [{ name: 'alder', list: 'befolkning' }],
  wishes: [{ id: 'travel', text: 'Travel time', described: 'well' }],
  deliveries: [{ id: 'first', receives: ['register'] }],
  origins: { '/areas': [{ file: 'list.xlsx', sheet: 'Velg', row: 3 }] },
}

describe('a request', () => {
  it('may answer nothing but its format', () => {
    expect(issuesOf({ format: 'request/1' })).toEqual([])
  })

  it('may answer everything', () => {
    expect(issuesOf(whole)).toEqual([])
  })

  it.each([undefined, null, [], 'text', 17])('is refused when it is %j', (document) => {
    expect(issuesOf(document)).toHaveLength(1)
  })

  it('has the names and texts that people see, and is refused where there is nothing to see', () => {
    const named = (title: string, name: string, text: string) => ({
      format: 'request/1',
      project: { title },
      variables: [{ name, list: 'befolkning' }],
      wishes: [{ id: 'a', text }],
    })
    const read = readRequest(named('A\u030ase\u3164', 'P\u00adA\u030a', 'o\u034f'), demonstration.book.catalogue)
    expect(read).toEqual({ ok: true, value: named('Åse', 'PÅ', 'o') })
    expect(issuesOf(named('\u3164', '\u2800', '\u00ad'))).toEqual([
      'format/too-small /project/title',
      'format/pattern /variables/0/name',
      'format/too-small /wishes/0/text',
    ])
  })

  it('is refused in another format', () => {
    expect(issuesOf({ format: 'request/2' })).toEqual(['format/not-allowed /format'])
    expect(issuesOf({})).toEqual(['format/missing /format'])
  })

  it('is refused with unknown keys, each of them named', () => {
    expect(issuesOf(withAt(withAt(whole, '/price', 1), '/sources/0/size', 2))).toEqual([
      'format/unknown-key /sources/0/size',
      'format/unknown-key /price',
    ])
  })

  it('reports everything that is wrong in it at once', () => {
    const wrong = {
      ...whole,
      application: { kind: 'old', legalBasis: 1 },
      populations: [{ kind: 'wholeRegister' }],
      tables: 'F_AAP',
      deliveries: [{ id: 'First', expectedOn: '2026-02-30' }],
    }
    expect(issuesOf(wrong)).toEqual([
      'format/not-allowed /application/kind',
      'format/not-allowed /application/legalBasis',
      'format/missing /populations/0/id',
      'format/wrong-type /tables',
      'format/pattern /deliveries/0/id',
      'format/pattern /deliveries/0/expectedOn',
    ])
  })
})

describe('a request with faults of several kinds', () => {
  it('is told of all of them at once', () => {
    expect(issuesOf({ ...whole, surplus: 1, tables: ['F_NONE'], wishes: [{ id: 'a' }, { id: 'a' }] })).toEqual([
      'format/unknown-key /surplus',
      'request/repeated-id /wishes/1/id',
      'request/unknown-table /tables/0',
    ])
  })

  it('does not call sources unknown that could not be read', () => {
    expect(issuesOf({ ...whole, sources: [{ ...tidySource, files: -1 }] })).toEqual([
      'format/too-small /sources/0/files',
    ])
  })
})

describe('keys that could reach into the language', () => {
  const places = [
    '',
    '/project',
    '/application',
    '/application/previous',
    '/application/attachments',
    '/institutions/0',
    '/populations/0',
    '/sources/0',
    '/variables/0',
    '/wishes/0',
    '/deliveries/0',
    '/origins',
    '/origins/~1areas/0',
  ]
  const keys = ['__proto__', 'constructor', 'prototype']

  it.each(places.flatMap((place) => keys.map((key) => [key, place])))(
    'such as %s are refused in "%s"',
    (key, place) => {
      const text = JSON.stringify(withAt(whole, `${place}/key-to-name`, { files: 1 })).replace('key-to-name', key)
      const json = readJson(text)
      expect(json.ok && issuesOf(json.value).length).toBeGreaterThan(0)
    },
  )
})

describe('a count', () => {
  it.each([
    ['is not negative', -1, 'format/too-small'],
    ['is not enormous', limits.filesOfSource + 1, 'format/too-large'],
    ['is whole', 1.5, 'format/wrong-type'],
    ['is a number', '3', 'format/wrong-type'],
    ['is finite', Number.POSITIVE_INFINITY, 'format/wrong-type'],
  ])('%s', (_, files, code) => {
    expect(issuesOf(withAt(whole, '/sources/0/files', files))).toEqual([`${code} /sources/0/files`])
  })

  it.each([
    ['/populations/0/criteria', limits.conditions],
    ['/populations/0/relations', limits.conditions],
    ['/sources/0/files', limits.filesOfSource],
    ['/sources/0/records', limits.recordsOfSource],
  ])('at %s goes from 0 to %i', (path, most) => {
    expect(issuesOf(withAt(whole, path, 0))).toEqual([])
    expect(issuesOf(withAt(whole, path, most))).toEqual([])
    expect(issuesOf(withAt(whole, path, -1))).toEqual([`format/too-small ${path}`])
    expect(issuesOf(withAt(whole, path, most + 1))).toEqual([`format/too-large ${path}`])
  })
})

describe('a list', () => {
  const many = (length: number, make: (index: number) => unknown) => Array.from({ length }, (_, index) => make(index))
  const thing = (index: number) => ({ id: `thing-${index}` })

  it.each([
    ['institutions', limits.things, thing],
    ['populations', limits.things, thing],
    ['sources', limits.things, thing],
    ['wishes', limits.things, thing],
    ['deliveries', limits.deliveries, thing],
    ['tables', limits.codes, () => 'F_AAP'],
    ['areas', limits.codes, () => 'valg'],
    ['variables', limits.variables, () => ({ name: 'alder' })],
  ])('of %s holds at most %i', (name, most, make) => {
    const rest = { format: 'request/1' }
    expect(issuesOf({ ...rest, [name]: many(most, make) })).toEqual([])
    expect(issuesOf({ ...rest, [name]: many(most + 1, make) })).toEqual([`format/too-large /${name}`])
  })

  it('of the sources of a delivery, or of the places of an origin, has a limit too', () => {
    const sources = many(limits.things + 1, () => 'register')
    expect(issuesOf(withAt(whole, '/deliveries/0/receives', sources))).toEqual([
      'format/too-large /deliveries/0/receives',
    ])
    const places = many(limits.variables + 1, () => ({ file: 'a.csv', line: 1 }))
    expect(issuesOf(withAt(whole, '/origins/~1areas', places))).toEqual(['format/too-large /origins/~1areas'])
  })
})

describe('text', () => {
  it.each([
    ['/project/title', limits.shortText],
    ['/application/previous/reference', limits.shortText],
    ['/wishes/0/text', limits.longText],
    ['/origins/~1areas/0/file', limits.shortText],
    ['/origins/~1areas/0/sheet', limits.shortText],
  ])('at %s has 1 to %i letters', (path, most) => {
    expect(issuesOf(withAt(whole, path, 'a'.repeat(most)))).toEqual([])
    expect(issuesOf(withAt(whole, path, 'a'.repeat(most + 1)))).toEqual([`format/too-large ${path}`])
    expect(issuesOf(withAt(whole, path, ''))).toEqual([`format/too-small ${path}`])
  })

  it('has no control characters, which could steer a terminal', () => {
    expect(issuesOf(withAt(whole, '/project/title', 'red\u001b[31m'))).toEqual(['format/pattern /project/title'])
  })
})

describe('a country', () => {
  it.each(['N', 'NOR', 'no', 'N0', ' NO', 'xNO'])('is not %j', (country) => {
    expect(issuesOf(withAt(whole, '/institutions/0/country', country))).toEqual([
      'format/pattern /institutions/0/country',
    ])
  })
})

describe('the name of a variable', () => {
  it.each(['w23_0000_alder', 'BEFOLKNING_KJOENN', 'Kjønn.2', 'a-b', 'a'.repeat(100)])('may be %s', (name) => {
    expect(issuesOf(withAt(whole, '/variables/0/name', name))).toEqual([])
  })

  it.each(['', 'to ord', 'a/b', 'x=1', ' alder', 'alder ', 'a'.repeat(101)])('is not %j', (name) => {
    expect(issuesOf(withAt(whole, '/variables/0/name', name))).toEqual(['format/pattern /variables/0/name'])
  })
})

describe('an origin', () => {
  it('has the place where an answer was read, by JSON Pointer', () => {
    expect(issuesOf({ format: 'request/1', origins: { areas: [] } })).toHaveLength(1)
    expect(issuesOf({ format: 'request/1', origins: { '/areas/0': [{ file: 'a.csv', line: 1 }] } })).toEqual([])
  })

  it.each([
    ['/areas~1x', true],
    ['/areas~0x', true],
    ['', true],
    ['/areas~2x', false],
    ['/areas~', false],
    ['areas', false],
  ])('at "%s" is a JSON Pointer: %s', (ref, right) => {
    const { length } = issuesOf({ format: 'request/1', origins: { [ref]: [{ file: 'a.csv' }] } })
    expect(length === 0).toBe(right)
  })

  it('at a path of millions of steps is refused', () => {
    const ref = '/'.repeat(4_500_000)
    expect(issuesOf({ format: 'request/1', origins: { [ref]: [{ file: 'a.csv' }] } })).toHaveLength(1)
  })

  it.each(['row', 'line'])('counts its %s from 1', (name) => {
    expect(issuesOf(withAt(whole, `/origins/~1areas/0/${name}`, 0))).toEqual([
      `format/too-small /origins/~1areas/0/${name}`,
    ])
  })
})
