import { failure, type Line, type Result, success } from '@anslag/pricing'
import { closest } from '../arguments/closest.ts'
import { type Priced, pricedFile } from '../documents/priced.ts'
import { message } from '../message.ts'
import { outcomeOf, type Refusal } from '../outcome.ts'
import { lineLines } from '../render/estimate.ts'
import type { Command } from './command.ts'

const lineNamed = (id: string, priced: Priced): Result<{ readonly line: Line; readonly priced: Priced }, Refusal> => {
  const { lines } = priced.estimate
  const line = lines.find((each) => each.id === id)
  if (line !== undefined) return success({ line, priced })
  const ids = lines.map((each) => each.id)
  return failure([
    { file: undefined, messages: [message('line/unknown', { given: id, closest: closest(id, ids), lines: ids })] },
  ])
}

/** Shows how one line came about. */
export const explain: Command = {
  name: 'explain',
  operands: [{ name: 'request', file: true }, { name: 'line' }],
  flags: ['list', 'catalogue', 'day', 'format'],
  run: async (invocation) => {
    const { operands, options } = invocation
    const [file = '', id = ''] = operands
    const result = await pricedFile(file, invocation)
    return outcomeOf(result.ok ? lineNamed(id, result.value) : result, ({ line, priced }) =>
      options.format === 'json'
        ? { kind: 'json', value: line }
        : { kind: 'lines', lines: lineLines(line, priced, invocation) },
    )
  },
}
