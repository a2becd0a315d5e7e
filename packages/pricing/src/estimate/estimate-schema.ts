import * as z from 'zod/mini'
import { vatCategories } from '../tariffs/index.ts'
import {
  boundedText,
  type Issue,
  idSchema,
  issueArea,
  pointer,
  type Result,
  readDocument,
  repetitions,
  resultOf,
  severities,
  textSchema,
  traceSchema,
} from '../values/index.ts'
import type { Estimate } from './estimate.ts'
import { unitCodes } from './line.ts'
import { pricedFromMembers } from './priced-from-schema.ts'
import { figureIssues } from './verified.ts'

/** A computed amount: exactly two decimals, as long as it needs to be. */
const amount = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})\.\d{2}$/))

const decimal = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})(\.\d{1,60})?$/))

const code = boundedText(100, /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?$/)

/** Longer than any place in a document. */
const path = boundedText(2000, /^(\/([^~/]|~[01])*)*$/)

const vatCategory = z.enum(vatCategories)

const line = z.strictObject({
  id: boundedText(200, /^[a-z][a-z0-9-]*(:[a-z0-9-]+)?(@[a-z0-9-]+)?$/),
  component: idSchema,
  text: textSchema,
  quantity: decimal,
  unit: boundedText(40, /^[a-z][a-z-]*$/),
  unitCode: z.enum(unitCodes),
  unitPrice: amount,
  net: amount,
  vatCategory,
  vatRate: decimal,
  trace: traceSchema,
})

/** What is remarked on in a document. */
export const issueSchema: z.ZodMiniType<Issue> = z.strictObject({
  code,
  path,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  severity: z.enum(severities),
  source: z.exactOptional(z.string()),
})

const reasoned = z.array(z.strictObject({ component: idSchema, reason: code }))

export const estimateIssueKinds = {
  'estimate/repeated-line': { severity: 'error' },
} as const

/** `estimate/1` */
export const estimateSchema: z.ZodMiniType<Estimate> = z.strictObject({
  format: z.literal('estimate/1'),
  ...pricedFromMembers,
  lines: z.array(line),
  vatBreakdown: z.array(
    z.strictObject({ category: vatCategory, rate: decimal, taxable: amount, vat: amount, trace: traceSchema }),
  ),
  totals: z.strictObject({ net: amount, vat: amount, gross: amount, complete: z.boolean() }),
  buyerCost: z.exactOptional(z.strictObject({ recovery: decimal, recovered: amount, cost: amount })),
  issues: z.array(issueSchema),
  notApplicable: reasoned,
  needsAssessment: reasoned,
})

const raise = issueArea(estimateIssueKinds)

/** Lines whose id stands twice. */
const repeatedLines = ({ lines }: Estimate): readonly Issue[] =>
  repetitions(lines.map(({ id }) => id)).map(({ key, index }) =>
    raise('estimate/repeated-line', pointer('lines', index, 'id'), { id: key }),
  )

/**
 * Reads an estimate that was made earlier, and works every figure in it out again from its trace, its lines and its request.
 *
 * @returns the estimate; or every issue of its form, or every figure that does not follow from those that it rests on.
 */
export const readEstimate = (document: unknown): Result<Estimate> => {
  const read = readDocument(estimateSchema, document)
  return read.ok ? resultOf(read.value, [...repeatedLines(read.value), ...figureIssues(read.value)]) : read
}
