import { describe, expect, it } from 'vitest'
import { readDocument } from '../values/index.ts'
import { sourceSchema } from './source.ts'

const source = { id: 'a-source', title: 'Prices, as published' }

const codesOf = (document: unknown) => {
  const read = readDocument(sourceSchema, document)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('a source', () => {
  it.each([source, { ...source, url: 'https://www.ssb.no/a?b=c#d', date: '2023-01-01', note: 'Read on paper.' }])(
    'may be %j',
    (document) => {
      expect(readDocument(sourceSchema, document)).toEqual({ ok: true, value: document })
    },
  )

  it.each([
    [{ id: 'a-source' }, 'format/missing /title'],
    [{ title: 'T' }, 'format/missing /id'],
    [{ ...source, title: '' }, 'format/too-small /title'],
    [{ ...source, url: 'http://www.ssb.no/' }, 'format/pattern /url'],
    [{ ...source, url: 'https://www.ssb.no/a b' }, 'format/pattern /url'],
    [{ ...source, url: 'javascript:alert(1)' }, 'format/pattern /url'],
    [{ ...source, url: 'see:https://www.ssb.no' }, 'format/pattern /url'],
    [{ ...source, url: `https://${'a'.repeat(501)}` }, 'format/pattern /url'],
    [{ ...source, url: 'https://' }, 'format/pattern /url'],
    [{ ...source, date: '2023' }, 'format/pattern /date'],
    [{ ...source, note: 'x'.repeat(1001) }, 'format/too-large /note'],
    [{ ...source, author: 'SSB' }, 'format/unknown-key /author'],
  ])('may not be %j', (document, issue) => {
    expect(codesOf(document)).toContain(issue)
  })
})
