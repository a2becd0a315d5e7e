import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryProject, estimated } from '../testing/arbitrary-project.ts'
import { forAnyEstimate } from '../testing/for-any-estimate.ts'
import { canonical } from '../values/index.ts'
import { readEstimate } from './estimate-schema.ts'

/** The same document with the members of every object in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, below]) => [key, reordered(below)])
      .toReversed(),
  )
}

describe('an estimate', () => {
  it('is the same after it was written as JSON and read', () => {
    forAnyEstimate((estimate) => {
      const read = readEstimate(JSON.parse(JSON.stringify(estimate)))
      expect(read).toEqual({ ok: true, value: estimate })
    })
  })

  it('has the same bytes when it is made again', () => {
    forAnyEstimate((estimate, { document, documents }) => {
      expect(JSON.stringify(estimated(document, documents))).toBe(JSON.stringify(estimate))
    })
  })

  it('has the same bytes whatever the order of the keys in the request', () => {
    fc.assert(
      fc.property(arbitraryProject(), ({ document, documents }) => {
        const other = Object.assign({ format: 'request/1' }, reordered(document))
        // As texts, since bytes are compared one by one.
        expect(canonical(estimated(other, documents)).join()).toBe(canonical(estimated(document, documents)).join())
      }),
      { numRuns: 40 },
    )
  })

  it('names the documents that it was made of', () => {
    forAnyEstimate(({ catalogue, day, format, priceList, vatTable, request }, { document, documents }) => {
      const { id, revision, status, currency } = documents.book.list.document
      expect({ format, day, request }).toEqual({ format: 'estimate/1', day: documents.day, request: document })
      expect(priceList).toEqual({ id, revision, status, currency, digest: documents.book.list.digest })
      expect(catalogue).toEqual({ id: documents.book.catalogue.document.id, digest: documents.book.catalogue.digest })
      expect(vatTable).toEqual({ digest: documents.book.vatTable.digest })
    })
  })

  it('has lines of different ids', () => {
    forAnyEstimate(({ lines }) => {
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    })
  })

  it('is complete when nothing needs assessment', () => {
    forAnyEstimate(({ totals, needsAssessment }) => {
      expect(totals.complete).toBe(needsAssessment.length === 0)
    })
  })

  it('gives every component lines or the reason why it has none', () => {
    forAnyEstimate(
      (
        { lines, notApplicable },
        {
          documents: {
            book: { list },
          },
        },
      ) => {
        const priced = new Set(lines.map(({ component }) => component))
        const without = notApplicable.map(({ component }) => component)
        const ids = new Set(Object.keys(list.document.tariffs).map((ref) => ref.split('.')[0]))
        expect(new Set([...priced, ...without])).toEqual(ids)
        expect(without.filter((id) => priced.has(id))).toEqual([])
      },
    )
  })
})
