import { requestSchema, wordsSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import type { WithinCeiling } from '../ceiling/within-ceiling.ts'
import type { Edit } from '../edits/edit.ts'
import type { Effect } from '../effects/effects.ts'
import { scopeReasonCodes } from '../scope/declared.ts'
import { wayCodes, wayCosts } from '../ways/way-codes.ts'
import { address, amount, path, sums } from './parts.ts'
import type { Plan, PlannedChange } from './plan.ts'

const answer = z.union([z.string(), z.number(), z.boolean()])

export const editSchema: z.ZodMiniType<Edit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), path, value: answer }),
  z.strictObject({ kind: z.literal('forget'), path }),
  z.strictObject({
    kind: z.literal('add'),
    path,
    value: z.exactOptional(z.union([z.string(), z.record(z.string(), answer)])),
  }),
  z.strictObject({ kind: z.literal('remove'), path }),
  z.strictObject({ kind: z.literal('none'), path }),
])

export const effectSchema: z.ZodMiniType<Effect> = z.strictObject({
  edit: editSchema,
  net: amount,
  gross: amount,
  complete: z.boolean(),
})

export const waySchema: z.ZodMiniType<Plan['ways'][number]> = z.strictObject({
  code: z.enum(wayCodes),
  cost: z.enum(wayCosts),
  edits: z.array(editSchema),
  saves: z.strictObject({ net: amount, gross: amount }),
})

export const ceilingOfPlanSchema: z.ZodMiniType<WithinCeiling> = z.strictObject({
  ceiling: amount,
  present: amount,
  offers: z.array(
    z.strictObject({
      offer: wordsSchema(2000),
      outcome: z.enum(['given-up', 'kept', 'saves-nothing', 'not-possible']),
    }),
  ),
  request: requestSchema,
  amount,
  exceeds: amount,
  cheapest: amount,
})

export const changeOfPlanSchema: z.ZodMiniType<PlannedChange> = z.strictObject({
  decided: requestSchema,
  difference: sums,
  handling: sums,
  total: sums,
  reasons: z.array(z.strictObject({ code: z.enum(scopeReasonCodes), path, source: address })),
})
