import { type Day, daySchema, idSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { shortText } from './fields.ts'

/** When an instalment is invoiced: at acceptance, when a delivery has been made, or on a day. */
export type InvoiceWhen =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'delivered'
      /** Id of the request's delivery; absent where everything is delivered at once. */
      readonly delivery?: string
    }
  | { readonly kind: 'day'; readonly day: Day }

/** Whole lines that are invoiced together. */
export interface Instalment {
  readonly id: string
  readonly when: InvoiceWhen
  /** Ids of lines; each line of the quote stands in one instalment. */
  readonly lines: readonly string[]
}

const when: z.ZodMiniType<InvoiceWhen> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('delivered'), delivery: z.exactOptional(idSchema) }),
  z.strictObject({ kind: z.literal('day'), day: daySchema }),
])

export const instalmentSchema: z.ZodMiniType<Instalment> = z.strictObject({
  id: idSchema,
  when,
  lines: z.array(shortText).check(z.minLength(1), z.maxLength(1_000)),
})
