import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { whenNeeded } from '../shell/lazy.ts'
import { builtPricing, builtReading } from '../testing/built-pricing.ts'
import { emptyForm, type Form, withAnswer, withUnread } from './form.ts'
import type { Reading } from './request-parser.ts'
import { type Change, takingInto } from './update-form.ts'

const read = await builtReading(await builtPricing())

const answered =
  (text: string): Change =>
  (form, issuesOf) =>
    withAnswer(form, ['institutions'], text, text === '' ? undefined : [{ id: text }], issuesOf)

const wrong = '?'

/** A form, what takes changes into it, and what lets the reading of answers come or fail. */
const started = () => {
  const form = signal<Form>(emptyForm)
  let end = (_: Reading | Error): void => {}
  const coming = new Promise<Reading>((resolve, reject) => {
    end = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome))
  })
  const reading = whenNeeded(() => coming)
  const take = takingInto(form, () => reading)
  const ends = async (outcome: Reading | Error) => {
    end(outcome)
    await reading.fetch()
    await Promise.resolve()
  }
  return { form, take, come: () => ends(read), fail: () => ends(new Error('not there')) }
}

describe('what somebody does before answers can be read', () => {
  it('shows at once as it was written', () => {
    const { form, take } = started()
    take(answered('uio'))
    expect(form.value.draft).toEqual({ format: 'request/1', institutions: [{ id: 'uio' }] })
    take(answered(wrong))
    expect(form.value.draft).toEqual({ format: 'request/1', institutions: [{ id: wrong }] })
  })

  it('is read when it can be, in its order', async () => {
    const { form, take, come } = started()
    take((now) => withUnread(now, ['sources'], 'mange'))
    take(answered('uio'))
    take(answered(wrong))
    await come()
    expect(form.value.draft).toEqual(emptyForm.draft)
    expect(form.value.unread['/sources']?.text).toBe('mange')
    expect(form.value.unread['/institutions']?.issues.map(({ code }) => code)).toEqual(['format/pattern'])
  })

  it('is undone when it cannot be read', async () => {
    const { form, take, fail } = started()
    take(answered('uio'))
    await fail()
    expect(form.value).toBe(emptyForm)
  })

  it('does not come back into a form that was replaced', async () => {
    const { form, take, come } = started()
    take(answered('uio'))
    const other = { ...emptyForm, draft: { format: 'request/1', wishes: [] } }
    form.value = other
    await come()
    expect(form.value).toBe(other)
    take(answered('uib'))
    expect(form.value.draft).toEqual({ ...other.draft, institutions: [{ id: 'uib' }] })
  })

  it('counts from the form that replaced another', async () => {
    const { form, take, come } = started()
    take(answered('uio'))
    form.value = { ...emptyForm, draft: { format: 'request/1', wishes: [] } }
    take(answered('uib'))
    await come()
    expect(form.value.draft).toEqual({ format: 'request/1', wishes: [], institutions: [{ id: 'uib' }] })
  })
})

describe('what somebody does when answers can be read', () => {
  it('is taken in or told at once', async () => {
    const { form, take, come } = started()
    await come()
    take(answered(wrong))
    expect(form.value.unread['/institutions']?.text).toBe(wrong)
  })
})
