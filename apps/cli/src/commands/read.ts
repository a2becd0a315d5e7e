import { readFiles } from '../documents/reading.ts'
import { outcomeOf } from '../outcome.ts'
import { readingLines } from '../render/reading.ts'
import type { Command } from './command.ts'

/** Reads an order from variable lists, scripts and names. */
export const read: Command = {
  name: 'read',
  operands: [{ name: 'order', file: true, many: true }],
  flags: ['metadata', 'choose', 'request', 'day', 'format'],
  run: async (invocation) => {
    const { options } = invocation
    return outcomeOf(await readFiles(invocation), (files) => {
      if (options.request) return { kind: 'json', value: files.request }
      if (options.format === 'json') return { kind: 'json', value: files.report }
      return { kind: 'lines', lines: readingLines(files, invocation) }
    })
  },
}
