import { bookNamed, bookOn } from '../documents/price-list.ts'
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
    const [list] = operands
    const day = pricingDay(invocation)
    const book = await (list === undefined ? bookOn(day, options, environment) : bookNamed(list, options, environment))
    return outcomeOf(book, ({ list: { document } }) =>
      options.format === 'json'
        ? { kind: 'json', value: document }
        : { kind: 'lines', lines: priceListLines(document, invocation) },
    )
  },
}
