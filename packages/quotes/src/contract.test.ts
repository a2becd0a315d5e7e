import { describe, expect, it } from 'vitest'
import change from '../contract/quote-1-change.json' with { type: 'json' }
import draft from '../contract/quote-1-draft.json' with { type: 'json' }
import twoRevisions from '../contract/quote-1-two-revisions.json' with { type: 'json' }
import typical from '../contract/quote-1-typical.json' with { type: 'json' }
import { rulesOf } from './testing/accepted.ts'
import { applied, type Operation, patchBetween } from './testing/json-patch.ts'
import { badSamples } from './testing/rule-samples.ts'
import { readQuote, readQuoteText } from './verify/read-quote.ts'
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

type Vector = { readonly rules: readonly string[]; readonly name: string } & (
  | { readonly text: string }
  | { readonly from: string; readonly patch: readonly Operation[] }
)

/** What an importer in any language is tried with: a kept quote, what to change in it, and the rules it then breaks. */
const vectors = badSamples.flatMap(({ rule, name, document, also = [] }): readonly Vector[] => {
  if (typeof document === 'string') return [{ rules: [rule], name, text: document }]
  const bases = Object.entries({ 'two-revisions': twoRevisions, change, draft })
  const [shortest] = bases
    .map(([from, base]) => ({ from: `quote-1-${from}.json`, patch: patchBetween(base, document) }))
    .sort((a, b) => JSON.stringify(a.patch).length - JSON.stringify(b.patch).length)
  // A thousand lines are a file of their own: whoever wants them repeats the first.
  return rule === 'QR-20' || shortest === undefined ? [] : [{ rules: [rule, ...also].sort(), name, ...shortest }]
})

describe('the bad samples for others', () => {
  it('are in a file, each with the rules that it breaks', async () => {
    await expect(`${JSON.stringify(vectors, null, 1)}\n`).toMatchFileSnapshot('../contract/bad-samples.json')
  })

  it.each(vectors.map((vector) => [vector.name, vector] as const))('break what they say: %s', (_, vector) => {
    const base = {
      'quote-1-two-revisions.json': twoRevisions,
      'quote-1-change.json': change,
      'quote-1-draft.json': draft,
    }
    const read =
      'text' in vector
        ? readQuoteText(vector.text)
        : readQuote(applied(new Map(Object.entries(base)).get(vector.from), vector.patch))
    expect([...rulesOf(read.ok ? [] : read.issues)].sort()).toEqual(vector.rules)
  })
})
