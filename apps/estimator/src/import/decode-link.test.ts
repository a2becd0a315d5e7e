import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { carriedForm, mark } from '../export/encode-link.ts'
import { emptyForm, type Form, withUnread } from '../form/form.ts'
import { noRecovery } from '../price/recovery.ts'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'

const reading = await builtReading(await builtPricing())

const typical = (): Form => {
  const opened = reading.open(exampleRequests.typical)
  if (!opened.ok) throw new Error('the example is refused')
  return opened.value
}

const hashOf = (value: unknown): string => mark + encodeURIComponent(JSON.stringify(value))

describe('a form that an address brings', () => {
  it('is the form that was carried', () => {
    expect(reading.brought(carriedForm(typical()))).toEqual(typical())
  })

  it('has what was written wrong, with what is wrong about it', () => {
    const wrong = withUnread(typical(), ['sources', 1, 'files'], 'mange')
    const brought = reading.brought(carriedForm(wrong))
    expect(brought?.draft).toEqual(wrong.draft)
    expect(brought?.unread['/sources/1/files']?.text).toBe('mange')
  })

  it.each(['', `${mark}%`, `${mark}%7B`, hashOf([]), hashOf({ draft: { format: 'request/2' } })])(
    'is none when it cannot be read: %s',
    (hash) => {
      expect(reading.brought(hash)).toBeUndefined()
    },
  )

  it('keeps what can be read when a text belongs to no field', () => {
    const hash = hashOf({ draft: emptyForm.draft, texts: { '/nothing/0/x': 'y', '': 'z', '/__proto__/a': 'b' } })
    expect(reading.brought(hash)).toEqual(emptyForm)
  })
})

describe('how much of the VAT comes back', () => {
  it('goes along with the form', () => {
    const recovery = { share: 'part', percent: '12,5 %' } as const
    expect(reading.broughtRecovery(carriedForm(typical(), recovery))).toEqual(recovery)
    expect(reading.brought(carriedForm(typical(), recovery))).toEqual(typical())
  })

  it.each([{}, { recovery: 'full' }, { recovery: { share: 'twice', percent: '1' } }, { recovery: { share: 'part' } }])(
    'is nothing where the address does not say: %j',
    (said) => {
      expect(reading.broughtRecovery(hashOf({ draft: emptyForm.draft, texts: {}, ...said }))).toBe(noRecovery)
    },
  )
})
