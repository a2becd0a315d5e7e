export { textOf } from './text-of.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { printed } from './printed.ts'
export { type TextRow, table } from './rows.ts'
export {
  apart,
  blank,
  faint,
  heading,
  notice,
  plain,
  type Style,
  type StyledLine,
  strong,
} from './styled-line.ts'
export { documentLines } from './text-of.ts'
export { visible, visibleJson } from './visible.ts'
export { columnsOf, padEnd, padStart } from './width.ts'
export { hanging, wrapped } from './wrap.ts'
