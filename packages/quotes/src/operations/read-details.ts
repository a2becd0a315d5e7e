import {
  amountSchema,
  failure,
  type Issue,
  isObject,
  languages,
  legible,
  type Result,
  readDocument,
  repetitions,
  success,
  textSchema,
  unitCodes,
  vatCategories,
} from '@anslag/pricing'
import * as z from 'zod/mini'
import { raise } from '../issues.ts'
import { instalmentsSchema, projectSchema, textsSchema } from '../quote/content.ts'
import { percentSchema, quantitySchema, quoteLimits, reasonText, shortText } from '../quote/fields.ts'
import { type FixedLine, whenDone } from '../quote/fixed-line.ts'
import { invoiceSchema } from '../quote/invoice.ts'
import { contactSchema, partySchema } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import { deliveryTermsSchema, termsSchema } from '../quote/terms.ts'
import { type VatReason, vatReasonSchema } from '../quote/vat.ts'
import { setDetails, setVatReason } from './details.ts'
import type { Details } from './draft.ts'
import { addFixedLine } from './fixed-lines.ts'
import type { Sources } from './repriced.ts'

/** What an officer adds to a request before it is a quote. */
export interface Additions {
  /** Lines outside the cost components; the net amount follows. */
  readonly fixedLines: readonly Omit<FixedLine, 'net'>[]
  readonly vatReasons: readonly VatReason[]
}

/** `quote-details/1`: who offers what to whom on which terms, in a file beside the request. */
export interface QuoteDetails extends Additions {
  readonly details: Details
}

/** The same to change a draft: what it does not have stays as it is. */
export interface ChangedDetails extends Additions {
  readonly details: Partial<Details>
}

const members = {
  language: z.enum(languages),
  seller: partySchema,
  officer: contactSchema,
  buyer: partySchema,
  invoice: invoiceSchema,
  project: projectSchema,
  terms: termsSchema,
  delivery: deliveryTermsSchema,
  texts: textsSchema,
}

const fixedLine = z.strictObject({
  id: z.string().check(z.regex(/^fixed:[a-z0-9][a-z0-9-]{0,39}$/)),
  text: textSchema,
  quantity: quantitySchema,
  unitCode: z.enum(unitCodes),
  unitPrice: amountSchema,
  vatCategory: z.enum(vatCategories),
  vatRate: percentSchema,
  ...whenDone,
  reason: reasonText,
  by: shortText,
})

const optional = {
  contact: z.exactOptional(contactSchema),
  instalments: z.exactOptional(instalmentsSchema),
  fixedLines: z.exactOptional(z.array(fixedLine).check(z.maxLength(quoteLimits.fixedLines))),
  vatReasons: z.exactOptional(z.array(vatReasonSchema).check(z.maxLength(4))),
}

const format = z.literal('quote-details/1')

/** `quote-details/1` */
export const quoteDetailsSchema = z.strictObject({ format, ...members, ...optional })

const changedDetailsSchema = z.strictObject({
  format,
  language: z.exactOptional(members.language),
  seller: z.exactOptional(members.seller),
  officer: z.exactOptional(members.officer),
  buyer: z.exactOptional(members.buyer),
  invoice: z.exactOptional(members.invoice),
  project: z.exactOptional(members.project),
  terms: z.exactOptional(members.terms),
  delivery: z.exactOptional(members.delivery),
  texts: z.exactOptional(members.texts),
  ...optional,
})

/** Of two lines with one id, the second would take the place of the first. */
const repeated = (fixedLines: readonly { readonly id: string }[]): readonly Issue[] =>
  repetitions(fixedLines.map(({ id }) => id)).map(({ key, index }) =>
    raise('quote/repeated-id', `/fixedLines/${index}/id`, { id: key, rule: 'QR-21' }),
  )

/** Texts of a file as readers see them: an officer's keyboard is no reason to refuse what a sealed quote would refuse. */
const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return legible(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member)]))
}

/** Reads who offers what to whom, for a first draft: everything must be there. */
export const readQuoteDetails = (document: unknown): Result<QuoteDetails> => {
  const read = readDocument(quoteDetailsSchema, cleaned(document))
  if (!read.ok) return read
  const { format: _format, fixedLines = [], vatReasons = [], ...details } = read.value
  const twice = repeated(fixedLines)
  if (twice.length > 0) return failure(twice)
  return success({ details, fixedLines, vatReasons })
}

/** Reads what is to be changed of a draft: any of the same members, each whole. */
export const readChangedDetails = (document: unknown): Result<ChangedDetails> => {
  const read = readDocument(changedDetailsSchema, cleaned(document))
  if (!read.ok) return read
  const { format: _format, fixedLines = [], vatReasons = [], ...details } = read.value
  const twice = repeated(fixedLines)
  if (twice.length > 0) return failure(twice)
  return success({ details, fixedLines, vatReasons })
}

/** Adds fixed lines and reasons for no VAT to a draft, or replaces those with the same ids and categories. */
export const withAdditions = (quote: Quote, { fixedLines, vatReasons }: Additions, sources: Sources): Result<Quote> => {
  const steps = [
    ...vatReasons.map((reason) => (each: Quote) => setVatReason(each, reason, sources)),
    ...fixedLines.map((line) => (each: Quote) => addFixedLine(each, line)),
  ]
  return steps.reduce<Result<Quote>>((result, step) => (result.ok ? step(result.value) : result), success(quote))
}

/** Changes a draft as a file of details says. */
export const changeDetails = (quote: Quote, changed: ChangedDetails, sources: Sources): Result<Quote> => {
  const set = setDetails(quote, changed.details)
  return set.ok ? withAdditions(set.value, changed, sources) : set
}
