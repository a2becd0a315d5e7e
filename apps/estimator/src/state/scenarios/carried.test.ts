import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyForm } from '../../form/form.ts'
import { builtPricing } from '../../testing/built-pricing.ts'
import { broughtAlong, carriedAlong, scenariosMark } from '../carry.ts'
import { broughtScenarios, carriedScenarios } from './carried.ts'
import { nothingKept } from './document.ts'

const pricing = await builtPricing()
const { issuesOf } = pricing

const draft = { format: 'request/1', project: { title: 'A & B &scenarios=%20#form=' } }
const list = [{ id: 'a', name: 'Å & #', request: draft }]

describe('scenarios in an address', () => {
  it('come along beside the form, and neither disturbs the other', () => {
    const form = { ...emptyForm, draft }
    const end = carriedScenarios({ kept: { list, unreadable: [] }, base: 'now', from: 'a' }) ?? ''
    const hash = carriedAlong(form, end)
    expect(pricing.brought(hash)?.draft).toEqual(draft)
    expect(broughtScenarios(broughtAlong(hash), issuesOf)).toEqual({
      kept: { list, unreadable: [] },
      base: 'now',
      from: 'a',
    })
  })

  it('are nothing when there are none', () => {
    expect(carriedScenarios({ kept: nothingKept })).toBe('')
    expect(carriedAlong(emptyForm, '')).toBe('')
    expect(broughtAlong(carriedAlong({ ...emptyForm, draft }, ''))).toBe('')
  })

  it('are not carried when an address would be too long for a browser', () => {
    const large = { id: 'a', name: 'a', request: { ...draft, project: { title: 'x'.repeat(1_000_000) } } }
    expect(carriedScenarios({ kept: { list: [large], unreadable: [] } })).toBeUndefined()
  })

  it('are left out where they cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(encodeURIComponent)), (text) => {
        expect(broughtScenarios(scenariosMark + text, issuesOf).kept.list).toEqual([])
      }),
    )
  })
})
