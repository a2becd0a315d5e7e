import { bundled } from '../documents/bundled.ts'
import { listOrDays } from '../documents/price-list.ts'
import { pricingDay } from '../documents/priced.ts'
import { outcomeOf } from '../outcome.ts'
import { priceListLines } from '../render/price-list.ts'
import type { Command } from './command.ts'

/** Shows a price list: the one named, else that of the day. */
export const listShow: Command = {
  name: 'list show',
  operands: [{ name: 'list', file: true, optional: true }],
  flags: ['day', 'format'],
  run: async (invocation) => {
    const { operands, options, environment } = invocation
    const list = await listOrDays(operands[0], pricingDay(invocation), bundled(), environment)
    return outcomeOf(list, ({ document }) =>
      options.format === 'json'
        ? { kind: 'json', value: document }
        : { kind: 'lines', lines: priceListLines(document, invocation) },
    )
  },
}
