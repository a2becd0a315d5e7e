import { type Day, type DecimalText, daySchema, decimalSchema, idSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { pointerSchema, reasonText, shortText } from './fields.ts'

/** An answer to a driver: yes or no, a count, a choice, or a list of codes; `[]` is an answered none. */
export type AnswerValue = boolean | number | string | readonly string[]

interface Signed {
  readonly reason: string
  /** The officer's name. */
  readonly by: string
  readonly on: Day
}

/** An officer answered a driver otherwise than the customer did, or where the customer did not. */
export interface DriverAssumption extends Signed {
  readonly kind: 'driver'
  /** JSON Pointer into the estimate's request. */
  readonly ref: string
  readonly value: AnswerValue
  /** The customer's answer; absent where there was none. */
  readonly replaces?: AnswerValue
}

/** An officer expects other hours than the price list's norm. */
export interface NormAssumption extends Signed {
  readonly kind: 'norm'
  /** `component.tariff` */
  readonly tariff: string
  /** Of a norm that an answer decides: for which answer. */
  readonly answer?: string
  /** Hours, of the tariff's unit. */
  readonly value: DecimalText
  /** The list's likely norm. */
  readonly replaces: DecimalText
}

/** An officer looked at a component that no formula can assess alone. */
export interface AssessmentAssumption extends Signed {
  readonly kind: 'assessment'
  readonly component: string
}

/** What an officer decided about the estimate. The figures that it replaced stay beside it. */
export type Assumption = DriverAssumption | NormAssumption | AssessmentAssumption

const answer = z.union([z.boolean(), z.int().check(z.gte(0)), shortText, z.array(shortText).check(z.maxLength(10_000))])

const signed = { reason: reasonText, by: shortText, on: daySchema }

const norm = decimalSchema.check(z.regex(/^\d/))

export const assumptionSchema: z.ZodMiniType<Assumption> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('driver'),
    ref: pointerSchema,
    value: answer,
    replaces: z.exactOptional(answer),
    ...signed,
  }),
  z.strictObject({
    kind: z.literal('norm'),
    tariff: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\.[a-z][A-Za-z0-9]{0,39}$/)),
    answer: z.exactOptional(shortText),
    value: norm,
    replaces: norm,
    ...signed,
  }),
  z.strictObject({ kind: z.literal('assessment'), component: idSchema, ...signed }),
])
