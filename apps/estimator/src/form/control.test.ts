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
})
