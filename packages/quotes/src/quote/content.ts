import {
  type Day,
  daySchema,
  type Estimate,
  estimateSchema,
  type Language,
  languages,
  type Source,
  sourceSchema,
  type Text,
  textSchema,
} from '@anslag/pricing'
import * as z from 'zod/mini'
import { type Adjustment, adjustmentSchema } from './adjustment.ts'
import { type Assumption, assumptionSchema } from './assumption.ts'
import {
  hashSchema,
  paragraph,
  quoteLimits,
  quoteNumberSchema,
  reasonText,
  revisionNumberSchema,
  shortText,
} from './fields.ts'
import { type FixedLine, fixedLineSchema } from './fixed-line.ts'
import { type Instalment, instalmentSchema } from './instalment.ts'
import { type Invoice, invoiceSchema } from './invoice.ts'
import { type Contact, contactSchema, type Party, partySchema } from './party.ts'
import { type RemarkAnswer, remarkAnswerSchema } from './remark-answer.ts'
import { type DeliveryTerms, deliveryTermsSchema, type Terms, termsSchema } from './terms.ts'
import { type QuoteVat, quoteVatSchema, type Totals, totalsSchema, type VatReason, vatReasonSchema } from './vat.ts'

/** The project that the quote is for. */
export interface QuotedProject {
  readonly title: string
  /** The buyer's reference to the project (BT-11). */
  readonly reference?: string
}

/** What can be read of the price list and the VAT table without having them: the sources that the traces cite. */
export interface Cited {
  readonly title: Text
  readonly validFrom: Day
  readonly validTo?: Day
  readonly sources: readonly Source[]
}

/** The accepted quote that this one changes. */
export interface ChangeOf {
  readonly number: string
  readonly revision: number
  /** The seal of that revision. */
  readonly hash: string
  /** Why what was agreed is taken off, in the language of the quote: the reason of those reductions. */
  readonly reason: string
  /** The scope that was accepted, priced by the same documents as the estimate: only the difference is charged. */
  readonly before: Estimate
  /** What officers had decided about it. */
  readonly assumptions: readonly Assumption[]
}

/** Paragraphs for the reader, in all languages. */
export interface QuoteTexts {
  readonly introduction?: Text
  readonly reservations?: Text
}

/** All that is offered: what the seal covers. The lines of a quote are `estimate.lines` followed by `fixedLines`. */
export interface Content {
  /** Absent in a draft of a quote that was never issued. */
  readonly number?: string
  /** From 1. */
  readonly revision: number
  /** The language of the document and of what officers wrote. */
  readonly language: Language
  readonly seller: Party
  readonly officer: Contact
  readonly buyer: Party
  readonly contact?: Contact
  readonly invoice: Invoice
  readonly project: QuotedProject
  readonly list: Cited
  readonly vatTable: Pick<Cited, 'sources'>
  /** With the request as it was priced, and the digests of list, catalogue and VAT table. */
  readonly estimate: Estimate
  readonly assumptions: readonly Assumption[]
  /** Why it is issued although the estimate finds something missing. */
  readonly remarkAnswers?: readonly RemarkAnswer[]
  readonly fixedLines: readonly FixedLine[]
  readonly adjustments: readonly Adjustment[]
  readonly vatReasons: readonly VatReason[]
  readonly vatBreakdown: readonly QuoteVat[]
  readonly totals: Totals
  readonly change?: ChangeOf
  /** Which lines are invoiced together, and when; absent: each delivery by itself. */
  readonly instalments?: readonly Instalment[]
  readonly terms: Terms
  readonly delivery: DeliveryTerms
  readonly texts: QuoteTexts
  /** The day in Oslo of issue (BT-2); absent in a draft. */
  readonly issuedOn?: Day
  /** The last day on which it can be accepted, to its end in Oslo; absent in a draft. */
  readonly validUntil?: Day
}

const paragraphs = z.strictObject({ nb: paragraph, nn: paragraph, en: paragraph })

/** {@link QuotedProject} */
export const projectSchema = z.strictObject({ title: shortText, reference: z.exactOptional(shortText) })

/** {@link QuoteTexts} */
export const textsSchema = z.strictObject({
  introduction: z.exactOptional(paragraphs),
  reservations: z.exactOptional(paragraphs),
})

/** {@link Content.instalments} */
export const instalmentsSchema = z.array(instalmentSchema).check(z.minLength(1), z.maxLength(quoteLimits.instalments))

const sources = z.array(sourceSchema).check(z.maxLength(quoteLimits.sources))

const cited = z.strictObject({
  title: textSchema,
  validFrom: daySchema,
  validTo: z.exactOptional(daySchema),
  sources,
})

const assumptions = z.array(assumptionSchema).check(z.maxLength(quoteLimits.assumptions))

const change = z.strictObject({
  number: quoteNumberSchema,
  revision: revisionNumberSchema,
  hash: hashSchema,
  reason: reasonText,
  before: estimateSchema,
  assumptions,
})

/** What a revision holds: all that its seal covers. */
export const contentSchema: z.ZodMiniType<Content> = z.strictObject({
  number: z.exactOptional(quoteNumberSchema),
  revision: revisionNumberSchema,
  language: z.enum(languages),
  seller: partySchema,
  officer: contactSchema,
  buyer: partySchema,
  contact: z.exactOptional(contactSchema),
  invoice: invoiceSchema,
  project: projectSchema,
  list: cited,
  vatTable: z.strictObject({ sources }),
  estimate: estimateSchema,
  assumptions,
  remarkAnswers: z.exactOptional(
    z.array(remarkAnswerSchema).check(z.minLength(1), z.maxLength(quoteLimits.remarkAnswers)),
  ),
  fixedLines: z.array(fixedLineSchema).check(z.maxLength(quoteLimits.fixedLines)),
  adjustments: z.array(adjustmentSchema).check(z.maxLength(quoteLimits.adjustments)),
  vatReasons: z.array(vatReasonSchema).check(z.maxLength(4)),
  vatBreakdown: z.array(quoteVatSchema).check(z.maxLength(100)),
  totals: totalsSchema,
  change: z.exactOptional(change),
  instalments: z.exactOptional(instalmentsSchema),
  terms: termsSchema,
  delivery: deliveryTermsSchema,
  texts: textsSchema,
  issuedOn: z.exactOptional(daySchema),
  validUntil: z.exactOptional(daySchema),
})
