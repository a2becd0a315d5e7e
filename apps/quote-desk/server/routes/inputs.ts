import { amountSchema, daySchema, decimalSchema, vatCategories } from '@anslag/pricing'
import { reasonCodes } from '@anslag/quotes'
import * as z from 'zod/mini'
import { dueKinds } from '../register/case-tables.ts'
import { sortNames } from '../register/search.ts'
import { originMembers } from './origin.ts'

/** Long enough for every text: how long each may be, and what it may hold, the rules of quotes say. */
const text = z.string().check(z.maxLength(4_000))
const maybe = z.exactOptional(text)
const maybeDay = z.exactOptional(daySchema)

/** What is sent with an operation that needs nothing more to be said. */
export const nothingInput = z.strictObject({})

/** Of an acceptance. Who enters it, and when, the session and the server's clock say. */
export const acceptInput = z.strictObject({
  acceptedBy: text,
  acceptedAt: text,
  customerReference: maybe,
  orderNumber: maybe,
  evidence: maybe,
})

export const sendInput = z.strictObject({ to: maybe })

export const undoInput = z.strictObject({ reason: text })

export const declineInput = z.strictObject({ reason: z.enum(reasonCodes.declined), declinedBy: maybe, note: maybe })

export const withdrawInput = z.strictObject({ reason: z.enum(reasonCodes.withdrawn), note: maybe })

export const cancelInput = z.strictObject({ reason: z.enum(reasonCodes.cancelled), note: maybe })

export const receiveInput = z.strictObject({ source: maybe, note: maybe })

export const answerInput = z.strictObject({ code: text, path: maybe, reason: text })

const answerValue = z.union([text, z.number(), z.boolean(), z.array(text)])

export const assumeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('driver'), ref: text, value: answerValue, reason: text }),
  z.strictObject({ kind: z.literal('norm'), tariff: text, answer: maybe, value: text, reason: text }),
  z.strictObject({ kind: z.literal('assessment'), component: text, reason: text }),
])

/** A charge or a reduction, in kroner or in percent. */
export const adjustInput = z.strictObject({
  id: maybe,
  kind: z.enum(['charge', 'reduction']),
  reason: text,
  size: z.union([z.strictObject({ amount: amountSchema }), z.strictObject({ percent: decimalSchema })]),
  vat: z.exactOptional(z.strictObject({ category: z.enum(vatCategories), rate: decimalSchema })),
  lines: z.exactOptional(z.array(text).check(z.minLength(1), z.maxLength(1_000))),
})

/** What an officer added: an adjustment's id, `fixed:course`, a VAT category, a remark's code, or what was assumed. */
export const removeInput = z.strictObject({ name: text })

/** The order as it becomes, and why what was agreed is taken off. */
export const changeInput = z.strictObject({ ...originMembers, reason: text })

export const deliverInput = z.strictObject({ delivery: maybe, downloadUntil: maybe, deleteBy: maybe })

const deadline = z.strictObject({
  deadline: z.enum(['download', 'deletion']),
  delivery: maybe,
  until: text,
  reason: text,
})

export const extendInput = z.strictObject({ deadlines: z.array(deadline).check(z.minLength(1), z.maxLength(200)) })

export const approveInput = z.strictObject({ note: maybe })

/** As the archive writes it: `2026/1234`. */
export const archiveInput = z.strictObject({
  number: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}$/)),
})

/** Hours that were worked on a component; below zero to correct what was entered before. */
export const hoursInput = z.strictObject({
  component: text,
  hours: z.string().check(z.regex(/^-?(0|[1-9]\d{0,4})(\.\d{1,2})?$/)),
  note: z.string().check(z.minLength(1), z.maxLength(1_000)),
})

/** A new case: who offers it to whom, and where the request comes from; without, one that is empty. */
export const newCaseInput = z.strictObject({ ...originMembers, details: z.unknown() })

export const acknowledgeInput = z.strictObject({ hash: text, reference: maybe })

/** Where to go on in the feed, and how many entries at most. */
export const feedInput = z.strictObject({
  after: z.exactOptional(z.string().check(z.regex(/^(0|[1-9]\d{0,8})$/))),
  limit: z.exactOptional(z.string().check(z.regex(/^([1-9]\d{0,2}|1000)$/))),
})

const short = z.exactOptional(z.string().check(z.maxLength(200)))

/** The end of a page, as it was answered, and how many there are on one. */
const paging = {
  after: z.exactOptional(z.string().check(z.maxLength(2_000))),
  limit: z.exactOptional(z.string().check(z.regex(/^([1-9]\d?|1\d\d|200)$/))),
}

/** What cases are looked for by. */
export const searchInput = z.strictObject({
  text: short,
  status: short,
  buyerNumber: short,
  officer: short,
  archiveNumber: short,
  priceList: short,
  validFrom: maybeDay,
  validTo: maybeDay,
  sort: z.exactOptional(z.enum(sortNames)),
  ...paging,
})

/** What is due between two days. */
export const dueInput = z.strictObject({ from: maybeDay, to: maybeDay, ...paging })

/** What can be due. */
export const dueKindInput = z.enum(dueKinds)

/** A price list as it is published, `price-list/1`. */
export const listInput = z.strictObject({ list: z.unknown() })

export const decideInput = z.strictObject({ note: maybe })

/** Projects that were last changed from one day to another. */
export const accuracyInput = z.strictObject({ from: maybeDay, to: maybeDay })

/** The same, and of how many projects a component's norms are proposed at least. */
export const normsInput = z.strictObject({
  from: maybeDay,
  to: maybeDay,
  projects: z.exactOptional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
})
