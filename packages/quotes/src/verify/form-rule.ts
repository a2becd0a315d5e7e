import { amountSchema, daySchema, decimalSchema, type Issue, instantSchema, readDocument } from '@anslag/pricing'
import type * as z from 'zod/mini'
import { percentSchema, quantitySchema, totalSchema } from '../quote/fields.ts'

/** How the engine names the form that a schema expects, learnt by asking it. */
const expectedBy = (schemas: readonly z.ZodMiniType[]): ReadonlySet<unknown> =>
  new Set(
    schemas.flatMap((schema) => {
      const read = readDocument(schema, '?')
      return read.ok ? [] : read.issues.map(({ params: { expected } }) => expected)
    }),
  )

const days = expectedBy([daySchema, instantSchema])

const numbers = expectedBy([amountSchema, decimalSchema, percentSchema, quantitySchema, totalSchema])

const isNumber = (given: unknown): boolean => typeof given === 'string' && /^-?\d/.test(given)

/** The number of the rule that an issue of reading is about. */
export const formRuleOf = ({ code, params }: Issue): string => {
  const { expected, given } = params
  if (code === 'json/not-an-integer') return 'QR-04'
  if (code.startsWith('json/')) return 'QR-01'
  if (code === 'format/pattern' && days.has(expected)) return 'QR-05'
  if (code === 'format/pattern' && numbers.has(expected)) return 'QR-04'
  return code === 'format/wrong-type' && expected === 'string' && isNumber(given) ? 'QR-04' : 'QR-03'
}
