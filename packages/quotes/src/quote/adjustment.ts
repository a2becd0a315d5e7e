import {
  type AmountText,
  amountSchema,
  type DecimalText,
  idSchema,
  type VatCategory,
  vatCategories,
} from '@anslag/pricing'
import * as z from 'zod/mini'
import { percentSchema, reasonText, shortText, totalSchema } from './fields.ts'

export const adjustmentKinds = ['charge', 'reduction'] as const

/** A charge (BG-21) or a reduction (BG-20) on lines of one VAT category and rate. The amount never carries a sign. */
export interface Adjustment {
  /** Stable over revisions. */
  readonly id: string
  readonly kind: (typeof adjustmentKinds)[number]
  /** Why, in the language of the quote (BT-97, BT-104). */
  readonly reason: string
  /** The officer's name. */
  readonly by: string
  /** BT-95, BT-102 */
  readonly vatCategory: VatCategory
  /** BT-96, BT-103 */
  readonly vatRate: DecimalText
  /** Ids of the lines that it applies to; without it, every line of its VAT category and rate. */
  readonly lines?: readonly string[]
  /** Sum of the net amounts of those lines (BT-93, BT-100). */
  readonly base: AmountText
  /** Above 0 and up to 100, of the base (BT-94, BT-101); absent where the amount is in kroner. */
  readonly percent?: DecimalText
  /** What is added or taken off, excluding VAT, not negative (BT-92, BT-99). */
  readonly amount: AmountText
  /**
   * Of a percentage of lines of whatever VAT: the name by which it was agreed. It is carried by one adjustment for each VAT
   * category and rate of its lines, with amounts that add up to the percentage of them all, rounded once.
   */
  readonly share?: string
  /** True for what an accepted quote already covers: only in a quote for a change. */
  readonly agreed?: true
}

export const adjustmentSchema: z.ZodMiniType<Adjustment> = z.strictObject({
  id: idSchema,
  kind: z.enum(adjustmentKinds),
  reason: reasonText,
  by: shortText,
  vatCategory: z.enum(vatCategories),
  vatRate: percentSchema,
  lines: z.exactOptional(z.array(shortText).check(z.minLength(1), z.maxLength(1_000))),
  base: totalSchema,
  percent: z.exactOptional(percentSchema),
  amount: amountSchema,
  share: z.exactOptional(idSchema),
  agreed: z.exactOptional(z.literal(true)),
})
