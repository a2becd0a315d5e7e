export { htmlOf } from './html-of.ts'

// @internal What stands below serves the other folders of this package.

export { type Markup, markup } from './markup.ts'
