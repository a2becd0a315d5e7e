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

/** An amount written as a number, or a number that is no integer. */
const isWrongNumber = ({ expected, given }: Issue['params']): boolean =>
  (expected === 'string' || expected === 'int') && /\d/.test(String(given))

/** The number of the rule that an issue of reading is about. */
export const formRuleOf = ({ code, params }: Issue): string => {
  const { expected } = params
  if (code === 'json/not-an-integer') return 'QR-04'
  if (code.startsWith('json/')) return 'QR-01'
  if (days.has(expected)) return 'QR-05'
  return numbers.has(expected) || isWrongNumber(params) ? 'QR-04' : 'QR-03'
}
