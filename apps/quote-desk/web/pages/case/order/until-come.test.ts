import { createFormUpdater, emptyForm, type Form, lazy, type RequestParser, withAnswer } from '@anslag/request-form'
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { untilCome } from './until-come.ts'

const reading = async (): Promise<RequestParser> => {
  const { bundledBooks } = await import('@anslag/price-lists')
  const { createRequestParser } = await import('@anslag/request-form/deferred')
  return createRequestParser(bundledBooks().catalogue)
}

describe('what is written before answers can be read', () => {
  it('stands while the desk is away, and once it is back', async () => {
    let isUp = false
    let tries = 0
    const parser = lazy(async () => {
      tries += 1
      if (!isUp) throw new TypeError('Failed to fetch')
      return reading()
    })
    const form = signal<Form>(emptyForm)
    const update = createFormUpdater(form, () => untilCome(parser, 1))
    update((before, issuesOf) => withAnswer(before, ['project', 'title'], 'Vaksiner', 'Vaksiner', issuesOf))
    await expect.poll(() => tries).toBeGreaterThan(2)
    expect(form.value.draft).toMatchObject({ project: { title: 'Vaksiner' } })
    isUp = true
    await expect.poll(() => typeof parser.now.value).toBe('object')
    expect(form.value.draft).toMatchObject({ project: { title: 'Vaksiner' } })
  })
})
