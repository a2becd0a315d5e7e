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
import { whenDone } from '../quote/fixed-line.ts'
import { invoiceSchema } from '../quote/invoice.ts'
import { contactSchema, partySchema } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import { deliveryTermsSchema, termsSchema } from '../quote/terms.ts'
import { vatReasonSchema } from '../quote/vat.ts'
import { edited } from './checked.ts'
import { type DetailChanges, vatReasonsOf, withDetails } from './details.ts'
import type { Additions, Details } from './draft.ts'
import { fixedLineOf } from './fixed-lines.ts'
import { decided, type Sources } from './repriced.ts'

/** `quote-details/1`: who offers what to whom on which terms, in a file beside the request. */
export interface QuoteDetails extends Additions {
  readonly details: Details
}

/** The same to change a draft: what it does not have stays as it is, what it has takes the place of what was there. */
export interface ChangedDetails extends Partial<Additions> {
  readonly details: DetailChanges
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
  fixedLines: z.exactOptional(z.array(fixedLine).check(z.maxLength(quoteLimits.fixedLines))),
  vatReasons: z.exactOptional(z.array(vatReasonSchema).check(z.maxLength(4))),
}

const format = z.literal('quote-details/1')

/** `quote-details/1` */
export const quoteDetailsSchema = z.strictObject({
  format,
  ...members,
  contact: z.exactOptional(contactSchema),
  instalments: z.exactOptional(instalmentsSchema),
  ...optional,
})

/** `quote-details/1` to change a draft by. */
export const changedDetailsSchema = z.strictObject({
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
  contact: z.exactOptional(z.nullable(contactSchema)),
  instalments: z.exactOptional(z.nullable(instalmentsSchema)),
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

/** Reads what is to be changed of a draft: any of the same members, each whole. `contact` and `instalments` that are `null` are taken away. */
export const readChangedDetails = (document: unknown): Result<ChangedDetails> => {
  const read = readDocument(changedDetailsSchema, cleaned(document))
  if (!read.ok) return read
  const { format: _format, fixedLines, vatReasons, ...details } = read.value
  const twice = repeated(fixedLines ?? [])
  if (twice.length > 0) return failure(twice)
  return success({
    details,
    ...(fixedLines === undefined ? {} : { fixedLines }),
    ...(vatReasons === undefined ? {} : { vatReasons }),
  })
}

/** Changes a draft as a file of details says: all of it, or, where the whole breaks a rule, nothing. */
export const changeDetails = (quote: Quote, changed: ChangedDetails, sources: Sources): Result<Quote> =>
  edited(quote, (content) => {
    const { details, fixedLines, vatReasons } = changed
    const detailed = withDetails(content, details)
    const lined = fixedLines === undefined ? detailed : { ...detailed, fixedLines: fixedLines.map(fixedLineOf) }
    if (vatReasons === undefined) return success(lined)
    const reasons = vatReasonsOf(vatReasons)
    return reasons.ok ? decided(lined, { vatReasons: reasons.value }, sources) : reasons
  })
