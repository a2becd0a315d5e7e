import { commandsNamed, unknownCommand } from '../arguments/parse.ts'
import { helpLines } from '../render/help.ts'
import type { Command } from './command.ts'

/** Help for a command, or for all of them. It is made with the others, since it is about them. */
export const helpAbout = (others: readonly Command[]): Command => {
  const help: Command = {
    name: 'help',
    operands: [{ name: 'command', optional: true, many: true }],
    flags: [],
    run: async ({ operands, wording, environment }) => {
      const all = [...others, help]
      const asked = operands.length === 0 ? [] : commandsNamed(operands, all)
      return operands.length > 0 && asked.length === 0
        ? { kind: 'usage-error', command: undefined, messages: [unknownCommand(operands, all)] }
        : { kind: 'lines', lines: helpLines(asked, all, wording.words, environment.columns) }
    },
  }
  return help
}
