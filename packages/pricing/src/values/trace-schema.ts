import * as z from 'zod/mini'
import { boundedText } from './parts.ts'
import { statuses, type Trace } from './trace.ts'

/** A decimal that was computed: as long as it needs to be. */
const value = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})(\.\d{1,60})?$/))

/** A step to round up or down to: zero has no multiples. */
const positive = z.string().check(z.regex(/^([1-9]\d{0,39}(\.\d{1,60})?|0\.0{0,59}[1-9]\d{0,59})$/))

const node = { value, unit: boundedText(100, /^[a-z][a-z-]*(\/[a-z][a-z-]*)?$/) }

const spread = { low: z.exactOptional(value), high: z.exactOptional(value) }

const text = z.string().check(z.minLength(1), z.maxLength(500))

const one = z.tuple([z.lazy(() => traceSchema)])

const two = z.tuple([z.lazy(() => traceSchema), z.lazy(() => traceSchema)])

const row = z.strictObject({
  from: value,
  to: z.exactOptional(value),
  units: value,
  unitPrice: value,
  amount: value,
  ...spread,
})

const mode = z.enum(['half-away', 'up'])

const kind = z.literal('rounded')

const rounded = { kind, ...node, mode, of: one }

/**
 * Two forms of one kind. Each is met by its own member before its children are read: else every level of a trace would be
 * read twice, and a deep one for ever.
 */
const roundedSchema = z.union([
  z.pipe(
    z.looseObject({ kind, decimals: z.int() }),
    z.strictObject({ ...rounded, decimals: z.int().check(z.gte(0), z.lte(12)) }),
  ),
  z.pipe(
    z.looseObject({ kind, increment: z.string(), decimals: z.exactOptional(z.never()) }),
    z.strictObject({ ...rounded, increment: positive }),
  ),
])

/** `trace/1`: how a figure came about. */
export const traceSchema: z.ZodMiniType<Trace> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('input'), ...node, ref: text }),
  z.strictObject({ kind: z.literal('tariff'), ...node, ref: text, source: text, status: z.enum(statuses), ...spread }),
  z.strictObject({
    kind: z.literal('assumption'),
    ...node,
    ref: text,
    reason: text,
    by: z.exactOptional(text),
    replaces: z.exactOptional(value),
    ...spread,
  }),
  z.strictObject({ kind: z.literal('line'), ...node, ref: text }),
  z.strictObject({ kind: z.literal('product'), ...node, of: two }),
  z.strictObject({ kind: z.literal('sum'), ...node, of: z.array(z.lazy(() => traceSchema)) }),
  z.strictObject({ kind: z.literal('excess'), ...node, of: two }),
  z.strictObject({ kind: z.literal('share'), ...node, of: two }),
  z.strictObject({ kind: z.literal('bounded'), ...node, side: z.enum(['atLeast', 'atMost']), of: two }),
  z.strictObject({
    kind: z.literal('tiers'),
    ...node,
    mode: z.enum(['graduated', 'volume']),
    rows: z.array(row).check(z.minLength(1)),
    ref: text,
    source: text,
    of: one,
  }),
  z.strictObject({ kind: z.literal('chosen'), ...node, reason: text, of: one }),
  z.pipe(z.looseObject({ kind }), roundedSchema),
])
