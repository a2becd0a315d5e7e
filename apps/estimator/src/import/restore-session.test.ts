import { exampleRequests } from '@anslag/price-lists'
import { emptyForm, type Form, withInvalidInput } from '@anslag/request-form'
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { type Session, sessionOf } from '../export/encode-link.ts'
import { noRecovery, type Recovery } from '../price/recovery.ts'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { isSession, restoredForm, restoredRecovery } from './restore-session.ts'

const reading = await builtReading(await builtPricing())

const typical = (): Form => {
  const opened = reading.open(exampleRequests.typical)
  if (!opened.ok) throw new Error('the example is refused')
  return opened.value
}

const session = (form: Form, recovery: Recovery = noRecovery): Session | undefined =>
  sessionOf({
    form: signal(form),
    recovery: signal(recovery),
    sessionScenarios: signal(undefined),
    written: signal({}),
  })

describe('the form of a session', () => {
  it('is the form that was handed over', () => {
    expect(isSession(session(typical()))).toBe(true)
    expect(restoredForm(session(typical()), reading)).toEqual(typical())
  })

  it('has what was written wrong, with what is wrong about it', () => {
    const wrong = withInvalidInput(typical(), ['sources', 1, 'files'], 'mange')
    const restored = restoredForm(session(wrong), reading)
    expect(restored?.draft).toEqual(wrong.draft)
    expect(restored?.invalid['/sources/1/files']?.text).toBe('mange')
  })

  it.each(['', undefined, [], {}, { draft: { format: 'request/2' } }])(
    'is none when it cannot be read: %j',
    (document) => {
      expect(restoredForm(document, reading)).toBeUndefined()
    },
  )

  it('keeps what can be read when a text belongs to no field', () => {
    const document = { draft: emptyForm.draft, texts: { '/nothing/0/x': 'y', '': 'z', '/__proto__/a': 'b' } }
    expect(restoredForm(document, reading)).toEqual(emptyForm)
  })
})

describe('how much of the VAT comes back', () => {
  it('goes along with the form', () => {
    const recovery = { share: 'part', percent: '12,5 %' } as const
    expect(restoredRecovery(session(typical(), recovery))).toEqual(recovery)
    expect(restoredForm(session(typical(), recovery), reading)).toEqual(typical())
  })

  it.each([{}, { recovery: 'full' }, { recovery: { share: 'twice', percent: '1' } }, { recovery: { share: 'part' } }])(
    'is nothing where the session does not say: %j',
    (given) => {
      expect(restoredRecovery({ draft: emptyForm.draft, texts: {}, ...given })).toBe(noRecovery)
    },
  )
})
