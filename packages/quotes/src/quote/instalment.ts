import { type AmountText, amountSchema, type Day, daySchema, idSchema } from '@anslag/pricing'
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

/** What is invoiced together: whole lines; or, on request, a part of the sum. All of a quote are the one or the other. */
export interface Instalment {
  readonly id: string
  readonly when: InvoiceWhen
  /** Ids of whole lines; each line of the quote then stands in one instalment. */
  readonly lines?: readonly string[]
  /** Of a part: its amount excluding VAT. The last of the parts has none, and takes the rest. */
  readonly net?: AmountText
}

const when: z.ZodMiniType<InvoiceWhen> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('delivered'), delivery: z.exactOptional(idSchema) }),
  z.strictObject({ kind: z.literal('day'), day: daySchema }),
])

export const instalmentSchema: z.ZodMiniType<Instalment> = z.strictObject({
  id: idSchema,
  when,
  lines: z.exactOptional(z.array(shortText).check(z.minLength(1), z.maxLength(1_000))),
  net: z.exactOptional(amountSchema),
})
