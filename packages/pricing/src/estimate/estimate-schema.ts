import * as z from 'zod/mini'
import { vatCategories } from '../tariffs/index.ts'
import {
  daySchema,
  type Issue,
  idSchema,
  issueArea,
  pointer,
  type Result,
  readDocument,
  repetitions,
  resultOf,
  severities,
  statuses,
  textSchema,
  traceSchema,
} from '../values/index.ts'
import type { Estimate } from './estimate.ts'
import { unitCodes } from './line.ts'
import { requestSchema } from './request.ts'

/** A computed amount: exactly two decimals, as long as it needs to be. */
const amount = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})\.\d{2}$/))

const decimal = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})(\.\d{1,60})?$/))

const sha256 = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))

const code = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?$/))

const path = z.string().check(z.regex(/^(\/([^~/]|~[01])*)*$/))

const vatCategory = z.enum(vatCategories)

const line = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*(:[a-z0-9-]+)?(@[a-z0-9-]+)?$/)),
  component: idSchema,
  text: textSchema,
  quantity: decimal,
  unit: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  unitCode: z.enum(unitCodes),
  unitPrice: amount,
  net: amount,
  vatCategory,
  vatRate: decimal,
  trace: traceSchema,
})

const issue = z.strictObject({
  code,
  path,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  severity: z.enum(severities),
  source: z.exactOptional(z.string()),
})

const reasoned = z.array(z.strictObject({ component: idSchema, reason: code }))

export const estimateIssueKinds = {
  'estimate/repeated-line': { severity: 'error' },
  'estimate/net-differs': { severity: 'error' },
} as const

/** `estimate/1` */
export const estimateSchema: z.ZodMiniType<Estimate> = z.strictObject({
  format: z.literal('estimate/1'),
  engine: z.string().check(z.regex(/^[a-z-]+\/\d+\.\d+\.\d+$/)),
  day: daySchema,
  priceList: z.strictObject({
    id: idSchema,
    revision: z.int().check(z.gte(1)),
    digest: sha256,
    status: z.enum(statuses),
    currency: z.literal('NOK'),
  }),
  catalogue: z.strictObject({ id: idSchema, digest: sha256 }),
  vatTable: z.strictObject({ digest: sha256 }),
  request: requestSchema,
  lines: z.array(line),
  vatBreakdown: z.array(
    z.strictObject({ category: vatCategory, rate: decimal, taxable: amount, vat: amount, trace: traceSchema }),
  ),
  totals: z.strictObject({ net: amount, vat: amount, gross: amount, complete: z.boolean() }),
  buyerCost: z.exactOptional(z.strictObject({ recovery: decimal, recovered: amount, cost: amount })),
  issues: z.array(issue),
  notApplicable: reasoned,
  needsAssessment: reasoned,
})

const raise = issueArea(estimateIssueKinds)

/** Lines whose id stands twice, and lines whose net is not what their trace says. */
const lineIssues = ({ lines }: Estimate): readonly Issue[] => [
  ...repetitions(lines.map(({ id }) => id)).map(({ key, index }) =>
    raise('estimate/repeated-line', pointer('lines', index, 'id'), { id: key }),
  ),
  ...lines.flatMap(({ net, trace }, index) =>
    net === trace.value
      ? []
      : [raise('estimate/net-differs', pointer('lines', index, 'net'), { stated: net, computed: trace.value })],
  ),
]

/** Reads an estimate that was made earlier, or reports every issue in it. Its traces are not replayed: see `replay`. */
export const readEstimate = (document: unknown): Result<Estimate> => {
  const read = readDocument(estimateSchema, document)
  return read.ok ? resultOf(read.value, lineIssues(read.value)) : read
}
