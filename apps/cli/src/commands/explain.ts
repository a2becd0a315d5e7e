import type { Line } from '@anslag/pricing'
import { closest } from '../arguments/closest.ts'
import { type Priced, pricedFile } from '../documents/priced.ts'
import { message } from '../message.ts'
import { done, outcomeOf, refused, type Step } from '../outcome.ts'
import { explainedLine } from '../render/explained.ts'
import type { Command } from './command.ts'

const lineNamed = (id: string, priced: Priced): Step<{ readonly line: Line; readonly priced: Priced }> => {
  const { lines } = priced.estimate
  const line = lines.find((each) => each.id === id)
  if (line !== undefined) return done({ line, priced })
  const ids = lines.map((each) => each.id)
  return refused(undefined, [message('line/unknown', { given: id, closest: closest(id, ids), lines: ids })])
}

/** Shows how one line came about. */
export const explain: Command = {
  name: 'explain',
  operands: [{ name: 'request', file: true }, { name: 'line' }],
  flags: ['list', 'catalogue', 'day', 'format'],
  run: async (invocation) => {
    const { operands, options } = invocation
    const [file = '', id = ''] = operands
    const step = await pricedFile(file, invocation)
    return outcomeOf(step.ok ? lineNamed(id, step.value) : step, ({ line, priced }) =>
      options.format === 'json'
        ? { kind: 'json', value: line }
        : { kind: 'lines', lines: explainedLine(line, priced, invocation) },
    )
  },
}
