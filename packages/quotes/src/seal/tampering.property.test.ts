import { digest } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../testing/accepted.ts'
import { forged } from '../testing/changed.ts'
import { richQuote } from '../testing/rich-quote.ts'
import { readQuoteText } from '../verify/read-quote.ts'
import { verify } from '../verify/verify.ts'

const quote = richQuote()

const text = JSON.stringify(quote)

const meaningOf = (json: string): unknown => {
  try {
    return digest(JSON.parse(json))
  } catch {
    return undefined
  }
}

const original = meaningOf(text)

describe('a sealed quote', () => {
  it('is refused after any change of one character that changes what it says', () => {
    const places = fc.nat({ max: text.length - 1 })
    const characters = fc.oneof(fc.constantFrom(...'0123456789abcdef"-.,:'), fc.string({ minLength: 1, maxLength: 1 }))
    fc.assert(
      fc.property(places, characters, (place, character) => {
        const changed = `${text.slice(0, place)}${character}${text.slice(place + 1)}`
        fc.pre(meaningOf(changed) !== original)
        expect(readQuoteText(changed).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is refused when a character is left out', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (place) => {
        const changed = `${text.slice(0, place)}${text.slice(place + 1)}`
        fc.pre(meaningOf(changed) !== original)
        expect(readQuoteText(changed).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same whatever the order of members and the white space', () => {
    const spread = JSON.stringify(quote, (_, value: unknown) => value, 3)
    expect(readQuoteText(spread).ok).toBe(true)
  })

  it('says which fact is broken: content, event chain, chain', () => {
    const changed = (from: string, to: string) => verify(JSON.parse(text.replace(from, to))).facts
    expect(changed('"Universitetet i Oslo"', '"Universitetet i Bergen"')).toMatchObject({
      content: 'broken',
      chain: 'holds',
      'event-chain': 'holds',
    })
    expect(changed('"acceptedBy":"Ola', '"acceptedBy":"Kari')).toMatchObject({
      content: 'holds',
      chain: 'holds',
      'event-chain': 'broken',
    })
    const { revisions } = quote
    const [first, second] = revisions
    const shorter = { ...quote, revisions: [{ ...first, events: first?.events.slice(0, 1) }, second] }
    expect(verify(shorter).facts).toMatchObject({ content: 'holds', chain: 'broken', 'event-chain': 'holds' })
  })

  it('that was sealed anew after a change is still found by what does not add up', () => {
    const wrong = forged(quote, { '/revisions/1/content/totals/gross': '1.00' })
    const { holds, facts, issues } = verify(wrong)
    expect(holds).toBe(false)
    expect(facts).toMatchObject({ content: 'holds', sums: 'broken', traces: 'holds' })
    expect(rulesOf(issues)).toEqual(['QR-35'])
  })
})
