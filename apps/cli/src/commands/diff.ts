import { comparedFiles } from '../documents/compared.ts'
import { outcomeOf } from '../outcome.ts'
import { differenceLines } from '../render/difference.ts'
import type { Command } from './command.ts'

/** Compares two requests or estimates, line by line with the causes. */
export const diff: Command = {
  name: 'diff',
  operands: [
    { name: 'before', file: true },
    { name: 'after', file: true },
  ],
  flags: ['list', 'catalogue', 'day', 'format'],
  run: async (invocation) =>
    outcomeOf(await comparedFiles(invocation), (value) =>
      invocation.options.format === 'json'
        ? { kind: 'json', value: value.difference }
        : { kind: 'lines', lines: differenceLines(value, invocation) },
    ),
}
