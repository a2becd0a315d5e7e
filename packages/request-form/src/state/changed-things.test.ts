import { describe, expect, it } from 'vitest'
import { withoutThing } from './changed-things.ts'
import { emptyForm, type Form, withInvalidInput } from './form.ts'

const source = (id: string, more: object = {}) => ({ id, ...more })

const withSources = (...sources: readonly object[]): Form => ({ ...emptyForm, draft: { ...emptyForm.draft, sources } })

describe('taking a thing out', () => {
  it('moves what was written about those after it', () => {
    const before = withInvalidInput(withSources(source('a'), source('b')), ['sources', 1, 'files'], 'mange')
    const form = withoutThing(before, 'sources', 0)
    expect(form.draft).toEqual(withSources(source('b')).draft)
    expect(Object.keys(form.invalid)).toEqual(['/sources/0/files'])
  })

  it('leaves the list unanswered when it was the last one', () => {
    expect(withoutThing(withSources(source('a')), 'sources', 0)).toEqual(emptyForm)
  })
})
