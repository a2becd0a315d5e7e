import { describe, expect, it } from 'vitest'
import change from '../contract/quote-1-change.json' with { type: 'json' }
import draft from '../contract/quote-1-draft.json' with { type: 'json' }
import twoRevisions from '../contract/quote-1-two-revisions.json' with { type: 'json' }
import typical from '../contract/quote-1-typical.json' with { type: 'json' }
import { readQuote } from './verify/read-quote.ts'
import { verify } from './verify/verify.ts'

/** Quotes as they were once issued. These files are never changed: a format that refused one would be another format. */
const issued = { change, draft, twoRevisions, typical }

describe('every quote that was ever issued', () => {
  it.each(Object.entries(issued))('still verifies: %s', (_, document) => {
    expect(verify(document).issues).toEqual([])
  })

  it.each(Object.entries(issued))('is written as it was read: %s', (_, document) => {
    const read = readQuote(document)
    expect(read.ok && JSON.parse(JSON.stringify(read.value))).toEqual(document)
  })

  it('of the typical project is below 40 kB', () => {
    const text = JSON.stringify(typical)
    // Letters beyond ASCII are two bytes here.
    expect(text.length + (text.match(/[^ -~]/g) ?? []).length).toBeLessThan(40_000)
  })
})
