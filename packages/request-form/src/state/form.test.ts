import { describe, expect, it } from 'vitest'
import { ssbParser } from '../testing/parser.ts'
import { emptyForm, type Form, withAnswer, withInvalidInput } from './form.ts'

const { issuesOf } = ssbParser()

const source = (id: string, more: object = {}) => ({ id, ...more })

const withSources = (...sources: readonly object[]): Form => ({ ...emptyForm, draft: { ...emptyForm.draft, sources } })

describe('an answer', () => {
  it('is taken in, and taken out when it is empty', () => {
    const answered = withAnswer(emptyForm, ['application', 'kind'], 'new', 'new', issuesOf)
    expect(answered.draft).toEqual({ format: 'request/1', application: { kind: 'new' } })
    expect(withAnswer(answered, ['application', 'kind'], '', undefined, issuesOf)).toEqual(emptyForm)
  })

  it('that the engine refuses stays as it was written, and counts as not answered', () => {
    const before = withSources(source('a', { files: 3 }))
    const form = withAnswer(before, ['sources', 0, 'files'], '5000', 5000, issuesOf)
    expect(form.draft).toEqual(withSources(source('a')).draft)
    expect(form.invalid['/sources/0/files']?.text).toBe('5000')
    expect(form.invalid['/sources/0/files']?.issues.map(({ code }) => code)).toEqual(['format/too-large'])
  })

  it('that is put right is told no more', () => {
    const wrong = withInvalidInput(withSources(source('a')), ['sources', 0, 'files'], 'mange')
    expect(withAnswer(wrong, ['sources', 0, 'files'], '5', 5, issuesOf)).toEqual(withSources(source('a', { files: 5 })))
  })

  it('may be written in small letters where only capitals will do', () => {
    const before: Form = { ...emptyForm, draft: { ...emptyForm.draft, institutions: [{ id: 'a' }] } }
    const form = withAnswer(before, ['institutions', 0, 'country'], 'no', 'no', issuesOf)
    expect(form.draft).toEqual({ format: 'request/1', institutions: [{ id: 'a', country: 'NO' }] })
  })
})
