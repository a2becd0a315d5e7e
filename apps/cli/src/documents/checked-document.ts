import { reportSchema } from '@anslag/intake'
import { bundledBooks } from '@anslag/price-lists'
import {
  digest,
  failure,
  type Result,
  readCatalogue,
  readDocument,
  readEstimate,
  readJson,
  readPriceList,
  readRequest,
  readVatTable,
  success,
  valueAt,
} from '@anslag/pricing'
import { readChangedDetails, readFinanceMapping, readQuote, readQuoteDetails, readQuoteText } from '@anslag/quotes'
import type { Environment } from '../environment.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { requirements } from './price-list.ts'
import { quoteInFile } from './quote.ts'
import { formatOf } from './read-document.ts'
import { readText } from './read-text.ts'

/** A document without errors. */
export interface CheckedDocument {
  /** As the user named it. */
  readonly file: string
  /** `quote/1` */
  readonly format: string
  readonly digest: string
  /** True of details that can change a draft, but lack what a new quote needs. */
  readonly partial?: true
}

/** How each kind of document is read. */
const readers: Readonly<Record<string, (document: unknown) => Result<unknown>>> = {
  'request/1': (document) => readRequest(document, bundledBooks().catalogue),
  'price-list/1': (document) => readPriceList(document, requirements),
  'catalogue/1': readCatalogue,
  'vat-table/1': readVatTable,
  'estimate/1': readEstimate,
  'quote/1': readQuote,
  'quote-details/1': readChangedDetails,
  'finance-mapping/1': readFinanceMapping,
  'reading/1': (document) => readDocument(reportSchema, document),
}

/** The formats that can be checked. */
export const checkedFormats: readonly string[] = Object.keys(readers)

const partial = (format: string, document: unknown): Pick<CheckedDocument, 'partial'> =>
  format === 'quote-details/1' && !readQuoteDetails(document).ok ? { partial: true } : {}

const looksLikeQuote = (text: string): boolean => /"format"\s*:\s*"quote\//.test(text)

/** A quote that lost its format is still one. */
const hasRevisions = (document: unknown): boolean =>
  valueAt(document, ['revisions']) !== undefined && formatOf(document) === undefined

/** Text that is no JSON has no format; where it was meant to be a quote, the rule is told. */
const unparsed = (file: string, text: string, json: Result<unknown>): Result<never, Refusal> => {
  const result = looksLikeQuote(text) || json.ok ? readQuoteText(text) : json
  const refusal = quoteInFile(file, result)
  return refusal.ok ? failure([{ file, messages: [] }]) : refusal
}

/** Reads a document as what it says that it is. */
export const checkedDocument = async (
  file: string,
  environment: Environment,
): Promise<Result<CheckedDocument, Refusal>> => {
  const text = await readText(file, environment)
  if (!text.ok) return text
  const json = readJson(text.value)
  if (!json.ok) return unparsed(file, text.value, json)
  const format = formatOf(json.value) ?? ''
  const reader = Object.hasOwn(readers, format) ? readers[format] : undefined
  if (reader === undefined && (format.startsWith('quote/') || hasRevisions(json.value)))
    return unparsed(file, text.value, json)
  if (reader === undefined)
    return failure([
      { file, messages: [message('file/unknown-kind', { given: format.slice(0, 60), known: checkedFormats })] },
    ])
  const read = quoteInFile(file, reader(json.value))
  return read.ok ? success({ file, format, digest: digest(json.value), ...partial(format, json.value) }) : read
}
