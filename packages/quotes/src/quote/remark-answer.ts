import { type Day, daySchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { pointerSchema, reasonText, shortText } from './fields.ts'

/** Why a quote is issued although its estimate finds that something is missing. */
export interface RemarkAnswer {
  /** Code of the remark: `attachment/protocol`. */
  readonly code: string
  /** Its place in the estimate's request, as a JSON Pointer; absent where it is about the whole request. */
  readonly path?: string
  readonly reason: string
  /** The officer's name. */
  readonly by: string
  readonly on: Day
}

export const remarkAnswerSchema: z.ZodMiniType<RemarkAnswer> = z.strictObject({
  code: z.string().check(z.regex(/^[a-z][a-z-]{0,39}\/[a-z][a-z-]{0,79}$/)),
  path: z.exactOptional(pointerSchema),
  reason: reasonText,
  by: shortText,
  on: daySchema,
})
