import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { controlOf, controlOfSchema } from './control.ts'

describe('the control of a field', () => {
  it('of words offers them in their order', () => {
    expect(controlOf({ kind: 'choice', answers: ['b', 'a'], schema: z.enum(['b', 'a']) })).toEqual({
      kind: 'words',
      answers: ['b', 'a'],
    })
  })

  it('of a flag is yes or no, of a count a number with its unit', () => {
    expect(controlOf({ kind: 'flag', answers: ['yes', 'no'], schema: z.boolean() })).toEqual({ kind: 'yes-no' })
    expect(controlOf({ kind: 'count', unit: 'file', schema: z.int() })).toEqual({ kind: 'count', unit: 'file' })
  })

  it('of a fact follows its schema', () => {
    const fact = (schema: z.ZodMiniType) => controlOf({ kind: 'fact', schema })
    expect(fact(z.boolean())).toEqual({ kind: 'yes-no' })
    expect(fact(z.enum(['x', 'y']))).toEqual({ kind: 'words', answers: ['x', 'y'] })
    expect(fact(z.iso.date())).toEqual({ kind: 'day' })
    expect(fact(z.string().check(z.minLength(1)))).toEqual({ kind: 'text' })
    expect(fact(z.strictObject({ on: z.optional(z.iso.date()) }))).toEqual({
      kind: 'together',
      fields: [{ name: 'on', control: { kind: 'day' } }],
    })
  })

  it('is none for what a form cannot ask with one control', () => {
    expect(controlOfSchema(z.array(z.string()))).toBeUndefined()
    expect(controlOfSchema(z.strictObject({ many: z.array(z.string()) }))).toEqual({ kind: 'together', fields: [] })
  })

  it('of ids of things is a choice among those things, of many names a list of them', () => {
    expect(controlOf({ kind: 'fact', schema: z.array(z.string()), refersTo: 'sources' })).toEqual({
      kind: 'references',
      to: 'sources',
    })
    expect(controlOfSchema(z.array(z.strictObject({ name: z.string() })))).toEqual({ kind: 'names' })
    expect(controlOfSchema(z.array(z.strictObject({ at: z.string() })))).toBeUndefined()
  })

  it('is not asked for until the answer it waits for is given', () => {
    const askedWhen = { driver: 'application.kind', is: 'change' }
    const fields = { on: { kind: 'fact', schema: z.boolean(), askedWhen } } as const
    expect(controlOf({ kind: 'answers', fields })).toEqual({
      kind: 'together',
      fields: [{ name: 'on', control: { kind: 'yes-no' }, askedWhen }],
    })
  })
})
