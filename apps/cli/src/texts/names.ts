/** The commands about quotes, as they are written. */
export const quoteCommandNames = [
  'quote new',
  'quote show',
  'quote edit',
  'quote assume',
  'quote answer',
  'quote adjust',
  'quote remove',
  'quote reprice',
  'quote issue',
  'quote revise',
  'quote discard',
  'quote change',
  'quote send',
  'quote accept',
  'quote undo',
  'quote decline',
  'quote withdraw',
  'quote cancel',
  'quote enter-change',
  'quote receive',
  'quote deliver',
  'quote extend',
  'quote acknowledge',
  'quote verify',
  'quote recompute',
  'quote diff',
  'quote export',
  'quote example',
] as const

export type QuoteCommandName = (typeof quoteCommandNames)[number]

/** The commands, as they are written. */
export type CommandName =
  | QuoteCommandName
  | 'check'
  | 'key new'
  | 'key show'
  | 'price'
  | 'plan'
  | 'explain'
  | 'diff'
  | 'example'
  | 'list show'
  | 'list check'
  | 'list diff'
  | 'schema'
  | 'read'
  | 'render'
  | 'help'

/** The words after a command. */
export type OperandName =
  | 'request'
  | 'line'
  | 'before'
  | 'after'
  | 'file'
  | 'list'
  | 'listBefore'
  | 'listAfter'
  | 'kind'
  | 'order'
  | 'command'
  | 'quote'
  | 'change'
  | 'details'
  | 'place'
  | 'remark'
  | 'value'
  | 'what'
  | 'other'
  | 'quoteBefore'
  | 'document'
  | 'written'
  | 'thing'
  | 'key'
