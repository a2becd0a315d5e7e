import type { Shape } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { controlOf } from './control.ts'

describe('the control of a field', () => {
  it('of words offers them in their order', () => {
    expect(controlOf({ kind: 'choice', answers: ['b', 'a'] })).toEqual({
      kind: 'words',
      answers: ['b', 'a'],
    })
  })

  it('of a flag is yes or no, of a count a number with its unit', () => {
    expect(controlOf({ kind: 'flag', answers: ['yes', 'no'] })).toEqual({ kind: 'yes-no' })
    expect(controlOf({ kind: 'count', unit: 'file', most: 9, usual: 5 })).toEqual({ kind: 'count', unit: 'file' })
  })

  const fact = (value: Shape) => controlOf({ kind: 'fact', value })

  it('of a fact follows its shape', () => {
    expect(fact({ shape: 'truth' })).toEqual({ kind: 'yes-no' })
    expect(fact({ shape: 'word', words: ['x', 'y'] })).toEqual({ kind: 'words', answers: ['x', 'y'] })
    expect(fact({ shape: 'day' })).toEqual({ kind: 'day' })
    expect(fact({ shape: 'text', longest: 9 })).toEqual({ kind: 'text' })
    expect(fact({ shape: 'code', pattern: /^x/ })).toEqual({ kind: 'text' })
    expect(fact({ shape: 'code', pattern: /^x/, of: 'countries' })).toEqual({ kind: 'country' })
    expect(fact({ shape: 'members', required: {}, optional: { on: { shape: 'day' } } })).toEqual({
      kind: 'together',
      fields: [{ name: 'on', control: { kind: 'day' } }],
    })
  })

  const ids = { shape: 'list', of: { shape: 'id' }, most: 9 } as const

  it('is none for what a form cannot ask with one control', () => {
    expect(fact(ids)).toBeUndefined()
    expect(fact({ shape: 'members', required: { many: ids }, optional: {} })).toEqual({ kind: 'together', fields: [] })
  })

  it('of ids of things is a choice among those things, of many names a list of them', () => {
    const listOf = (name: string): Shape => ({
      shape: 'list',
      of: { shape: 'members', required: { [name]: { shape: 'id' } }, optional: {} },
      most: 9,
    })
    expect(controlOf({ kind: 'fact', value: ids, refersTo: 'sources' })).toEqual({ kind: 'references', to: 'sources' })
    expect(fact(listOf('name'))).toEqual({ kind: 'names' })
    expect(fact(listOf('at'))).toBeUndefined()
  })

  it('is not asked for until the answer it waits for is given', () => {
    const askedWhen = { driver: 'application.kind', is: ['change'] }
    const fields = { on: { kind: 'fact', value: { shape: 'truth' }, askedWhen } } as const
    expect(controlOf({ kind: 'answers', fields })).toEqual({
      kind: 'together',
      fields: [{ name: 'on', control: { kind: 'yes-no' }, askedWhen }],
    })
  })
})
