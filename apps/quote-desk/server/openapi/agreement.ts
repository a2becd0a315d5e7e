import { amountSchema, daySchema, instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'

const text = z.string()
const maybe = z.exactOptional(text)
const list = <T extends z.ZodMiniType>(of: T) => z.array(of)

/** Who must approve a draft, and has. */
export const approval = z.strictObject({
  sum: text,
  asked: z.exactOptional(z.strictObject({ by: text, on: daySchema })),
  above: maybe,
  isNeeded: z.boolean(),
  by: list(z.strictObject({ person: text, at: instantSchema, note: maybe })),
})

/** Hours as they were entered. */
export const hoursEntries = list(z.strictObject({ hours: text, note: text, person: text, at: instantSchema }))

/** What has become of a case since it was accepted. */
export const agreement = z.strictObject({
  owed: z.exactOptional(
    z.strictObject({
      stage: text,
      deliveryId: maybe,
      net: amountSchema,
      vat: amountSchema,
      gross: amountSchema,
      source: text,
    }),
  ),
  sources: list(z.strictObject({ id: text, isAwaited: z.boolean(), receivedAt: z.exactOptional(instantSchema) })),
  deliveries: list(
    z.strictObject({
      id: maybe,
      isMade: z.boolean(),
      expected: z.exactOptional(z.strictObject({ from: daySchema, to: daySchema })),
      downloadUntil: z.exactOptional(daySchema),
      deleteBy: z.exactOptional(daySchema),
    }),
  ),
  hours: list(
    z.strictObject({
      component: text,
      priced: text,
      actual: text,
      entries: hoursEntries,
    }),
  ),
})
