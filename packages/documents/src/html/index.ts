export { htmlFragmentOf } from './fragment.ts'
export { htmlOf } from './html-of.ts'
export { htmlStyle } from './style.ts'

// @internal What stands below serves the other folders of this package.

export { type Markup, markup } from './markup.ts'
