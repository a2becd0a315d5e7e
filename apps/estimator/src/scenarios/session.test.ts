import { valueAt } from '@anslag/pricing'
import { emptyForm, type Form } from '@anslag/request-form'
import { signal } from '@preact/signals'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLink, sessionOf } from '../export/encode-link.ts'
import { decodedLink } from '../import/decode-link.ts'
import { restoredForm } from '../import/restore-session.ts'
import { noRecovery } from '../price/recovery.ts'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { nothingSaved } from './document.ts'
import { decodeScenarios, encodeScenarios } from './session.ts'

const reading = await builtReading(await builtPricing())
const draft = { format: 'request/1', project: { title: 'A & B &scenarios=%20#form=' } }
const list = [{ id: 'a', name: 'Å & #', request: draft }]

const stateOf = (form: Form, scenarios: unknown) => ({
  form: signal(form),
  recovery: signal(noRecovery),
  sessionScenarios: signal(scenarios),
  written: signal({}),
})

describe('scenarios in a session', () => {
  it('go along beside the form, and neither disturbs the other', async () => {
    const form = { ...emptyForm, draft }
    const scenarios = encodeScenarios({ saved: { list, unreadable: [] }, base: 'now', from: 'a' })
    const link = await decodedLink(plainLink(sessionOf(stateOf(form, scenarios)) ?? {}))
    const session: unknown = JSON.parse('text' in link ? link.text : '')
    expect(restoredForm(session, reading)?.draft).toEqual(draft)
    expect(decodeScenarios(valueAt(session, ['scenarios']), reading)).toEqual({
      saved: { list, unreadable: [] },
      base: 'now',
      from: 'a',
    })
  })

  it('are nothing when there are none', () => {
    expect(encodeScenarios({ saved: nothingSaved })).toBeUndefined()
    expect(sessionOf(stateOf(emptyForm, undefined))).toBeUndefined()
    expect(sessionOf(stateOf({ ...emptyForm, draft }, undefined))).not.toHaveProperty('scenarios')
  })

  it('are not handed over when an address would be too long for a browser', () => {
    const large = { id: 'a', name: 'a', request: { ...draft, project: { title: 'x'.repeat(1_000_000) } } }
    expect(encodeScenarios({ saved: { list: [large], unreadable: [] } })).toBe('too-large')
  })

  it('are left out where they cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue()), (value) => {
        expect(decodeScenarios(value, reading).saved.list).toEqual([])
      }),
    )
  })
})
