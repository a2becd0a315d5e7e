import { reasonCodes } from '@anslag/quotes'
import * as z from 'zod/mini'

/** Long enough for every text: how long each may be, and what it may hold, the rules of quotes say. */
const text = z.string().check(z.maxLength(4_000))
const maybe = z.exactOptional(text)

/** What is sent with an operation that needs nothing more to be said. */
export const nothingInput = z.strictObject({})

/** Of an acceptance. Who enters it, and when, the session and the server's clock say. */
export const acceptInput = z.strictObject({
  acceptedBy: text,
  acceptedAt: text,
  customerReference: maybe,
  orderNumber: maybe,
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

/** A new case: the estimate as the page saves it, and who offers it to whom. */
export const newCaseInput = z.strictObject({ estimate: z.unknown(), details: z.unknown() })

export const acknowledgeInput = z.strictObject({ hash: text, reference: maybe })

export const deliverInput = z.strictObject({ delivery: maybe, downloadUntil: maybe, deleteBy: maybe })

/** Where to go on in the feed, and how many entries at most. */
export const feedInput = z.strictObject({
  after: z.exactOptional(z.string().check(z.regex(/^(0|[1-9]\d{0,8})$/))),
  limit: z.exactOptional(z.string().check(z.regex(/^([1-9]\d{0,2}|1000)$/))),
})
