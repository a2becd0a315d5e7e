import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRequestDocument } from '../testing/arbitrary-request.ts'
import { demonstration } from '../testing/documents.ts'
import type { RequestDocument } from '../testing/priced.ts'
import { withAt } from '../testing/request-document.ts'
import { pointer } from '../values/index.ts'
import { estimate } from './estimate.ts'
import { readRequest } from './request-reader.ts'

const refsBelow = (value: unknown, ref = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [ref]
  return [ref, ...Object.entries(value).flatMap(([name, below]) => refsBelow(below, `${ref}${pointer(name)}`))]
}

/** A valid request with one thing replaced by anything at all, or removed. */
const arbitraryDamage = (document: RequestDocument): Arbitrary<RequestDocument> =>
  fc
    .record({
      ref: fc.constantFrom(...refsBelow(document).slice(1)),
      put: fc.oneof(fc.anything(), fc.constant({ extra: 1 })),
    })
    .map(({ ref, put }) => withAt(document, ref, put))

const damaged = arbitraryRequestDocument({ allLists: false }).chain(arbitraryDamage)

const check = (document: unknown) => {
  const read = readRequest(document, demonstration.book.catalogue)
  if (read.ok) {
    expect(estimate({ ...demonstration, request: read.value }).ok).toBe(true)
    return
  }
  expect(read.issues.length).toBeGreaterThan(0)
  for (const { path, severity } of read.issues) {
    expect(path).toMatch(/^(\/([^~/]|~[01])*)*$/)
    expect(severity).toBe('error')
  }
}

describe('reading a request', () => {
  it('accepts every valid one as it stands', () => {
    fc.assert(
      fc.property(arbitraryRequestDocument({ allLists: false }), (document) => {
        expect(readRequest(document, demonstration.book.catalogue)).toEqual({ ok: true, value: document })
      }),
      { numRuns: 100 },
    )
  })

  it('gives issues, and never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), check), { numRuns: 300 })
  })

  it('gives issues, and never throws, when a part of a valid request is replaced', () => {
    fc.assert(fc.property(damaged, check), { numRuns: 300 })
  })
})
