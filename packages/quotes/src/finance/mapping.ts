import {
  idSchema,
  type Status,
  statuses,
  type UnitCode,
  unitCodes,
  type VatCategory,
  vatCategories,
  wordsSchema,
} from '@anslag/pricing'
import * as z from 'zod/mini'

/** Where one kind of row is posted. */
export interface Posting {
  /** Why it is posted there, for whoever reads the file. */
  readonly note: string
  /** Account of income by VAT category: taxable and exempt sales have accounts of their own. */
  readonly accounts: Readonly<Partial<Record<VatCategory, string>>>
  readonly article: string
  /** Code of each dimension that applies, by the dimension's id. */
  readonly dimensions: Readonly<Record<string, string>>
}

/** The VAT of one category and rate as finance knows it. */
export interface VatPosting {
  readonly note: string
  readonly category: VatCategory
  /** In percent. */
  readonly rate: string
  /** Finance's VAT code, such as those of SAF-T. */
  readonly code: string
  /** Account of output VAT; absent where there is no VAT to post. */
  readonly account?: string
}

/** `finance-mapping/1`: how the rows of an accepted quote are posted. The only place that knows the seller's accounts. */
export interface FinanceMapping {
  readonly format: 'finance-mapping/1'
  readonly id: string
  /** Made up for demonstration, or approved by finance: a demonstration posts demonstration quotes only. */
  readonly status: Status
  readonly note: string
  /** The dimensions that rows may have, in the order of their columns. */
  readonly dimensions: readonly { readonly id: string; readonly note: string }[]
  /** Finance's name of each unit. */
  readonly units: Readonly<Record<UnitCode, string>>
  readonly vat: readonly VatPosting[]
  /** By the id of the cost component that a line belongs to. */
  readonly components: Readonly<Record<string, Posting>>
  readonly fixedLines: Posting
  readonly charges: Posting
  readonly reductions: Posting
  /** Parts of the sum, where a quote is invoiced in such. */
  readonly parts: Posting
}

/** An account, an article or a code: never what a spreadsheet takes for a formula. */
const code = z.string().check(z.regex(/^[0-9A-Za-zÆØÅæøå][0-9A-Za-zÆØÅæøå._/-]{0,39}$/))

const note = wordsSchema(1_000)

const posting: z.ZodMiniType<Posting> = z.strictObject({
  note,
  accounts: z.partialRecord(z.enum(vatCategories), code),
  article: code,
  dimensions: z.record(idSchema, code),
})

const vatPosting: z.ZodMiniType<VatPosting> = z.strictObject({
  note,
  category: z.enum(vatCategories),
  rate: z.string().check(z.regex(/^(100|[1-9]?\d(\.\d{0,3}[1-9])?)$/)),
  code,
  account: z.exactOptional(code),
})

/** The schema of a `finance-mapping/1` document. */
export const financeMappingSchema: z.ZodMiniType<FinanceMapping> = z.strictObject({
  format: z.literal('finance-mapping/1'),
  id: idSchema,
  status: z.enum(statuses),
  note,
  dimensions: z.array(z.strictObject({ id: idSchema, note })).check(z.maxLength(20)),
  units: z.record(z.enum(unitCodes), code),
  vat: z.array(vatPosting).check(z.minLength(1), z.maxLength(50)),
  components: z.record(idSchema, posting),
  fixedLines: posting,
  charges: posting,
  reductions: posting,
  parts: posting,
})
