export { textOf } from './text-of.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { visible, visibleJson } from './visible.ts'
export { columnsOf, padEnd, padStart } from './width.ts'
export { hanging, wrapped } from './wrap.ts'
