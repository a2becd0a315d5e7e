import {
  type AmountText,
  amountSchema,
  type Day,
  type DecimalText,
  daySchema,
  idSchema,
  type Text,
  textSchema,
  type UnitCode,
  unitCodes,
  type VatCategory,
  vatCategories,
} from '@anslag/pricing'
import * as z from 'zod/mini'
import { percentSchema, quantitySchema, reasonText, shortText } from './fields.ts'

/**
 * A line (BG-25) at a price that no cost component computes, agreed and given a reason by an officer. It has the members
 * of an estimate's line, but for `component`, `unit` and `trace`.
 */
export interface FixedLine {
  /** `fixed:` and a word; stable over revisions (BT-126). */
  readonly id: string
  /** BT-153 */
  readonly text: Text
  /** Not negative (BT-129). */
  readonly quantity: DecimalText
  /** UN/ECE Recommendation 20 (BT-130). */
  readonly unitCode: UnitCode
  /** Excluding VAT, not negative (BT-146). */
  readonly unitPrice: AmountText
  /** Quantity × unit price, rounded half away from zero to the øre (BT-131). */
  readonly net: AmountText
  /** BT-151 */
  readonly vatCategory: VatCategory
  /** In percent (BT-152). */
  readonly vatRate: DecimalText
  /** Id of the request's delivery that it is done for; absent: the first. */
  readonly delivery?: string
  /** When it is done, where that is not the day of a delivery (BT-134, BT-135). */
  readonly period?: { readonly from: Day; readonly to: Day }
  readonly reason: string
  /** The officer's name. */
  readonly by: string
}

/** Members that say when a line is done. */
export const whenDone = {
  delivery: z.exactOptional(idSchema),
  period: z.exactOptional(z.strictObject({ from: daySchema, to: daySchema })),
}

export const fixedLineSchema: z.ZodMiniType<FixedLine> = z.strictObject({
  id: z.string().check(z.regex(/^fixed:[a-z0-9][a-z0-9-]{0,39}$/)),
  text: textSchema,
  quantity: quantitySchema,
  unitCode: z.enum(unitCodes),
  unitPrice: amountSchema,
  net: amountSchema,
  vatCategory: z.enum(vatCategories),
  vatRate: percentSchema,
  ...whenDone,
  reason: reasonText,
  by: shortText,
})
