import { pricedFile } from '../documents/priced.ts'
import { outcomeOf } from '../outcome.ts'
import { estimateLines } from '../render/estimate.ts'
import type { Command } from './command.ts'

/** Prices a request. */
export const price: Command = {
  name: 'price',
  operands: [{ name: 'request', file: true }],
  flags: ['list', 'catalogue', 'day', 'format', 'explain'],
  run: async (invocation) => {
    const { operands, options } = invocation
    const [file = ''] = operands
    return outcomeOf(await pricedFile(file, invocation), (priced) =>
      options.format === 'json'
        ? { kind: 'json', value: priced.estimate }
        : { kind: 'lines', lines: estimateLines(priced, invocation) },
    )
  },
}
