import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8 } from '../testing/utf8.ts'
import { canonical, digest } from './index.ts'

const form = (document: unknown): string => utf8(canonical(document))

/** The same document with the members of every object in reverse order. */
const reversed = (document: unknown): unknown => {
  if (Array.isArray(document)) return document.map(reversed)
  if (typeof document !== 'object' || document === null) return document
  return Object.fromEntries(
    Object.entries(document)
      .toReversed()
      .map(([name, below]) => [name, reversed(below)]),
  )
}

const documents = fc.jsonValue({ maxDepth: 4 })

it('a digest does not depend on the order of members', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(digest(reversed(document))).toBe(digest(document))
    }),
  )
})

it('a digest depends on the order of a list', () => {
  fc.assert(
    fc.property(documents, documents, (a, b) => {
      fc.pre(form(a) !== form(b))
      expect(digest([a, b])).not.toBe(digest([b, a]))
    }),
  )
})

it('the canonical form is JSON for the same document, and its own canonical form', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = form(document)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)))
      expect(form(JSON.parse(text))).toBe(text)
    }),
  )
})

it('the canonical form is what an independent implementation of the RFC makes', () => {
  const anything = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  fc.assert(
    fc.property(anything, (document) => {
      expect(form(document)).toBe(canonicalize(document))
    }),
    { numRuns: 1000 },
  )
})

it('the canonical form of many names is in the order of their code units, too', () => {
  const names = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 12, maxLength: 24 })
  fc.assert(
    fc.property(names, (given) => {
      const document = Object.fromEntries(given.map((name, place) => [name, place]))
      expect(form(document)).toBe(canonicalize(document))
    }),
  )
})
