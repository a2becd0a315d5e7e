import type { Issue } from '@anslag/pricing'
import { raise } from './issue-kinds.ts'
import { scriptLimits } from './limits.ts'
import type { Statement } from './statements.ts'

/** A loop with what it repeats. */
export interface Loop {
  readonly kind: 'loop'
  readonly line: number
  /** What stands after `for`. */
  readonly header: string
  readonly body: readonly Block[]
  /** What a turn costs: itself, and its commands, long ones weighing more, those of loops in it counted once. */
  readonly size: number
}

export interface Command {
  readonly kind: 'command'
  readonly statement: Statement
}

export type Block = Command | Loop

interface Open {
  readonly line: number
  readonly header: string
  readonly body: Block[]
}

/** What reading a command again costs: its length counts too. */
const weightOf = ({ rest }: Statement): number => 1 + Math.floor(rest.length / 200)

const sizeOf = (body: readonly Block[]): number =>
  body.reduce((size, block) => size + (block.kind === 'loop' ? block.size : weightOf(block.statement)), 1)

const closed = ({ line, header, body }: Open): Loop => ({ kind: 'loop', line, header, body, size: sizeOf(body) })

/**
 * The commands of a script with its loops as a tree. A loop that nothing closes goes on to the end of the script; an `end`
 * without a loop is passed over; loops within too many others are read as if they were none.
 */
export const blocksOf = (
  statements: readonly Statement[],
  file: string,
): { readonly blocks: readonly Block[]; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = []
  const blocks: Block[] = []
  const open: Open[] = []
  let ignored = 0
  const current = () => open.at(-1)?.body ?? blocks
  const close = () => {
    const loop = open.pop()
    if (loop !== undefined) current().push(closed(loop))
  }
  for (const statement of statements) {
    const { command, line, rest } = statement
    if (command === 'for' && open.length < scriptLimits.depth) open.push({ line, header: rest, body: [] })
    else if (command === 'for') {
      if (ignored === 0) issues.push(raise('reading/loop-too-deep', '', { file, line, limit: scriptLimits.depth }))
      ignored += 1
    } else if (command === 'end' && ignored > 0) ignored -= 1
    else if (command === 'end') close()
    else current().push({ kind: 'command', statement })
  }
  issues.push(...open.map(({ line }) => raise('reading/loop-open', '', { file, line })))
  while (open.length > 0) close()
  return { blocks, issues }
}
