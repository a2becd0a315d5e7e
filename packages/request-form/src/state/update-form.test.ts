import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { lazy } from '../context/lazy.ts'
import { ssbParser } from '../testing/parser.ts'
import { emptyForm, type Form, withAnswer, withInvalidInput } from './form.ts'
import type { RequestParser } from './request-parser.ts'
import { createFormUpdater, type FormChange } from './update-form.ts'

const read = ssbParser()

const answered =
  (text: string): FormChange =>
  (form, issuesOf) =>
    withAnswer(form, ['institutions'], text, text === '' ? undefined : [{ id: text }], issuesOf)

const wrong = '?'

/** A form, what takes changes into it, and what lets the reading of answers come or fail. */
const started = () => {
  const form = signal<Form>(emptyForm)
  let end = (_: RequestParser | Error): void => {}
  const coming = new Promise<RequestParser>((resolve, reject) => {
    end = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome))
  })
  const parser = lazy(() => coming)
  const take = createFormUpdater(form, () => parser)
  const ends = async (outcome: RequestParser | Error) => {
    end(outcome)
    await parser.fetch()
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
    take((now) => withInvalidInput(now, ['sources'], 'mange'))
    take(answered('uio'))
    take(answered(wrong))
    await come()
    expect(form.value.draft).toEqual(emptyForm.draft)
    expect(form.value.invalid['/sources']?.text).toBe('mange')
    expect(form.value.invalid['/institutions']?.issues.map(({ code }) => code)).toEqual(['format/pattern'])
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
    expect(form.value.invalid['/institutions']?.text).toBe(wrong)
  })
})
