import {
  amountSchema,
  daySchema,
  estimateSchema,
  instantSchema,
  issueSchema,
  type languages,
  priceListSchema,
  requestSchema,
  severities,
  textSchema,
  traceSchema,
} from '@anslag/pricing'
import { contentSchema, quoteSchema, roles } from '@anslag/quotes'
import * as z from 'zod/mini'
import { agreement, approval, hoursEntries } from './agreement.ts'

const text = z.string()
const maybe = z.exactOptional(text)
const list = <T extends z.ZodMiniType>(of: T) => z.array(of)
/** A sentence in every language. */
export const translated = z.strictObject({ nb: text, nn: text, en: text } satisfies Record<
  (typeof languages)[number],
  unknown
>)

/** An issue, in words too. */
export const told = z.strictObject({
  code: text,
  path: text,
  params: z.record(text, z.union([text, z.number(), list(text)])),
  severity: z.enum(severities),
  source: maybe,
  sentence: translated,
})

/** Why nothing was done. */
export const refusalAnswer = z.strictObject({ issues: list(told).check(z.minLength(1)) })

/** Who is signed in, and what the desk was set to that a page goes by. */
export const signedInAnswer = z.strictObject({
  name: text,
  role: z.enum(roles),
  unit: maybe,
  approvalAbove: z.exactOptional(amountSchema),
  hasBuyerLinks: z.boolean(),
})

const listed = {
  case: z.uuid(),
  number: maybe,
  status: text,
  buyer: text,
  buyerNumber: maybe,
  project: text,
  officer: text,
  priceList: text,
  validUntil: z.exactOptional(daySchema),
  archiveNumber: maybe,
  net: text,
  gross: text,
  since: instantSchema,
  updatedAt: instantSchema,
}

/** A case: what the register knows of it, and its quote. */
export const caseAnswer = z.strictObject({
  case: z.uuid(),
  version: z.int(),
  number: maybe,
  status: text,
  changes: z.exactOptional(z.uuid()),
  archiveNumber: maybe,
  updatedAt: instantSchema,
  changedBy: list(z.strictObject(listed)),
  papers: list(z.strictObject({ revision: z.int(), madeAt: instantSchema })),
  undelivered: list(
    z.strictObject({
      kind: z.enum(['pdf', 'mail']),
      revision: z.int(),
      to: maybe,
      since: instantSchema,
      attempts: z.int(),
      givenUpAt: z.exactOptional(instantSchema),
      problem: told,
    }),
  ),
  toAnswer: list(told),
  approval: z.exactOptional(approval),
  newerList: z.exactOptional(z.strictObject({ list: text, revision: z.int(), before: text, net: maybe })),
  agreement: z.exactOptional(agreement),
  acts: list(z.strictObject({ version: z.int(), at: instantSchema, person: text, act: text })),
  may: list(text),
  warnings: list(told),
  quote: quoteSchema,
})

/** What issuing a draft would give, and what stands in its way. */
export const issuingAnswer = z.strictObject({
  series: maybe,
  number: maybe,
  validUntil: daySchema,
  issues: list(told),
  warnings: list(told),
})

/** Hours and amounts of each component of a case, side by side. */
export const hoursAnswer = z.strictObject({
  components: list(
    z.strictObject({
      component: text,
      estimated: maybe,
      byNorms: text,
      offered: text,
      actual: text,
      amounts: z.strictObject({ estimated: maybe, offered: text, actual: maybe }),
      entries: hoursEntries,
    }),
  ),
  beside: text,
})

/** Who did what with a case. */
export const logAnswer = z.strictObject({
  lines: list(
    z.strictObject({
      place: z.int(),
      at: instantSchema,
      person: text,
      role: z.enum(roles),
      act: text,
      detail: z.record(text, z.union([text, z.number()])),
    }),
  ),
})

/** Who else has a case open. */
export const presenceAnswer = z.strictObject({
  version: z.int(),
  etag: text,
  others: list(z.strictObject({ name: text, since: instantSchema })),
})

/** A draft as it would be. */
export const previewAnswer = z.strictObject({ content: contentSchema, toAnswer: list(told), warnings: list(told) })

/** What a browser prices and explains by. */
export const bookAnswer = z.strictObject({ list: priceListSchema, catalogue: z.unknown(), vatTable: z.unknown() })

/** How much is due of each list. */
export const workListsAnswer = z.strictObject({
  mine: z.int(),
  lists: list(z.strictObject({ name: text, count: z.int() })),
})

/** What was read, in words of the language that was asked for; `details` as `quote-details/1` has them. */
export const readingAnswer = z.strictObject({
  origin: z.exactOptional(z.enum(['request', 'estimate', 'link', 'files'])),
  title: maybe,
  institution: maybe,
  estimated: z.exactOptional(
    z.strictObject({ day: daySchema, list: maybe, revision: z.exactOptional(z.int()), gross: text }),
  ),
  priced: z.exactOptional(z.strictObject({ list: text, revision: z.int(), gross: amountSchema })),
  summary: maybe,
  questions: list(
    z.strictObject({
      id: text,
      question: text,
      state: text,
      answered: z.boolean(),
      places: text,
      options: list(z.strictObject({ id: text, label: text, chosen: z.boolean() })),
      others: maybe,
    }),
  ),
  details: z.record(text, z.unknown()),
})

/** What came for a case, the last first, and where what is priced differs from it. */
export const receivedAnswer = z.strictObject({
  received: list(
    z.strictObject({
      origin: z.enum(['request', 'estimate', 'link', 'files']),
      receivedAt: instantSchema,
      document: z.unknown(),
      request: z.unknown(),
      differences: list(
        z.strictObject({ path: text, received: z.exactOptional(z.unknown()), priced: z.exactOptional(z.unknown()) }),
      ),
    }),
  ),
})

export const searchAnswer = z.strictObject({ cases: list(z.strictObject(listed)), next: maybe })

export const dueAnswer = z.strictObject({
  due: list(z.strictObject({ day: daySchema, of: maybe, ...listed })),
  next: maybe,
})

/** Parts that stand in several answers, by the name that they have in the document. */
export const sharedParts = {
  Issue: told,
  Remark: issueSchema,
  Text: textSchema,
  Trace: traceSchema,
  Request: requestSchema,
  Estimate: estimateSchema,
  Quote: quoteSchema,
  PriceList: priceListSchema,
}
