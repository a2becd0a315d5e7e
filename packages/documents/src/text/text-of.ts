import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { blockLines, titleLines } from './block-lines.ts'
import { printed } from './printed.ts'
import { blank, notice, plain, type StyledLine } from './styled-line.ts'
import { wrapped } from './wrap.ts'

/** Blocks with an empty line between them, but for what stands right below its heading. */
export const linesOfBlocks = (blocks: readonly Block[], columns: number): readonly StyledLine[] =>
  blocks
    .map((block) => ({ block, lines: blockLines(block, columns) }))
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ lines }, index, all) => {
      const isBelow = index === 0 || all[index - 1]?.block.kind === 'heading'
      const [first] = lines
      const isApart = first?.text === ''
      return isBelow || isApart ? lines : [blank, ...lines]
    })

/** A document as lines for e-mail and terminals: what it is marked with first. */
export const documentLines = ({ title, sender, marks, blocks }: Document, columns: number): readonly StyledLine[] => {
  const above = [
    ...marks.flatMap(({ text }) => wrapped(`*** ${text} ***`, columns)).map(notice),
    ...(sender === undefined ? [] : wrapped(sender, columns).map(plain)),
  ]
  const body = linesOfBlocks(blocks, columns)
  return [
    ...above,
    ...(above.length === 0 ? [] : [blank]),
    ...titleLines(title, columns),
    ...(body.length === 0 ? [] : [blank, ...body]),
  ]
}

/**
 * A document as plain text, for e-mail and terminals: what it is marked with first. Characters that would steer a terminal
 * show as `�`. Files that lie inside it are left out.
 *
 * @param columns how long a line may be; words longer than that are broken, addresses are not
 */
export const textOf = (document: Document, columns = 80): string =>
  printed(documentLines(document, columns), { colour: false })
