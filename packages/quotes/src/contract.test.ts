import { languages, vatCategories } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import change from '../contract/quote-1-change.json' with { type: 'json' }
import draft from '../contract/quote-1-draft.json' with { type: 'json' }
import everyEvent from '../contract/quote-1-every-event.json' with { type: 'json' }
import outsideScope from '../contract/quote-1-outside-scope.json' with { type: 'json' }
import twoRevisions from '../contract/quote-1-two-revisions.json' with { type: 'json' }
import typical from '../contract/quote-1-typical.json' with { type: 'json' }
import { transitions } from './lifecycle/transitions.ts'
import { adjustmentKinds } from './quote/adjustment.ts'
import { readQuote } from './verify/read-quote.ts'
import { verify } from './verify/verify.ts'

/** Quotes as they were once issued. These files are never changed: a format that refused one would be another format. */
const issued = { change, draft, everyEvent, outsideScope, twoRevisions, typical }

const revisions = Object.values(issued).flatMap((document) => {
  const read = readQuote(document)
  return read.ok ? read.value.revisions : []
})

const contents = revisions.map(({ content }) => content)

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()

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

describe('among the quotes that were issued', () => {
  it('is every kind of event', () => {
    const events = revisions.flatMap((revision) => revision.events)
    expect(sorted(events.map(({ kind }) => kind))).toEqual(
      sorted(Object.values(transitions).flatMap((each) => Object.keys(each))),
    )
  })

  it('are all VAT categories and languages', () => {
    expect(sorted(contents.flatMap(({ vatBreakdown }) => vatBreakdown.map(({ category }) => category)))).toEqual(
      sorted(vatCategories),
    )
    expect(sorted(contents.map(({ language }) => language))).toEqual(sorted(languages))
  })

  it('are assumptions about drivers and norms, and adjustments of both kinds in kroner and in percent', () => {
    const assumptions = contents.flatMap((each) => each.assumptions)
    expect(sorted(assumptions.map(({ kind }) => kind))).toEqual(['driver', 'norm'])
    const adjustments = contents.flatMap((each) => each.adjustments)
    const sizes = adjustments.map(({ kind, percent }) => `${kind} in ${percent === undefined ? 'kroner' : 'percent'}`)
    expect(sorted(sizes)).toEqual(
      sorted(adjustmentKinds.flatMap((kind) => [`${kind} in kroner`, `${kind} in percent`])),
    )
  })
})
