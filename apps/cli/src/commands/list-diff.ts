import { listDifference } from '@anslag/price-lists'
import { both } from '@anslag/pricing'
import { readList } from '../documents/price-list.ts'
import { outcomeOf } from '../outcome.ts'
import { listDifferenceLines } from '../render/list-difference.ts'
import type { Command } from './command.ts'

/** Compares two price lists, value by value. */
export const listDiff: Command = {
  name: 'list diff',
  operands: [
    { name: 'listBefore', file: true },
    { name: 'listAfter', file: true },
  ],
  flags: ['format'],
  run: async (invocation) => {
    const { operands, options, environment } = invocation
    const [a = '', b = ''] = operands
    const lists = both(await readList(a, environment), await readList(b, environment))
    return outcomeOf(lists, ([before, after]) => {
      const changes = listDifference(before.document, after.document)
      return options.format === 'json'
        ? { kind: 'json', value: changes }
        : { kind: 'lines', lines: listDifferenceLines(before.document, after.document, changes, invocation) }
    })
  },
}
