import { exampleRequests } from '@anslag/price-lists'
import type { Command } from './command.ts'

/** Writes a complete request to start from. */
export const example: Command = {
  name: 'example',
  operands: [],
  flags: ['size'],
  run: async ({ options }) => ({ kind: 'json', value: exampleRequests[options.size] }),
}
