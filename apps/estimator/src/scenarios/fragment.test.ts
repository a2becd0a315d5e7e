import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedAlong } from '../export/encode-link.ts'
import { emptyForm } from '../form/form.ts'
import { broughtParts } from '../import/link-parts.ts'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { nothingKept } from './document.ts'
import { broughtScenarios, carriedScenarios } from './fragment.ts'

const reading = await builtReading(await builtPricing())
const draft = { format: 'request/1', project: { title: 'A & B &scenarios=%20#form=' } }
const list = [{ id: 'a', name: 'Å & #', request: draft }]

describe('scenarios in an address', () => {
  it('come along beside the form, and neither disturbs the other', () => {
    const form = { ...emptyForm, draft }
    const end = carriedScenarios({ kept: { list, unreadable: [] }, base: 'now', from: 'a' }) ?? ''
    const [ofForm, ofScenarios] = broughtParts(carriedAlong(form, end))
    expect(reading.brought(ofForm)?.draft).toEqual(draft)
    expect(broughtScenarios(ofScenarios, reading)).toEqual({
      kept: { list, unreadable: [] },
      base: 'now',
      from: 'a',
    })
  })

  it('are nothing when there are none', () => {
    expect(carriedScenarios({ kept: nothingKept })).toBe('')
    expect(carriedAlong(emptyForm, '')).toBe('')
    expect(broughtParts(carriedAlong({ ...emptyForm, draft }, ''))[1]).toBe('')
    expect(broughtParts('#somewhere&scenarios=x')).toEqual(['', ''])
  })

  it('are not carried when an address would be too long for a browser', () => {
    const large = { id: 'a', name: 'a', request: { ...draft, project: { title: 'x'.repeat(1_000_000) } } }
    expect(carriedScenarios({ kept: { list: [large], unreadable: [] } })).toBeUndefined()
  })

  it('are left out where they cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(encodeURIComponent)), (text) => {
        expect(broughtScenarios(text, reading).kept.list).toEqual([])
      }),
    )
  })
})
