import { failure, type Issue, type Result, readDocument, readJson, resultOf, valueAt } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { type Quote, quoteSchema } from '../quote/quote.ts'
import { ofRule, ruleIssues } from '../rules/table.ts'
import { formRuleOf } from './form-rule.ts'

/** Formats that this version reads: every one that was ever issued. */
const known = ['quote/1']

const formatOf = (document: unknown): unknown => valueAt(document, ['format'])

const numbered = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ofRule(issue, formRuleOf(issue)))

/** Reads the form of a quote alone (`QR-02` to `QR-05`): a quote that was tampered with may pass. */
export const parseQuote = (document: unknown): Result<Quote> => {
  const format = formatOf(document)
  if (typeof format !== 'string' || !known.includes(format)) {
    const given = typeof format === 'string' ? format.slice(0, 60) : ''
    return failure([ofRule(raise('quote/unknown-format', '/format', { given, known }), 'QR-02')])
  }
  const read = readDocument(quoteSchema, document)
  return read.ok ? read : failure(numbered(read.issues))
}

/**
 * Reads a quote and holds it to every rule.
 *
 * @param document parsed JSON, `quote/1`
 * @returns the quote, or every issue found in it, each with the number of its rule in `params.rule`.
 */
export const readQuote = (document: unknown): Result<Quote> => {
  const read = parseQuote(document)
  return read.ok ? resultOf(read.value, ruleIssues(read.value)) : read
}

/** Reads JSON text strictly (`QR-01`, `QR-04`), then as {@link readQuote}. */
export const readQuoteText = (text: string): Result<Quote> => {
  const json = readJson(text)
  return json.ok ? readQuote(json.value) : failure(numbered(json.issues))
}
