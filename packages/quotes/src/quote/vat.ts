import { type AmountText, type DecimalText, idSchema, type VatCategory, vatCategories } from '@anslag/pricing'
import * as z from 'zod/mini'
import { percentSchema, reasonText, shortText, totalSchema } from './fields.ts'

/** Categories that need a reason: exempt, zero-rated, export, outside the scope. */
export const reasonedCategories = ['E', 'Z', 'G', 'O'] as const

/** Why a part of the quote is without VAT (BG-23). One per category. */
export interface VatReason {
  readonly category: (typeof reasonedCategories)[number]
  /** BT-120, in the language of the quote. */
  readonly reason: string
  /** BT-121, of the VATEX list: `VATEX-EU-G` of export, `VATEX-EU-O` outside the scope, none of zero-rated. */
  readonly code?: string
  /** The provision: `mval. § 6-22 annet ledd`. */
  readonly legalReference: string
  /** Components whose lines have this category by the officer's decision; none where the price list says so itself. */
  readonly components: readonly string[]
}

/** VAT of one category and rate (BG-23). */
export interface QuoteVat {
  /** BT-118 */
  readonly category: VatCategory
  /** In percent (BT-119). */
  readonly rate: DecimalText
  /** Lines − reductions + charges of this category and rate (BT-116). */
  readonly taxable: AmountText
  /** Taxable × rate ÷ 100, rounded once, half away from zero to the øre (BT-117). */
  readonly vat: AmountText
}

/** BG-22 */
export interface Totals {
  /** Sum of line net amounts (BT-106). */
  readonly lines: AmountText
  /** Sum of reductions (BT-107). */
  readonly reductions: AmountText
  /** Sum of charges (BT-108). */
  readonly charges: AmountText
  /** Lines − reductions + charges: the total excluding VAT (BT-109). */
  readonly net: AmountText
  /** Sum of the VAT of all categories and rates (BT-110). */
  readonly vat: AmountText
  /** Net + VAT: the total including VAT (BT-112), all of which is to be paid (BT-115). */
  readonly gross: AmountText
}

export const vatReasonSchema: z.ZodMiniType<VatReason> = z.strictObject({
  category: z.enum(reasonedCategories),
  reason: reasonText,
  code: z.exactOptional(z.string().check(z.regex(/^VATEX-[A-Z]{2}-[0-9A-Z-]{1,30}$/))),
  legalReference: shortText,
  components: z.array(idSchema).check(z.maxLength(100)),
})

export const quoteVatSchema: z.ZodMiniType<QuoteVat> = z.strictObject({
  category: z.enum(vatCategories),
  rate: percentSchema,
  taxable: totalSchema,
  vat: totalSchema,
})

export const totalsSchema: z.ZodMiniType<Totals> = z.strictObject({
  lines: totalSchema,
  reductions: totalSchema,
  charges: totalSchema,
  net: totalSchema,
  vat: totalSchema,
  gross: totalSchema,
})
