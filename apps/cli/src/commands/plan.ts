import { plannedFile } from '../documents/planned.ts'
import { outcomeOf } from '../outcome.ts'
import { planLines } from '../render/plan.ts'
import type { Command } from './command.ts'

/** Plans a budget for a request. */
export const plan: Command = {
  name: 'plan',
  operands: [{ name: 'request', file: true }],
  flags: [
    ...(['list', 'catalogue', 'day', 'start', 'ceiling', 'offer', 'from'] as const),
    ...(['by-year', 'growth', 'recovery', 'seed', 'format'] as const),
  ],
  run: async (invocation) => {
    const { operands, options } = invocation
    const [file = ''] = operands
    return outcomeOf(await plannedFile(file, invocation), (planned) =>
      options.format === 'json'
        ? { kind: 'json', value: planned.plan }
        : { kind: 'lines', lines: planLines(planned, invocation) },
    )
  },
}
