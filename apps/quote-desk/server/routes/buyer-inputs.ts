import { reasonCodes } from '@anslag/quotes'
import * as z from 'zod/mini'

const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(/^(?=.*\S)[^\p{C}]+$/u))

/** Which seal was shown, and what whoever has the link calls themselves. */
const stated = {
  hash: z.string().check(z.maxLength(100)),
  name: line(80),
  role: z.exactOptional(line(60)),
}

/** Of an acceptance by a link. */
export const buyerAcceptInput = z.strictObject({
  ...stated,
  orderNumber: z.exactOptional(line(100)),
  customerReference: z.exactOptional(line(100)),
})

/** Of a refusal by a link. */
export const buyerDeclineInput = z
  .strictObject({ ...stated, reason: z.enum(reasonCodes.declined), note: z.exactOptional(line(1_000)) })
  .check(
    // Another reason is told in words.
    z.refine(({ reason, note }) => reason !== 'other' || note !== undefined, { path: ['note'] }),
  )

/** Why an officer does not take an answer for the buyer's. */
export const rejectAnswerInput = z.strictObject({ reason: line(1_000) })
