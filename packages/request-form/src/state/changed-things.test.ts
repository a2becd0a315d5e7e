import { describe, expect, it } from 'vitest'
import { ssbParser } from '../testing/parser.ts'
import { withName, withoutThing } from './changed-things.ts'
import { emptyForm, type Form, withInvalidInput } from './form.ts'

const { issuesOf } = ssbParser()

const source = (id: string, more: object = {}) => ({ id, ...more })

const withSources = (...sources: readonly object[]): Form => ({ ...emptyForm, draft: { ...emptyForm.draft, sources } })

describe('a short name', () => {
  it('takes along what refers to it', () => {
    const before: Form = {
      draft: { format: 'request/1', sources: [{ id: 'a' }], deliveries: [{ id: 'd', receives: ['a'] }] },
      invalid: {},
    }
    const { draft } = withName(before, ['sources', 0, 'id'], 'B', 'b', issuesOf)
    expect(draft).toEqual({ format: 'request/1', sources: [{ id: 'b' }], deliveries: [{ id: 'd', receives: ['b'] }] })
  })

  it.each([
    ['taken', 'a'],
    ['empty', ''],
  ])('that is %s changes nothing, and is told', (_, name) => {
    const before = withSources(source('a'), source('b'))
    const form = withName(before, ['sources', 1, 'id'], name, name, issuesOf)
    expect(form.draft).toEqual(before.draft)
    expect(form.invalid['/sources/1/id']?.issues).toHaveLength(1)
  })
})

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
