import type { Document } from '../model/document.ts'
import { blockLines, titleLines } from './block-lines.ts'
import { visible } from './visible.ts'
import { wrapped } from './wrap.ts'

/** No-break spaces hold amounts together while lines are broken; written, they are plain ones that can be searched for. */
const plainSpaces = (line: string): string => line.replace(/[\u00a0\u202f]/g, ' ').trimEnd()

/**
 * A document as plain text, for e-mail and terminals: what it is marked with first. Characters that would steer a terminal
 * show as `�`. Files that lie inside it are left out.
 *
 * @param columns how long a line may be; words longer than that are broken, addresses are not
 */
export const textOf = ({ title, sender, marks, blocks }: Document, columns = 80): string => {
  const above = [
    ...marks.flatMap(({ text }) => wrapped(`*** ${text} ***`, columns)),
    ...(sender === undefined ? [] : wrapped(sender, columns)),
  ]
  const parts = [above, titleLines(title, columns), ...blocks.map((block) => blockLines(block, columns))]
  const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]))
  return `${lines.map((line) => plainSpaces(visible(line))).join('\n')}\n`
}
