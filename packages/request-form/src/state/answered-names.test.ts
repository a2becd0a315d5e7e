import { limits } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { ssbParser } from '../testing/parser.ts'
import { withNames } from './answered-names.ts'
import { emptyForm, type Form } from './form.ts'

const { issuesOf } = ssbParser()

const list = 'inntekt'

const named = (...variables: readonly object[]): Form => ({ ...emptyForm, draft: { ...emptyForm.draft, variables } })

const path = ['variables']

const put = (form: Form, text: string, from = 0, to = Number.POSITIVE_INFINITY): Form =>
  withNames(form, path, { from, to }, text, issuesOf)

describe('names in place of a part of a list', () => {
  it('leave the other parts as they are', () => {
    const form = named({ name: 'a', list }, { name: 'b', list }, { name: 'c', list })
    expect(put(form, 'd\nb', 1, 2)).toEqual(
      named({ name: 'a', list }, { name: 'd' }, { name: 'b', list }, { name: 'c', list }),
    )
    expect(put(form, '', 1, 3)).toEqual(named({ name: 'a', list }))
    expect(put(form, '')).toEqual(emptyForm)
  })

  it('keep every list that a name stands in', () => {
    const form = named({ name: 'a', list }, { name: 'a', list: 'utdanning' }, { name: 'b' })
    expect(put(form, 'a c')).toEqual(named({ name: 'a', list }, { name: 'a', list: 'utdanning' }, { name: 'c' }))
  })

  it('are not put in twice, but stay where they stand', () => {
    const form = named({ name: 'a', list }, { name: 'b' }, { name: 'a', list: 'utdanning' })
    expect(put(form, 'a c', 1, 2)).toEqual(named({ name: 'a', list }, { name: 'c' }, { name: 'a', list: 'utdanning' }))
    expect(put(form, 'a', 2, 3)).toEqual(form)
  })

  it('that are refused stay as they were written, and the others count with all that is known of them', () => {
    const form = put(named({ name: 'a', list }, { name: 'b', list }), 'a b! c', 0, 2)
    expect(form.draft).toEqual(named({ name: 'a', list }, { name: 'c' }).draft)
    expect(form.invalid['/variables']?.text).toBe('b!')
    expect(form.invalid['/variables']?.issues.map(({ code }) => code)).toEqual(['format/pattern'])
    expect(put(form, 'a b2 c')).toEqual(named({ name: 'a', list }, { name: 'b2' }, { name: 'c' }))
  })

  it('are told with a few messages, however many are refused', () => {
    const { invalid } = put(emptyForm, Array.from({ length: 50 }, (_, index) => `x${index}!`).join('\n'))
    expect(invalid['/variables']?.issues).toHaveLength(5)
    expect(invalid['/variables']?.text.split('\n')).toHaveLength(50)
  })

  it('that are too many wait, and nothing that was there goes', () => {
    const form = named({ name: 'a', list })
    const tooMany = ['a', ...Array.from({ length: limits.variables }, (_, index) => `x${index}`)].join('\n')
    const { draft, invalid } = put(form, tooMany)
    expect(draft).toEqual(form.draft)
    expect(invalid['/variables']?.issues.map(({ code }) => code)).toEqual(['format/too-large'])
    expect(invalid['/variables']?.text.split('\n')).toHaveLength(limits.variables)
  })
})
